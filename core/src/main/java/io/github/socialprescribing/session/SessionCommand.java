package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ContactId;
import java.time.LocalDate;
import java.util.function.Function;

/** What may be done about sessions and other contacts. */
public sealed interface SessionCommand {

    /**
     * Put a contact in the diary.
     *
     * @param contact the contact, still to come, with an id that the pathway does not know yet
     */
    record PlanSession(Contact contact) implements SessionCommand {}

    /**
     * Record that it was held. This is never refused for want of allowance: it happened.
     *
     * @param contact which one
     * @param heldOn the day
     * @param minutes how long it took, not negative
     */
    record RecordAttendance(ContactId contact, LocalDate heldOn, int minutes) implements SessionCommand {}

    /**
     * Record that the client did not attend.
     *
     * @param contact which one
     */
    record RecordNonAttendance(ContactId contact) implements SessionCommand {}

    /**
     * Call it off.
     *
     * @param contact which one
     * @param by who calls it off
     * @param noticeHours how many hours before, not negative
     */
    record CancelSession(ContactId contact, CancelledBy by, int noticeHours) implements SessionCommand {}

    /**
     * The answer of the one function that fits.
     *
     * @param plan asked of a plan
     * @param attendance asked of an attendance
     * @param nonAttendance asked of a non-attendance
     * @param cancel asked of a cancellation
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super PlanSession, ? extends R> plan,
            Function<? super RecordAttendance, ? extends R> attendance,
            Function<? super RecordNonAttendance, ? extends R> nonAttendance,
            Function<? super CancelSession, ? extends R> cancel) {
        if (this instanceof PlanSession it) {
            return plan.apply(it);
        }
        if (this instanceof RecordAttendance it) {
            return attendance.apply(it);
        }
        return this instanceof RecordNonAttendance it ? nonAttendance.apply(it) : cancel.apply((CancelSession) this);
    }
}
