package io.github.socialprescribing.identity;

/**
 * Names the citizens' panel of one community, both groups of it.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record PanelId(String value) implements Id, Comparable<PanelId> {

    /** Refuses a text that is not well-formed. */
    public PanelId {
        WellFormed.require(value, "panel");
    }

    @Override
    public int compareTo(PanelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
