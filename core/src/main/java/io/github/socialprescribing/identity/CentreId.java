package io.github.socialprescribing.identity;

/**
 * Names one place that a service runs, such as a library with a craft shop.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record CentreId(String value) implements Id, Comparable<CentreId> {

    /** Refuses a text that is not well-formed. */
    public CentreId {
        WellFormed.require(value, "centre");
    }

    @Override
    public int compareTo(CentreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
