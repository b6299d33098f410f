package io.github.socialprescribing.vocabulary;

/**
 * A word that is the same for everyone: a value in a named system, as in FHIR's {@code Coding}.
 *
 * @param system the code system's URI, without white space or {@code |}
 * @param value the code, without white space or {@code |}
 */
public record Code(String system, String value) implements Comparable<Code> {

    private static final String OURS = "urn:social-prescribing:";
    private static final int LONGEST = 255;

    /** Refuses blank, overlong or unprintable parts, as no code system has such. */
    public Code {
        require(system, "system");
        require(value, "value");
    }

    /**
     * A code of one of this library's own systems.
     *
     * @param system the last part of the system's name, such as {@code need-kind}
     * @param value the code
     */
    public static Code ours(String system, String value) {
        return new Code(OURS + system, value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code system|value}
     */
    public static Code parse(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("a code is written `system|value`");
        }
        return new Code(text.substring(0, bar), text.substring(bar + 1));
    }

    /**
     * Whether both parts could stand in a code.
     *
     * @param part a system or a value
     */
    public static boolean isWellFormed(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isPlain(part.charAt(i))) {
                return false;
            }
        }
        return !part.isEmpty() && part.length() <= LONGEST;
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character != '|' && character != 0x7f;
    }

    private static void require(String part, String name) {
        if (!isWellFormed(part)) {
            throw new IllegalArgumentException(
                    "the " + name + " of a code is 1 to " + LONGEST + " characters without space or bar");
        }
    }

    /** How it reads in a table: a word of this library by itself, and one of another system with its system. */
    public String word() {
        return system.startsWith(OURS) ? value : toString();
    }

    @Override
    public int compareTo(Code other) {
        int bySystem = system.compareTo(other.system);
        return bySystem != 0 ? bySystem : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return system + "|" + value;
    }
}
