package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.privacy.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** How things read in a table. */
final class Words {

    /** Where nobody has said. */
    static final String NOT_TOLD = "not-told";

    private Words() {}

    static String word(Enum<?> constant) {
        return Table.word(constant);
    }

    /** Three decimals and a point, whatever the machine's language. */
    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** How the constants of a type read: found out once, where millions are counted. */
    static <E extends Enum<E>> Function<E, String> of(Class<E> type) {
        EnumMap<E, String> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            words.put(constant, word(constant));
        }
        return constant -> Objects.requireNonNull(words.get(constant));
    }
}
