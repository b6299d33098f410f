package io.github.socialprescribing.session;

import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/** What may be done about sessions and other contacts. */
public sealed interface SessionCommand {

    /**
     * Put a contact in the diary. Whether the worker is one who meets clients alone, no pathway knows: the context is told, by
     * the facts of the {@link io.github.socialprescribing.workforce.Worker#facts worker}.
     *
     * @param contact the contact, still to come, with an id that the pathway does not know yet
     */
    record PlanSession(Contact contact) implements SessionCommand {}

    /**
     * Move a contact to another time. It is judged as if it were planned anew.
     *
     * @param contact which one, still to come
     * @param to the day it moves to
     * @param startsAt when it begins there; none where that is not fixed
     * @param by whose wish it is; what the service moves takes nothing of a window of days
     */
    record RescheduleSession(ContactId contact, LocalDate to, Option<LocalTime> startsAt, CancelledBy by)
            implements SessionCommand {}

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
     * Record that the client could not attend, as when ill on the day. It does not count as missed.
     *
     * @param contact which one
     * @param reason why
     */
    record RecordCouldNotAttend(ContactId contact, Narrative reason) implements SessionCommand {}

    /**
     * Call it off.
     *
     * @param contact which one
     * @param by who calls it off
     * @param noticeHours how many hours before, not negative
     */
    record CancelSession(ContactId contact, CancelledBy by, int noticeHours) implements SessionCommand {}

    /**
     * Put right what was recorded. The earlier record stays readable, and everything that was counted is counted again.
     *
     * @param contact which one, no longer to come
     * @param outcome what became of it in truth
     * @param reason why it is put right
     */
    record CorrectOutcome(ContactId contact, ContactOutcome outcome, Narrative reason) implements SessionCommand {}

    /**
     * Tell how a contact was that was held: where, with whom, what it was about, what was done. Told again, the later account
     * replaces the earlier.
     *
     * @param contact which one
     * @param content how it was
     */
    record DescribeSession(ContactId contact, Content content) implements SessionCommand {}

    /**
     * Agree on how many sessions there are to be, client and worker together, as when they make their plan. Agreed on again,
     * the later number replaces the earlier. Whether it lies within the offer is judged by the policy when something is
     * planned.
     *
     * @param number how much, more than nothing and no more than 2,000 sessions
     */
    record AgreeNumber(HalfUnits number) implements SessionCommand {

        /** Refuses a number that nobody could agree on. */
        public AgreeNumber {
            Sessions.requireNumber(number);
        }
    }

    /**
     * Record that the case was reviewed, as after missed contacts: what keeps the client away was looked into. It counts
     * until another contact is missed on a later day.
     *
     * @param on the day, not to come and not before the pathway began
     */
    record RecordCaseReview(LocalDate on) implements SessionCommand {}

    /**
     * Record an attempt to reach the client, as when they miss a contact and nobody hears from them.
     *
     * @param attempt when and how, and whether they answered; not to come and not before the pathway began
     */
    record RecordContactAttempt(ContactAttempt attempt) implements SessionCommand {}

    /** The day for which it puts something in the diary; none where it puts nothing there. */
    default Option<LocalDate> plannedDay() {
        if (this instanceof PlanSession it) {
            return Option.some(it.contact().plannedFor());
        }
        return this instanceof RescheduleSession it ? Option.some(it.to()) : Option.none();
    }

    /** The day on which it says that worker and client met; none where it says nothing of the kind. */
    default Option<LocalDate> heldDay() {
        if (this instanceof RecordAttendance it) {
            return Option.some(it.heldOn());
        }
        return this instanceof CorrectOutcome it && it.outcome() instanceof ContactOutcome.Attended attended
                ? Option.some(attended.heldOn())
                : Option.none();
    }

    /** The contact of which it says that the day came and the client did not; none where it says nothing of the kind. */
    default Option<ContactId> absentFrom() {
        if (this instanceof RecordNonAttendance it) {
            return Option.some(it.contact());
        }
        if (this instanceof RecordCouldNotAttend it) {
            return Option.some(it.contact());
        }
        return this instanceof CorrectOutcome it && it.outcome().isAbsence()
                ? Option.some(it.contact())
                : Option.none();
    }

    /**
     * Whether it may be given when the pathway has ended: what became of a contact is a fact that is often told later, and a
     * mistake may be found at any time.
     */
    default boolean isAllowedAfterTheEnd() {
        boolean aboutTheWork =
                this instanceof AgreeNumber || this instanceof RecordCaseReview || this instanceof RecordContactAttempt;
        return plannedDay().isEmpty() && !aboutTheWork;
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(SessionCommandCases<R> cases) {
        if (this instanceof PlanSession it) {
            return cases.plan(it);
        }
        if (this instanceof RescheduleSession it) {
            return cases.reschedule(it);
        }
        if (this instanceof RecordAttendance it) {
            return cases.attendance(it);
        }
        if (this instanceof RecordNonAttendance it) {
            return cases.nonAttendance(it);
        }
        if (this instanceof RecordCouldNotAttend it) {
            return cases.couldNotAttend(it);
        }
        if (this instanceof CancelSession it) {
            return cases.cancel(it);
        }
        if (this instanceof CorrectOutcome it) {
            return cases.correct(it);
        }
        if (this instanceof DescribeSession it) {
            return cases.describe(it);
        }
        if (this instanceof AgreeNumber it) {
            return cases.agree(it);
        }
        return this instanceof RecordCaseReview it ? cases.review(it) : cases.attempt((RecordContactAttempt) this);
    }
}
