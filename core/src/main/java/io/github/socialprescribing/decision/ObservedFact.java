package io.github.socialprescribing.decision;

/**
 * A fact that a decision rested on, as it was at that moment.
 *
 * @param name what was observed, in words
 * @param value a number with its unit, yes or no, a date or one of a list; never free text
 */
public record ObservedFact(String name, String value) {

    /**
     * A number of something.
     *
     * @param name what was observed
     * @param value how many
     */
    public static ObservedFact of(String name, long value) {
        return new ObservedFact(name, Long.toString(value));
    }

    /** Such as {@code sessions used = 8}; a name that ends in "is" reads on, as in {@code the asset is paused}. */
    @Override
    public String toString() {
        return name + (name.endsWith(" is") ? " " : " = ") + value;
    }
}
