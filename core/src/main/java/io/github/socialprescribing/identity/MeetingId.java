package io.github.socialprescribing.identity;

/**
 * Names one meeting of a citizens' panel.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record MeetingId(String value) implements Id, Comparable<MeetingId> {

    /** Refuses a text that is not well-formed. */
    public MeetingId {
        WellFormed.require(value, "meeting");
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
