package io.github.socialprescribing.identity;

/**
 * Names a barrier within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record BarrierId(String value) implements Id, Comparable<BarrierId> {

    /** Refuses a text that is not well-formed. */
    public BarrierId {
        WellFormed.require(value, "barrier");
    }

    @Override
    public int compareTo(BarrierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
