package io.github.socialprescribing.identity;

/**
 * Names a social prescribing service.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ServiceId(String value) implements Id, Comparable<ServiceId> {

    /** Refuses a text that is not well-formed. */
    public ServiceId {
        WellFormed.require(value, "service");
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
