package io.github.socialprescribing.workforce;

import java.time.LocalDate;

/**
 * Whether somebody works at the moment, and since when they do or do not.
 *
 * @param status whether they do
 * @param since the day from which it holds
 */
public record Employment(Status status, LocalDate since) {

    /** Whether somebody works at the moment. */
    public enum Status {
        /** At work. */
        ACTIVE,
        /** Away for a time, and expected back. */
        ON_LEAVE,
        /** Gone for good. */
        LEFT
    }
}
