package io.github.socialprescribing.identity;

/**
 * Names a reasonable adjustment that was asked for.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record AdjustmentId(String value) implements Id, Comparable<AdjustmentId> {

    /** Refuses a text that is not well-formed. */
    public AdjustmentId {
        WellFormed.require(value, "adjustment");
    }

    @Override
    public int compareTo(AdjustmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
