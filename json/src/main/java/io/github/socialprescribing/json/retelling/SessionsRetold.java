package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Contact.Correction;
import io.github.socialprescribing.session.Contact.Move;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.SessionEvent;
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
import io.github.socialprescribing.session.Sessions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Contacts: planned, moved, and then what became of them, what was put right, and how it was; how many were agreed on, a
 * review, and attempts.
 */
final class SessionsRetold {

    private SessionsRetold() {}

    static Seq<Told> of(Sessions sessions) {
        return Told.each("/support/sessions/byId", sessions.all(), SessionsRetold::of)
                .appendAll(sessions.agreed()
                        .map(number ->
                                new Told("/support/sessions/agreed", new SessionMoved(new NumberAgreed(number)))))
                .appendAll(sessions.caseReviewedOn()
                        .map(on ->
                                new Told("/support/sessions/caseReviewedOn", new SessionMoved(new CaseReviewed(on)))))
                .appendAll(Told.each(
                        "/support/sessions/attempts",
                        sessions.attempts(),
                        attempt -> List.of(new SessionMoved(new ContactAttempted(attempt)))));
    }

    private static Seq<PathwayEvent> of(Contact contact) {
        return List.<SessionEvent>of(new SessionPlanned(asPlanned(contact)))
                .appendAll(moves(contact))
                .appendAll(outcomes(contact))
                .appendAll(contact.plannedContent().map(plan -> new SessionDescribed(contact.id(), contact.content())))
                .map(SessionMoved::new);
    }

    private static Contact asPlanned(Contact contact) {
        boolean moved = !contact.moves().isEmpty();
        return Contact.builder()
                .id(contact.id())
                .kind(contact.kind())
                .plannedFor(moved ? contact.moves().head().from() : contact.plannedFor())
                .startsAt(moved ? Option.none() : contact.startsAt())
                .minutesPlanned(contact.minutesPlanned())
                .content(contact.plannedContent().getOrElse(contact.content()))
                .build();
    }

    private static Seq<SessionEvent> moves(Contact contact) {
        Seq<LocalDate> days = contact.moves().map(Move::from).append(contact.plannedFor());
        return contact.moves().zipWithIndex((move, index) -> {
            boolean last = index == contact.moves().size() - 1;
            return new SessionRescheduled(
                    contact.id(), days.get(index + 1), last ? contact.startsAt() : Option.none(), move.by());
        });
    }

    private static Seq<SessionEvent> outcomes(Contact contact) {
        Seq<ContactOutcome> outcomes =
                contact.corrections().map(Correction::was).append(contact.outcome());
        return first(contact.id(), outcomes.head())
                .map(first -> List.of(first)
                        .appendAll(contact.corrections()
                                .zipWithIndex((correction, index) -> new SessionCorrected(
                                        contact.id(), outcomes.get(index + 1), correction.reason()))))
                .getOrElse(List.empty());
    }

    /** What became of it at first; none while it is still to come, when there is nothing to put right either. */
    private static Option<SessionEvent> first(ContactId id, ContactOutcome outcome) {
        return outcome.match(
                planned -> Option.none(),
                attended -> Option.some(new SessionAttended(id, attended.heldOn(), attended.minutes())),
                missed -> Option.some(new SessionNotAttended(id)),
                prevented -> Option.some(new SessionPrevented(id, prevented.reason())),
                cancelled -> Option.some(new SessionCancelled(id, cancelled.by(), cancelled.noticeHours())));
    }
}
