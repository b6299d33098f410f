package io.github.socialprescribing.identity;

/**
 * Names one conversation that a study held with somebody, wherever its record is kept.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record InterviewId(String value) implements Id, Comparable<InterviewId> {

    /** Refuses a text that is not well-formed. */
    public InterviewId {
        WellFormed.require(value, "interview");
    }

    @Override
    public int compareTo(InterviewId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
