package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.session.SessionEvent.CaseReviewed;
import io.github.socialprescribing.session.SessionEvent.ContactAttempted;
import io.github.socialprescribing.session.SessionEvent.NumberAgreed;
import io.github.socialprescribing.session.SessionEvent.SessionAttended;
import io.github.socialprescribing.session.SessionEvent.SessionCancelled;
import io.github.socialprescribing.session.SessionEvent.SessionCorrected;
import io.github.socialprescribing.session.SessionEvent.SessionDescribed;
import io.github.socialprescribing.session.SessionEvent.SessionNotAttended;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.github.socialprescribing.session.SessionEvent.SessionPrevented;
import io.github.socialprescribing.session.SessionEvent.SessionRescheduled;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** How each event moves the contacts of a pathway on. */
record SessionEvolution(Sessions sessions) implements SessionEvent.Cases<Sessions> {

    @Override
    public Sessions planned(SessionPlanned event) {
        return sessions.with(sessions.byId().put(event.contact().id(), event.contact()));
    }

    @Override
    public Sessions rescheduled(SessionRescheduled event) {
        return with(event.contact(), contact -> contact.movedTo(event.to(), event.startsAt(), event.by()));
    }

    @Override
    public Sessions attended(SessionAttended event) {
        return came(event.contact(), new ContactOutcome.Attended(event.heldOn(), event.minutes()));
    }

    @Override
    public Sessions notAttended(SessionNotAttended event) {
        return came(event.contact(), new ContactOutcome.DidNotAttend());
    }

    @Override
    public Sessions prevented(SessionPrevented event) {
        return came(event.contact(), new ContactOutcome.CouldNotAttend(event.reason()));
    }

    @Override
    public Sessions cancelled(SessionCancelled event) {
        return came(event.contact(), new ContactOutcome.Cancelled(event.by(), event.noticeHours()));
    }

    @Override
    public Sessions corrected(SessionCorrected event) {
        return with(event.contact(), contact -> contact.corrected(event.outcome(), event.reason()));
    }

    @Override
    public Sessions described(SessionDescribed event) {
        return with(event.contact(), contact -> contact.described(event.content()));
    }

    @Override
    public Sessions agreed(NumberAgreed event) {
        return new Sessions(
                sessions.byId(), Option.some(event.number()), sessions.caseReviewedOn(), sessions.attempts());
    }

    @Override
    public Sessions reviewed(CaseReviewed event) {
        boolean later = sessions.caseReviewedOn().forAll(event.on()::isAfter);
        return later
                ? new Sessions(sessions.byId(), sessions.agreed(), Option.some(event.on()), sessions.attempts())
                : sessions;
    }

    @Override
    public Sessions attempted(ContactAttempted event) {
        return new Sessions(
                sessions.byId(),
                sessions.agreed(),
                sessions.caseReviewedOn(),
                sessions.attempts().append(event.attempt()));
    }

    private Sessions came(ContactId id, ContactOutcome outcome) {
        return with(id, contact -> contact.withOutcome(outcome));
    }

    private Sessions with(ContactId id, UnaryOperator<Contact> change) {
        return sessions.with(
                sessions.byId().put(id, change.apply(sessions.byId().get(id).get())));
    }
}
