package io.github.socialprescribing.session;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Answers what may be done about sessions. Planning is judged by the policy; what happened is recorded whatever the
 * allowance says, and the policy adds the duties that follow.
 */
public final class SessionDecider {

    private final Support support;
    private final Context context;

    private SessionDecider(Support support, Context context) {
        this.support = support;
        this.context = context;
    }

    /**
     * The answer to a command.
     *
     * @param support the contacts and extensions as they stand
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<SessionEvent>> decide(
            Support support, SessionCommand command, Context context) {
        SessionDecider decider = new SessionDecider(support, context);
        return command.match(decider::plan, decider::attendance, decider::nonAttendance, decider::cancel);
    }

    private Either<Refusals, Decided<SessionEvent>> plan(PlanSession command) {
        Contact contact = command.contact();
        Seq<Refusal> faults = when(support.sessions().find(contact.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(when(contact.plannedFor().isBefore(support.openedOn()), RefusalCodes.DATE_BEFORE_START))
                .appendAll(when(!contact.isPlanned(), RefusalCodes.ILLEGAL_TRANSITION));
        HalfUnits takes = new Counting(context.policy().counting()).of(contact);
        Ruling ruling =
                context.ask(SessionQuestions.MAY_PLAN_SESSION, support.situation(contact, takes, used(), context));
        return ruling.unless(faults, new SessionEvent.SessionPlanned(contact));
    }

    private Either<Refusals, Decided<SessionEvent>> attendance(RecordAttendance command) {
        Seq<Refusal> faults = open(command.contact())
                .appendAll(when(command.minutes() < 0, RefusalCodes.DURATION_NOT_POSITIVE))
                .appendAll(happened(command.heldOn()));
        return record(
                command.contact(),
                faults,
                new SessionEvent.SessionAttended(command.contact(), command.heldOn(), command.minutes()));
    }

    private Either<Refusals, Decided<SessionEvent>> nonAttendance(RecordNonAttendance command) {
        Seq<Refusal> faults = open(command.contact())
                .appendAll(planned(command.contact())
                        .map(contact -> happened(contact.plannedFor()))
                        .getOrElse(List.empty()));
        return record(command.contact(), faults, new SessionEvent.SessionNotAttended(command.contact()));
    }

    private Either<Refusals, Decided<SessionEvent>> cancel(CancelSession command) {
        Seq<Refusal> faults =
                open(command.contact()).appendAll(when(command.noticeHours() < 0, RefusalCodes.DURATION_NOT_POSITIVE));
        return record(
                command.contact(),
                faults,
                new SessionEvent.SessionCancelled(command.contact(), command.by(), command.noticeHours()));
    }

    /** What happened is a fact: the model may refuse to take it down twice, the policy only adds what follows. */
    private Either<Refusals, Decided<SessionEvent>> record(ContactId id, Seq<Refusal> faults, SessionEvent event) {
        if (!faults.isEmpty()) {
            return Either.left(new Refusals(faults));
        }
        Support after = support.after(event);
        Contact contact = after.sessions().byId().get(id).get();
        Seq<Ruling> rulings = List.of(
                context.ask(SessionQuestions.AFTER_CONTACT, after.situation(contact, HalfUnits.ZERO, used(), context)));
        if (!(contact.outcome() instanceof ContactOutcome.Attended)) {
            rulings = rulings.append(
                    context.ask(AttendanceQuestions.AFTER_NON_ATTENDANCE, after.attendance(contact, context)));
        }
        return Either.right(new Decided<>(
                List.of(event),
                rulings.flatMap(ruling -> ruling.verdict().duties()),
                rulings.flatMap(ruling -> ruling.verdict().advice()),
                rulings.map(Ruling::explanation)));
    }

    private HalfUnits used() {
        return support.sessions().counted(new Counting(context.policy().counting()));
    }

    private Option<Contact> planned(ContactId id) {
        return support.sessions().find(id).filter(Contact::isPlanned);
    }

    private Seq<Refusal> open(ContactId id) {
        Option<Contact> found = support.sessions().find(id);
        return when(found.isEmpty(), RefusalCodes.NOT_FOUND)
                .appendAll(when(found.exists(contact -> !contact.isPlanned()), RefusalCodes.TERMINAL_STATE));
    }

    private Seq<Refusal> happened(LocalDate day) {
        return when(day.isAfter(context.today()), RefusalCodes.NOT_YET)
                .appendAll(when(day.isBefore(support.openedOn()), RefusalCodes.DATE_BEFORE_START));
    }
}
