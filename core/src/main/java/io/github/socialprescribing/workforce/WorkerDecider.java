package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.WorkerCommand.AmendTime;
import io.github.socialprescribing.workforce.WorkerCommand.ChangeTerms;
import io.github.socialprescribing.workforce.WorkerCommand.EndLeave;
import io.github.socialprescribing.workforce.WorkerCommand.IssueCertificate;
import io.github.socialprescribing.workforce.WorkerCommand.LeaveService;
import io.github.socialprescribing.workforce.WorkerCommand.LogTime;
import io.github.socialprescribing.workforce.WorkerCommand.RecordAttendance;
import io.github.socialprescribing.workforce.WorkerCommand.RecordReflection;
import io.github.socialprescribing.workforce.WorkerCommand.StartLeave;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers what may be done about workers. What they did until the day they left may be recorded after it; nothing else
 * may.
 */
public final class WorkerDecider {

    private final Worker worker;
    private final int openPathways;
    private final Context context;

    private WorkerDecider(Worker worker, int openPathways, Context context) {
        this.worker = worker;
        this.openPathways = openPathways;
        this.context = context;
    }

    /**
     * Appoints somebody.
     *
     * @param id names them
     * @param on their first day
     * @param terms on what terms they work
     * @param context when, by whom, under which policy
     * @return their first event; {@link WorkforceRefusals#STUDENT_NEEDS_SUPERVISOR} for a student without one, and {@link
     *     RefusalCodes#NOT_YET} where the day is still to come
     */
    public static Either<Refusals, Decided<Envelope<WorkerEvent>>> appoint(
            WorkerId id, LocalDate on, Terms terms, Context context) {
        return Refusals.or(
                supervised(id, terms).appendAll(when(on.isAfter(context.today()), RefusalCodes.NOT_YET)),
                () -> context.seal(0, Decided.<WorkerEvent>of(new WorkerEvent.WorkerAppointed(id, on, terms))));
    }

    /**
     * The answer to a command.
     *
     * @param worker the worker as they stand
     * @param command what is asked
     * @param openPathways how many open pathways have the worker as their primary one, which no worker knows
     * @param context when, by whom, under which policy
     * @return the event, with advice where supervision is overdue after it, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<WorkerEvent>>> decide(
            Worker worker, WorkerCommand command, int openPathways, Context context) {
        if (openPathways < 0) {
            throw new IllegalArgumentException("nobody has fewer than no pathways");
        }
        WorkerDecider decider = new WorkerDecider(worker, openPathways, context);
        return context.<WorkerEvent>after(
                        worker.sequence(),
                        () -> command.match(decider.new Answers()).map(Decided::of))
                .map(decided -> new Decided<>(
                        decided.events(),
                        decided.duties(),
                        worker.after(decided.events()).advice(context.policy(), context.today()),
                        decided.explanations()));
    }

    /** A student has a supervisor, and nobody supervises themselves. */
    private static Seq<Refusal> supervised(WorkerId id, Terms terms) {
        boolean alone = terms.isStudent() && terms.supervisor().forAll(id::equals);
        return when(alone, WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
    }

    /** What stands against a change of employment: where the worker stands, and the day. */
    private Seq<Refusal> moves(Employment.Status from, LocalDate on) {
        Employment now = worker.employment();
        return gone().appendAll(when(
                        !worker.hasLeft() && now.status() != from,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact(
                                "the worker is",
                                now.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))))
                .appendAll(when(on.isBefore(now.since()), RefusalCodes.DATE_BEFORE_START))
                .appendAll(notYet(on));
    }

    private Seq<Refusal> gone() {
        return when(worker.hasLeft(), RefusalCodes.TERMINAL_STATE);
    }

    private Seq<Refusal> notYet(LocalDate on) {
        return when(on.isAfter(context.today()), RefusalCodes.NOT_YET);
    }

    /** What stands against recording something that a worker did on a day: it lies ahead, or after they left. */
    private Seq<Refusal> happened(LocalDate on) {
        boolean afterwards = worker.hasLeft() && on.isAfter(worker.employment().since());
        return when(afterwards, RefusalCodes.TERMINAL_STATE).appendAll(notYet(on));
    }

    private Seq<Refusal> spent(TimeEntry entry) {
        LocalDate day = entry.start().atZone(context.zone()).toLocalDate();
        boolean afterwards = worker.hasLeft() && day.isAfter(worker.employment().since());
        return when(afterwards, RefusalCodes.TERMINAL_STATE)
                .appendAll(when(day.isBefore(worker.appointedOn()), RefusalCodes.DATE_BEFORE_START))
                .appendAll(worker.timeSheet().faults(entry, context.recorded().at()));
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements WorkerCommand.Cases<Either<Refusals, WorkerEvent>> {

        @Override
        public Either<Refusals, WorkerEvent> terms(ChangeTerms command) {
            return Refusals.or(
                    gone().appendAll(supervised(worker.id(), command.terms())),
                    () -> new WorkerEvent.TermsChanged(command.terms()));
        }

        @Override
        public Either<Refusals, WorkerEvent> leaveStarted(StartLeave command) {
            return Refusals.or(
                    moves(Employment.Status.ACTIVE, command.on()), () -> new WorkerEvent.LeaveStarted(command.on()));
        }

        @Override
        public Either<Refusals, WorkerEvent> leaveEnded(EndLeave command) {
            return Refusals.or(
                    moves(Employment.Status.ON_LEAVE, command.on()), () -> new WorkerEvent.LeaveEnded(command.on()));
        }

        @Override
        public Either<Refusals, WorkerEvent> left(LeaveService command) {
            return Refusals.or(
                    moves(worker.employment().status(), command.on())
                            .appendAll(when(
                                    openPathways > 0,
                                    WorkforceRefusals.OPEN_CASELOAD,
                                    ObservedFact.of("open pathways", openPathways))),
                    () -> new WorkerEvent.WorkerLeft(command.on()));
        }

        @Override
        public Either<Refusals, WorkerEvent> attendance(RecordAttendance command) {
            return Refusals.or(
                    happened(command.attendance().on()),
                    () -> new WorkerEvent.AttendanceRecorded(command.attendance()));
        }

        @Override
        public Either<Refusals, WorkerEvent> certificate(IssueCertificate command) {
            long fullDay = WorkforceParameters.in(context.policy(), WorkforceParameters.FULL_TRAINING_DAY);
            return Refusals.or(
                    happened(command.on()).appendAll(worker.training().faults(command.module(), command.on(), fullDay)),
                    () -> new WorkerEvent.CertificateIssued(command.module(), command.on()));
        }

        @Override
        public Either<Refusals, WorkerEvent> reflection(RecordReflection command) {
            LocalDate on = command.session().on();
            return Refusals.or(
                    happened(on).appendAll(when(on.isBefore(worker.appointedOn()), RefusalCodes.DATE_BEFORE_START)),
                    () -> new WorkerEvent.ReflectionRecorded(command.session()));
        }

        @Override
        public Either<Refusals, WorkerEvent> timeLogged(LogTime command) {
            boolean known = worker.timeSheet().find(command.entry().id()).isDefined();
            return Refusals.or(
                    when(known, RefusalCodes.DUPLICATE_ID).appendAll(spent(command.entry())),
                    () -> new WorkerEvent.TimeLogged(command.entry()));
        }

        @Override
        public Either<Refusals, WorkerEvent> timeAmended(AmendTime command) {
            boolean unknown = worker.timeSheet().find(command.entry().id()).isEmpty();
            return Refusals.or(
                    whenUnknown(unknown, "entry").appendAll(spent(command.entry())),
                    () -> new WorkerEvent.TimeAmended(command.entry(), command.reason()));
        }
    }
}
