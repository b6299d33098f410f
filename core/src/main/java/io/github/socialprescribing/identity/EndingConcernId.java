package io.github.socialprescribing.identity;

/**
 * Names one worry about the end of the sessions.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record EndingConcernId(String value) implements Id, Comparable<EndingConcernId> {

    /** Refuses a text that is not well-formed. */
    public EndingConcernId {
        WellFormed.require(value, "ending concern");
    }

    @Override
    public int compareTo(EndingConcernId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
