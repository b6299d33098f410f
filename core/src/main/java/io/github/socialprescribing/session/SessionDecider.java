package io.github.socialprescribing.session;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
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
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
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
            implements SessionCommandCases<Either<Refusals, Decided<SessionEvent>>> {

        @Override
        public Either<Refusals, Decided<SessionEvent>> plan(PlanSession command) {
            return new SessionPlanning(support, wishes, context).plan(command);
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> reschedule(RescheduleSession command) {
            return new SessionPlanning(support, wishes, context).reschedule(command);
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
            return record(
                    command.contact(),
                    whenUnknown(found.isEmpty(), "session")
                            .appendAll(when(found.exists(Contact::isPlanned), RefusalCodes.NOT_YET))
                            .appendAll(when(missed, RefusalCodes.ILLEGAL_TRANSITION)),
                    () -> new SessionEvent.SessionDescribed(command.contact(), command.content()));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> agree(AgreeNumber command) {
            return Either.right(Decided.of(new SessionEvent.NumberAgreed(command.number())));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> review(RecordCaseReview command) {
            return Refusals.or(happened(command.on()), () -> Decided.of(new SessionEvent.CaseReviewed(command.on())));
        }

        @Override
        public Either<Refusals, Decided<SessionEvent>> attempt(RecordContactAttempt command) {
            ContactAttempt attempt = command.attempt();
            LocalDate day = attempt.at().toLocalDate();
            Decided<SessionEvent> decided = Decided.of(new SessionEvent.ContactAttempted(attempt));
            return Refusals.or(
                    when(attempt.at().isAfter(context.now()), RefusalCodes.NOT_YET)
                            .appendAll(when(day.isBefore(support.openedOn()), RefusalCodes.DATE_BEFORE_START)),
                    () -> decided.advised(wishes.preferences().advice(attempt.at(), attempt.channel())));
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
            if (contact.outcome() instanceof ContactOutcome.DidNotAttend || contact.isCalledOffBy(CancelledBy.CLIENT)) {
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
            return sessions().counted(Counting.in(context));
        }

        private Seq<Refusal> open(ContactId id) {
            return SessionPlanning.unlessToCome(id, sessions());
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
