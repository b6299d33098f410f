package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.outcome.Points;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Everything that is written as a number; none of them ever becomes a binary fraction. */
final class Numbers {

    /** A whole number of 32 bits. */
    static final Codec<Integer> INT = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number of 64 bits. */
    static final Codec<Long> LONG = whole(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final long MOST_POINTS = Points.MOST / 1_000;

    /** Points on a scale, with at most three decimals. */
    static final Codec<Points> POINTS = new NumberCodec<>(
            "number",
            Numbers::points,
            points -> new BigDecimal(points.toString()),
            LinkedHashMap.of("what", "a number with at most three decimals, as scales have"),
            new Shape.Decimal(-MOST_POINTS, MOST_POINTS));

    private Numbers() {}

    /** A whole number of 32 bits in a range. */
    static Codec<Integer> integer(long least, long most) {
        return new Mapped<>(whole(least, most), Math::toIntExact, Integer::longValue);
    }

    /** A whole number in a range. */
    static Codec<Long> whole(long least, long most) {
        return new NumberCodec<>(
                "whole number",
                text -> inRange(text, least, most),
                BigDecimal::valueOf,
                LinkedHashMap.of("what", "a whole number from " + least + " to " + most),
                new Shape.Whole(least, most));
    }

    private static @Nullable Long inRange(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            return number < least || number > most ? null : number;
        } catch (NumberFormatException otherwise) {
            return null;
        }
    }

    private static @Nullable Points points(String text) {
        try {
            return Points.parse(text);
        } catch (IllegalArgumentException beyond) {
            return null;
        }
    }

    private record NumberCodec<T>(
            String expected,
            Function<String, @Nullable T> of,
            Function<T, BigDecimal> number,
            Map<String, String> params,
            Shape shape)
            implements Codec<T> {

        @Override
        public @Nullable T read(JsonIn in) {
            String text = in.number(this);
            if (text == null) {
                return null;
            }
            T value = of.apply(text);
            if (value == null) {
                in.refuse(ProblemCodes.NUMBER, params);
            }
            return value;
        }

        @Override
        public void write(T value, JsonGenerator out) {
            out.writeNumber(number.apply(value).toPlainString());
        }
    }
}
