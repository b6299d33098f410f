package io.github.socialprescribing.identity;

/**
 * Names one observation within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ObservationId(String value) implements Id, Comparable<ObservationId> {

    /** Refuses a text that is not well-formed. */
    public ObservationId {
        WellFormed.require(value, "observation");
    }

    @Override
    public int compareTo(ObservationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
