package io.github.socialprescribing.identity;

/**
 * Names an application for something that somebody is entitled to.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ApplicationId(String value) implements Id, Comparable<ApplicationId> {

    /** Refuses a text that is not well-formed. */
    public ApplicationId {
        WellFormed.require(value, "application");
    }

    @Override
    public int compareTo(ApplicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
