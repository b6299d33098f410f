package io.github.socialprescribing.identity;

/**
 * Names a need within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record NeedId(String value) implements Id, Comparable<NeedId> {

    /** Refuses a text that is not well-formed. */
    public NeedId {
        WellFormed.require(value, "need");
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
