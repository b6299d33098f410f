package io.github.socialprescribing.community;

import java.time.LocalDate;

/**
 * Somebody's seat, and whether they have taken it.
 *
 * @param seat the seat
 * @param status whether they were asked, sit there, or are gone
 * @param since since when
 */
public record Membership(Seat seat, Status status, LocalDate since) {

    /** Whether somebody sits there. */
    public enum Status {
        /** They were asked. */
        INVITED,
        /** They sit there. */
        ACTIVE,
        /** They are gone, or said no. They may be asked again, for either panel. */
        LEFT
    }

    /** Whether they sit there now. */
    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /** Whether they sit there or were asked to, so that they cannot be asked for another seat. */
    public boolean isLive() {
        return status != Status.LEFT;
    }

    Membership with(Status next, LocalDate day) {
        return new Membership(seat, next, day);
    }
}
