package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Code;
import java.util.Arrays;
import java.util.Locale;

/** How things read in a table. */
final class Words {

    /** Where nobody has said. */
    static final String NOT_TOLD = "not-told";

    private static final String OURS = "urn:social-prescribing:";

    private Words() {}

    /** A word of this library by itself, and one of another system with its system. */
    static String word(Code code) {
        return code.system().startsWith(OURS) ? code.value() : code.toString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Three decimals and a point, whatever the machine's language. */
    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** The words of all constants, by their place: made once, where millions are counted. */
    static <E extends Enum<E>> String[] words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::word).toArray(String[]::new);
    }
}
