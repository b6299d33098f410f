package io.github.socialprescribing.community;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Somebody's seat, and whether they have taken it.
 *
 * @param seat the seat
 * @param status whether they were asked, sit there, or are gone
 * @param since since when
 * @param from since when they sit there, or sat, where they ever did
 */
public record Membership(Seat seat, Status status, LocalDate since, Option<LocalDate> from) {

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

    /** Whether they sat there on a day, the day on which they came or left included. */
    boolean satOn(LocalDate day) {
        return from.exists(first -> !day.isBefore(first)) && to().forAll(last -> !day.isAfter(last));
    }

    /** Whether they sit there or were asked to, so that they cannot be asked for another seat. */
    public boolean isLive() {
        return status != Status.LEFT;
    }

    /** The day on which they left, or said no. */
    public Option<LocalDate> to() {
        return Option.when(status == Status.LEFT, since);
    }

    static Membership invited(Seat seat, LocalDate day) {
        return new Membership(seat, Status.INVITED, day, Option.none());
    }

    Membership with(Status next, LocalDate day) {
        return new Membership(seat, next, day, next == Status.ACTIVE ? Option.some(day) : from);
    }
}
