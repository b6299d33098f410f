package io.github.socialprescribing.identity;

/**
 * Names one round of mapping what a community has.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record MappingId(String value) implements Id, Comparable<MappingId> {

    /** Refuses a text that is not well-formed. */
    public MappingId {
        WellFormed.require(value, "mapping exercise");
    }

    @Override
    public int compareTo(MappingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
