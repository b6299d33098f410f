package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.ObservedFact;

/**
 * One observation of a situation, by name: a whole number in a range, a yes or no, or one of a list. It is pure data and
 * knows nothing of where it is read; {@link Asked} does.
 *
 * <p>The range is a promise. A value outside it is refused and never clamped, because all that is proved about a policy
 * is proved inside it.
 */
public sealed interface Fact permits CountFact, FlagFact, ChoiceFact {

    /** Its lasting name, as it stands in rules, records and explanations, such as {@code units asked for}. */
    String name();

    /** What is observed, in one sentence, with the unit. */
    String meaning();

    /** Whether somebody could bring about another value: a grant can be given, an age cannot. */
    boolean changeable();

    /** The lowest value; every value is a whole number inside: no is 0 and yes 1, a choice is its place in the list. */
    long least();

    /** The highest value. */
    long most();

    /**
     * How a value reads.
     *
     * @param value a value in the range
     */
    String inWords(long value);

    /**
     * The fact with a value, as an explanation shows it.
     *
     * @param value a value in the range
     */
    default ObservedFact observed(long value) {
        return new ObservedFact(name(), inWords(value));
    }

    /**
     * Whether a value is in the range.
     *
     * @param value any whole number
     */
    default boolean allows(long value) {
        return least() <= value && value <= most();
    }
}
