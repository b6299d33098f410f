package io.github.socialprescribing.identity;

/**
 * Names a goal within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record GoalId(String value) implements Id, Comparable<GoalId> {

    /** Refuses a text that is not well-formed. */
    public GoalId {
        WellFormed.require(value, "goal");
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
