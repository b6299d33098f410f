package io.github.socialprescribing.identity;

/**
 * Names a complaint.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ComplaintId(String value) implements Id, Comparable<ComplaintId> {

    /** Refuses a text that is not well-formed. */
    public ComplaintId {
        WellFormed.require(value, "complaint");
    }

    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
