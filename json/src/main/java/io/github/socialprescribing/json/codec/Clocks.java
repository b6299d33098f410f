package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Characters;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.problem.ProblemCodes;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;

/** Times by the clocks where the service is. */
final class Clocks {

    private static final String TIMES = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";

    /** A time of day, {@code hh:mm}, with seconds where they matter. */
    static final Codec<LocalTime> TIME = new TextCodec<>(
            new TextDecoder<>("time (text)", ProblemCodes.TIME, read(LocalTime::parse)),
            LocalTime::toString,
            new Shape.Text("time", "", "^" + TIMES, Integer.MAX_VALUE));

    /** A day and a time of it, without an offset. */
    static final Codec<LocalDateTime> DAY_AND_TIME = new TextCodec<>(
            new TextDecoder<>("day and time (text)", ProblemCodes.DAY_AND_TIME, read(LocalDateTime::parse)),
            LocalDateTime::toString,
            new Shape.Text("day and time", "", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T" + TIMES, Integer.MAX_VALUE));

    private Clocks() {}

    private static <T> Characters<T> read(Function<String, T> parse) {
        return (text, from, to) -> {
            try {
                return parse.apply(new String(text, from, to - from, StandardCharsets.UTF_8));
            } catch (DateTimeException otherwise) {
                return null;
            }
        };
    }
}
