package io.github.socialprescribing.session;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What may be put in the diary, or moved in it. Unlike what has happened it is for the policy to judge: here, and only here,
 * the offer limits.
 */
record SessionPlanning(Support support, Wishes wishes, Context context) {

    Either<Refusals, Decided<SessionEvent>> plan(PlanSession command) {
        Contact contact = command.contact();
        Seq<Refusal> faults = when(support.sessions().find(contact.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(when(!contact.isNew(), RefusalCodes.ILLEGAL_TRANSITION));
        return arrange(contact, faults, new SessionEvent.SessionPlanned(contact));
    }

    Either<Refusals, Decided<SessionEvent>> reschedule(RescheduleSession command) {
        Option<Contact> found = support.sessions().find(command.contact());
        Seq<Refusal> toCome = unlessToCome(command.contact(), support.sessions());
        if (found.isEmpty()) {
            return Either.left(new Refusals(toCome.appendAll(hindrances(command.to()))));
        }
        Contact contact = found.get();
        boolean same =
                command.to().equals(contact.plannedFor()) && command.startsAt().equals(contact.startsAt());
        return new SessionPlanning(support.without(command.contact()), wishes, context)
                .arrange(
                        contact.movedTo(command.to(), command.startsAt(), command.by()),
                        toCome.appendAll(when(same, RefusalCodes.ILLEGAL_TRANSITION)),
                        new SessionEvent.SessionRescheduled(
                                command.contact(), command.to(), command.startsAt(), command.by()));
    }

    /** Why nothing can become of a contact: nobody knows it, or something has become of it before. */
    static Seq<Refusal> unlessToCome(ContactId id, Sessions sessions) {
        Option<Contact> found = sessions.find(id);
        return whenUnknown(found.isEmpty(), "session")
                .appendAll(when(found.exists(contact -> !contact.isPlanned()), RefusalCodes.TERMINAL_STATE));
    }

    /** Puts a contact where nothing else is, if the policy lets it. */
    private Either<Refusals, Decided<SessionEvent>> arrange(Contact contact, Seq<Refusal> faults, SessionEvent event) {
        Contact asked = contact.withOutcome(new ContactOutcome.Planned());
        Seq<Refusal> others = faults.appendAll(hindrances(contact.plannedFor()))
                .appendAll(when(support.sessions().diary().isTaken(contact), SessionRefusals.WORKER_BUSY));
        HalfUnits takes = Counting.in(context).of(asked);
        return Ruling.unless(rulings(asked, takes), others, event)
                .mapLeft(refusals -> support.limit(asked, takes, context)
                        .map(limit -> limit.tell(refusals))
                        .getOrElse(refusals))
                .map(decided -> decided.advised(contact.advice(wishes.preferences())));
    }

    /** What stands in the way of any contact there, whichever it is. */
    private Seq<Refusal> hindrances(LocalDate day) {
        return when(day.isBefore(support.openedOn()), RefusalCodes.DATE_BEFORE_START)
                .appendAll(when(context.supplement().has(SessionFacts.WORKER_BUSY), SessionRefusals.WORKER_BUSY))
                .appendAll(when(
                        context.supplement().has(SessionFacts.PLACE_NOT_SUPPORTED),
                        SessionRefusals.LOCATION_NOT_SUPPORTED));
    }

    /** Whether it may be planned and, where family is to be spoken to, whether they may be told. */
    private Seq<Ruling> rulings(Contact asked, HalfUnits takes) {
        HalfUnits used = support.sessions().counted(Counting.in(context));
        Ruling planning =
                context.ask(SessionQuestions.MAY_PLAN_SESSION, support.situation(asked, takes, used, context));
        return asked.content().activities().contains(ActivityTypes.FAMILY_DISCUSSION)
                ? List.of(
                        planning,
                        SharingQuestions.askToShare(wishes.consents(), ConsentScope.SHARE_WITH_FAMILY, context))
                : List.of(planning);
    }
}
