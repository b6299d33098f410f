package io.github.socialprescribing.identity;

/**
 * Names one thing that somebody said to somebody.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record FeedbackId(String value) implements Id, Comparable<FeedbackId> {

    /** Refuses a text that is not well-formed. */
    public FeedbackId {
        WellFormed.require(value, "feedback");
    }

    @Override
    public int compareTo(FeedbackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
