package io.github.socialprescribing.identity;

/**
 * Names one entry of a worker's time sheet.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record TimeEntryId(String value) implements Id, Comparable<TimeEntryId> {

    /** Refuses a text that is not well-formed. */
    public TimeEntryId {
        WellFormed.require(value, "time entry");
    }

    @Override
    public int compareTo(TimeEntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
