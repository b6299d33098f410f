package io.github.socialprescribing.community;

import java.time.LocalDate;

/**
 * One direction in which feedback runs.
 *
 * @param from who speaks
 * @param to who is spoken to
 * @param openedOn since when somebody listens there
 */
public record FeedbackChannel(Party from, Party to, LocalDate openedOn) {

    /** Refuses a party that speaks to itself. */
    public FeedbackChannel {
        if (from == to) {
            throw new IllegalArgumentException("a direction has two ends");
        }
    }

    /** Whether it is one of the six between community, link workers and partners. */
    public boolean isInner() {
        return from.isInner() && to.isInner();
    }
}
