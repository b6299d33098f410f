package io.github.socialprescribing.identity;

/**
 * Names one thing bought, or to be bought, from a budget.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record SpendId(String value) implements Id, Comparable<SpendId> {

    /** Refuses a text that is not well-formed. */
    public SpendId {
        WellFormed.require(value, "spend");
    }

    @Override
    public int compareTo(SpendId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
