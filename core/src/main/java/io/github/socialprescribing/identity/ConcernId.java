package io.github.socialprescribing.identity;

/**
 * Names a safeguarding concern within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ConcernId(String value) implements Id, Comparable<ConcernId> {

    /** Refuses a text that is not well-formed. */
    public ConcernId {
        WellFormed.require(value, "concern");
    }

    @Override
    public int compareTo(ConcernId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
