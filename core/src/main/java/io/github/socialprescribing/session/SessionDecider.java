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
import io.github.socialprescribing.session.SessionCommand.AgreeNumber;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordCaseReview;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Answers what may be done about sessions. Planning is judged by the policy; what happened is recorded whatever the
 * allowance says, and the policy adds the duties that follow.
 */
public final class SessionDecider {

    private SessionDecider() {}

    /**
     * The answer to a command.
     *
     * @param support the contacts and extensions as they stand
     * @param wishes what the client agreed to, and how they would like to be contacted
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<SessionEvent>> decide(
            Support support, Wishes wishes, SessionCommand command, Context context) {
        return command.match(new Answer(support, wishes, context));
    }

    private record Answer(Support support, Wishes wishes, Context context)
            implements SessionCommand.Cases<Either<Refusals, Decided<SessionEvent>>> {

        @Override
        public Either<Refusals, Decided<SessionEvent>> plan(PlanSession command) {
            Contact contact = command.contact();
            Seq<Refusal> faults = when(sessions().find(contact.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                    .appendAll(when(!contact.isNew(), RefusalCodes.ILLEGAL_TRANSITION));
            return arrange(contact, faults, new SessionEvent.SessionPlanned(contact));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> reschedule(RescheduleSession command) {
            Option<Contact> found = sessions().find(command.contact());
            if (found.isEmpty()) {
                return Either.left(new Refusals(open(command.contact()).appendAll(hindrances(command.to()))));
            }
            Contact contact = found.get();
            boolean same = command.to().equals(contact.plannedFor())
                    && command.startsAt().equals(contact.startsAt());
            Seq<Refusal> faults = open(command.contact()).appendAll(when(same, RefusalCodes.ILLEGAL_TRANSITION));
            Support others = support.without(command.contact());
            return new Answer(others, wishes, context)
                    .arrange(
                            contact.movedTo(command.to(), command.startsAt(), command.by()),
                            faults,
                            new SessionEvent.SessionRescheduled(
                                    command.contact(), command.to(), command.startsAt(), command.by()));
        }

        /** Puts a contact where nothing else is, if the policy lets it. */
        private Either<Refusals, Decided<SessionEvent>> arrange(
                Contact contact, Seq<Refusal> faults, SessionEvent event) {
            Contact asked = contact.withOutcome(new ContactOutcome.Planned());
            Seq<Refusal> others = faults.appendAll(hindrances(contact.plannedFor()))
                    .appendAll(when(sessions().diary().isTaken(contact), SessionRefusals.WORKER_BUSY));
            HalfUnits takes = new Counting(context.policy().counting()).of(asked);
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
            Ruling planning =
                    context.ask(SessionQuestions.MAY_PLAN_SESSION, support.situation(asked, takes, used(), context));
            return asked.content().activities().contains(ActivityTypes.FAMILY_DISCUSSION)
                    ? List.of(
                            planning,
                            SharingQuestions.askToShare(wishes.consents(), ConsentScope.SHARE_WITH_FAMILY, context))
                    : List.of(planning);
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> attendance(RecordAttendance command) {
            Seq<Refusal> faults = open(command.contact())
                    .appendAll(when(command.minutes() < 0, RefusalCodes.DURATION_NOT_POSITIVE))
                    .appendAll(happened(command.heldOn()));
            return record(
                    command.contact(),
                    faults,
                    () -> new SessionEvent.SessionAttended(command.contact(), command.heldOn(), command.minutes()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> nonAttendance(RecordNonAttendance command) {
            return record(
                    command.contact(),
                    open(command.contact()).appendAll(dayCame(command.contact())),
                    () -> new SessionEvent.SessionNotAttended(command.contact()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> couldNotAttend(RecordCouldNotAttend command) {
            return record(
                    command.contact(),
                    open(command.contact()).appendAll(dayCame(command.contact())),
                    () -> new SessionEvent.SessionPrevented(command.contact(), command.reason()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> cancel(CancelSession command) {
            Seq<Refusal> faults = open(command.contact())
                    .appendAll(when(command.noticeHours() < 0, RefusalCodes.DURATION_NOT_POSITIVE));
            return record(
                    command.contact(),
                    faults,
                    () -> new SessionEvent.SessionCancelled(command.contact(), command.by(), command.noticeHours()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> correct(CorrectOutcome command) {
            Option<Contact> found = sessions().find(command.contact());
            boolean nothingToCorrect = command.outcome() instanceof ContactOutcome.Planned
                    || found.exists(it -> it.isPlanned() || it.outcome().equals(command.outcome()));
            Seq<Refusal> faults = whenUnknown(found.isEmpty(), "session")
                    .appendAll(when(nothingToCorrect, RefusalCodes.ILLEGAL_TRANSITION))
                    .appendAll(command.outcome()
                            .match(
                                    planned -> List.<Refusal>empty(),
                                    attended -> happened(attended.heldOn()),
                                    missed -> dayCame(command.contact()),
                                    prevented -> dayCame(command.contact()),
                                    cancelled -> List.empty()));
            return record(
                    command.contact(),
                    faults,
                    () -> new SessionEvent.SessionCorrected(command.contact(), command.outcome(), command.reason()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> describe(DescribeSession command) {
            Option<Contact> found = sessions().find(command.contact());
            boolean missed = found.exists(it -> !it.isPlanned() && !(it.outcome() instanceof ContactOutcome.Attended));
            return Refusals.or(
                    whenUnknown(found.isEmpty(), "session")
                            .appendAll(when(found.exists(Contact::isPlanned), RefusalCodes.NOT_YET))
                            .appendAll(when(missed, RefusalCodes.ILLEGAL_TRANSITION)),
                    () -> Decided.of(new SessionEvent.SessionDescribed(command.contact(), command.content())));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> agree(AgreeNumber command) {
            return Either.right(Decided.of(new SessionEvent.NumberAgreed(command.number())));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> review(RecordCaseReview command) {
            return Refusals.or(happened(command.on()), () -> Decided.of(new SessionEvent.CaseReviewed(command.on())));
        }

        /** What happened is a fact: the model may refuse to take it down twice, the policy only adds what follows. */
        private Either<Refusals, Decided<SessionEvent>> record(
                ContactId id, Seq<Refusal> faults, Supplier<SessionEvent> happened) {
            if (!faults.isEmpty()) {
                return Either.left(new Refusals(faults));
            }
            SessionEvent event = happened.get();
            Support after = support.after(event);
            Contact contact = after.sessions().byId().get(id).get();
            Seq<Ruling> rulings = List.of(context.ask(
                    SessionQuestions.AFTER_CONTACT, after.situation(contact, HalfUnits.ZERO, used(), context)));
            if (contact.outcome() instanceof ContactOutcome.DidNotAttend
                    || contact.outcome() instanceof ContactOutcome.Cancelled) {
                rulings = rulings.append(
                        context.ask(AttendanceQuestions.AFTER_NON_ATTENDANCE, after.attendance(contact, context)));
            }
            return Either.right(new Decided<>(
                    List.of(event),
                    rulings.flatMap(ruling -> ruling.verdict().duties()),
                    rulings.flatMap(ruling -> ruling.verdict().advice()),
                    rulings.map(Ruling::explanation)));
        }

        private Sessions sessions() {
            return support.sessions();
        }

        private HalfUnits used() {
            return sessions().counted(new Counting(context.policy().counting()));
        }

        private Seq<Refusal> open(ContactId id) {
            Option<Contact> found = sessions().find(id);
            return whenUnknown(found.isEmpty(), "session")
                    .appendAll(when(found.exists(contact -> !contact.isPlanned()), RefusalCodes.TERMINAL_STATE));
        }

        private Seq<Refusal> dayCame(ContactId id) {
            boolean ahead = sessions().find(id).exists(it -> it.plannedFor().isAfter(context.today()));
            return when(ahead, RefusalCodes.NOT_YET);
        }

        private Seq<Refusal> happened(LocalDate day) {
            return when(day.isAfter(context.today()), RefusalCodes.NOT_YET)
                    .appendAll(when(day.isBefore(support.openedOn()), RefusalCodes.DATE_BEFORE_START));
        }
    }
}
