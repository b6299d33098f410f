package io.github.socialprescribing.session;

import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/** What happened to sessions and other contacts. */
public sealed interface SessionEvent {

    /**
     * A contact was put in the diary.
     *
     * @param contact the contact
     */
    record SessionPlanned(Contact contact) implements SessionEvent {}

    /**
     * A contact was moved to another time.
     *
     * @param contact which one
     * @param to the day it moved to
     * @param startsAt when it begins there; none where that is not fixed
     * @param by whose wish it was
     */
    record SessionRescheduled(ContactId contact, LocalDate to, Option<LocalTime> startsAt, CancelledBy by)
            implements SessionEvent {}

    /**
     * A contact was held.
     *
     * @param contact which one
     * @param heldOn the day
     * @param minutes how long it took
     */
    record SessionAttended(ContactId contact, LocalDate heldOn, int minutes) implements SessionEvent {

        /** Refuses a negative length. */
        public SessionAttended {
            requireNotNegative(minutes);
        }
    }

    /**
     * The client did not attend.
     *
     * @param contact which one
     */
    record SessionNotAttended(ContactId contact) implements SessionEvent {}

    /**
     * The client could not attend.
     *
     * @param contact which one
     * @param reason why
     */
    record SessionPrevented(ContactId contact, Narrative reason) implements SessionEvent {}

    /**
     * A contact was called off.
     *
     * @param contact which one
     * @param by who called it off
     * @param noticeHours how many hours before
     */
    record SessionCancelled(ContactId contact, CancelledBy by, int noticeHours) implements SessionEvent {

        /** Refuses notice given afterwards. */
        public SessionCancelled {
            requireNotNegative(noticeHours);
        }
    }

    private static void requireNotNegative(int time) {
        if (time < 0) {
            throw new IllegalArgumentException("time goes on, not back");
        }
    }

    /**
     * What had been recorded was put right.
     *
     * @param contact which one
     * @param outcome what became of it in truth
     * @param reason why it was put right
     */
    record SessionCorrected(ContactId contact, ContactOutcome outcome, Narrative reason) implements SessionEvent {}

    /**
     * It was told how a contact was.
     *
     * @param contact which one
     * @param content how it was
     */
    record SessionDescribed(ContactId contact, Content content) implements SessionEvent {}

    /**
     * Client and worker agreed on how many sessions there are to be.
     *
     * @param number how much, more than nothing and no more than 2,000 sessions
     */
    record NumberAgreed(HalfUnits number) implements SessionEvent {

        /** Refuses a number that nobody could agree on. */
        public NumberAgreed {
            Sessions.requireNumber(number);
        }
    }

    /**
     * The case was reviewed.
     *
     * @param on the day
     */
    record CaseReviewed(LocalDate on) implements SessionEvent {}

    /**
     * Somebody tried to reach the client.
     *
     * @param attempt when and how, and whether they answered
     */
    record ContactAttempted(ContactAttempt attempt) implements SessionEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof SessionPlanned it) {
            return cases.planned(it);
        }
        if (this instanceof SessionRescheduled it) {
            return cases.rescheduled(it);
        }
        if (this instanceof SessionAttended it) {
            return cases.attended(it);
        }
        if (this instanceof SessionNotAttended it) {
            return cases.notAttended(it);
        }
        if (this instanceof SessionPrevented it) {
            return cases.prevented(it);
        }
        if (this instanceof SessionCancelled it) {
            return cases.cancelled(it);
        }
        if (this instanceof SessionCorrected it) {
            return cases.corrected(it);
        }
        if (this instanceof SessionDescribed it) {
            return cases.described(it);
        }
        if (this instanceof NumberAgreed it) {
            return cases.agreed(it);
        }
        return this instanceof CaseReviewed it ? cases.reviewed(it) : cases.attempted((ContactAttempted) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a plan.
         *
         * @param event the event
         */
        R planned(SessionPlanned event);

        /**
         * Asked of a move to another time.
         *
         * @param event the event
         */
        R rescheduled(SessionRescheduled event);

        /**
         * Asked of an attendance.
         *
         * @param event the event
         */
        R attended(SessionAttended event);

        /**
         * Asked of a non-attendance.
         *
         * @param event the event
         */
        R notAttended(SessionNotAttended event);

        /**
         * Asked where the client could not attend.
         *
         * @param event the event
         */
        R prevented(SessionPrevented event);

        /**
         * Asked of a cancellation.
         *
         * @param event the event
         */
        R cancelled(SessionCancelled event);

        /**
         * Asked of a correction.
         *
         * @param event the event
         */
        R corrected(SessionCorrected event);

        /**
         * Asked of an account of how it was.
         *
         * @param event the event
         */
        R described(SessionDescribed event);

        /**
         * Asked of a number of sessions that was agreed on.
         *
         * @param event the event
         */
        R agreed(NumberAgreed event);

        /**
         * Asked of a review of the case.
         *
         * @param event the event
         */
        R reviewed(CaseReviewed event);

        /**
         * Asked of an attempt to reach the client.
         *
         * @param event the event
         */
        R attempted(ContactAttempted event);
    }
}
