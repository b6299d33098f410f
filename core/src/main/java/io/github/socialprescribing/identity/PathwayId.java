package io.github.socialprescribing.identity;

/**
 * Names one client's way through one service.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record PathwayId(String value) implements Id, Comparable<PathwayId> {

    /** Refuses a text that is not well-formed. */
    public PathwayId {
        WellFormed.require(value, "pathway");
    }

    @Override
    public int compareTo(PathwayId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
