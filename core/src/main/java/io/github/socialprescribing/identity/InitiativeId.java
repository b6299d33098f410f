package io.github.socialprescribing.identity;

/**
 * Names one resource that a community and its partners set up.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record InitiativeId(String value) implements Id, Comparable<InitiativeId> {

    /** Refuses a text that is not well-formed. */
    public InitiativeId {
        WellFormed.require(value, "initiative");
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
