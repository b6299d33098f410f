package io.github.socialprescribing.asset;

import java.time.LocalDate;

/** How long an asset expects a client to wait, or how long one waited, in the bands of the SDOH Clinical Care guide. */
public enum WaitBand {
    /** Less than a month. */
    UNDER_ONE_MONTH,
    /** One to three months. */
    ONE_TO_THREE_MONTHS,
    /** More than three months. */
    OVER_THREE_MONTHS,
    /** It did not say. */
    UNKNOWN;

    /**
     * The band of a wait that is over; three months to the day are no more than three.
     *
     * @param from the day it began
     * @param until the day it ended
     */
    public static WaitBand between(LocalDate from, LocalDate until) {
        if (until.isBefore(from.plusMonths(1))) {
            return UNDER_ONE_MONTH;
        }
        return until.isAfter(from.plusMonths(3)) ? OVER_THREE_MONTHS : ONE_TO_THREE_MONTHS;
    }
}
