package io.github.socialprescribing.identity;

/**
 * Names one request for more sessions than were offered.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ExtensionId(String value) implements Id, Comparable<ExtensionId> {

    /** Refuses a text that is not well-formed. */
    public ExtensionId {
        WellFormed.require(value, "extension");
    }

    @Override
    public int compareTo(ExtensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
