package io.github.socialprescribing.identity;

/**
 * Names one thing that a community lacks.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record GapId(String value) implements Id, Comparable<GapId> {

    /** Refuses a text that is not well-formed. */
    public GapId {
        WellFormed.require(value, "gap");
    }

    @Override
    public int compareTo(GapId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
