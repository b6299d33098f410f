package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.pathway.CourseCommand.LowerFlag;
import io.github.socialprescribing.pathway.CourseCommand.PausePathway;
import io.github.socialprescribing.pathway.CourseCommand.RaiseFlag;
import io.github.socialprescribing.pathway.CourseCommand.ReassignWorker;
import io.github.socialprescribing.pathway.CourseCommand.ResumePathway;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.HoldingSituation;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.workforce.AllocationQuestions;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.github.socialprescribing.workforce.Caseload;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** Answers what may be done about where a pathway stands and who walks it. */
record CourseDecider(Course course, Context context)
        implements CourseCommand.Cases<Either<Refusals, Decided<CourseEvent>>> {

    /**
     * That a manager is told, and by when, is assumed. The source paper only tells of the stretch: "acting more in the role of
     * social worker across systems".
     */
    private static final Duty TELL_MANAGER = new Duty(
            "TELL_MANAGER",
            "tell a manager that the work goes beyond link working",
            Option.some(new Due(5, Due.Unit.WORKING_DAYS)),
            new RuleId("ROLE_STRETCH"));

    @Override
    public Either<Refusals, Decided<CourseEvent>> hold(HoldClient command) {
        HoldingSituation situation = HoldingSituation.builder()
                .waiting(command.function() == HoldingFunction.SUPPORTING_WHILE_WAITING)
                .daysHeld((int) course.daysHeld(context.today()))
                .doNotContact(context.supplement().has(SessionFacts.DO_NOT_CONTACT))
                .supplement(context.supplement())
                .build();
        return context.ask(SessionQuestions.MAY_HOLD, situation)
                .unless(
                        unreachable(Stage.HOLDING).appendAll(later(command.reviewOn())),
                        new StageReached(
                                Stage.HOLDING,
                                context.today(),
                                Option.some(command.reviewOn()),
                                Option.some(command.function()),
                                Option.none()));
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> pause(PausePathway command) {
        return reach(Stage.PAUSED, later(command.until()), Option.some(command.until()), Option.some(command.reason()));
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> resume(ResumePathway command) {
        return reach(Stage.ACTIVE, List.empty(), Option.none(), Option.some(command.reason()));
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> beginEnding() {
        return reach(Stage.ENDING, List.empty(), Option.none(), Option.none());
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> reassign(ReassignWorker command) {
        WorkerId worker = command.to().worker();
        return context.ask(AllocationQuestions.MAY_ALLOCATE, allocation(command))
                .unless(
                        when(worker.equals(course.worker()), RefusalCodes.ILLEGAL_TRANSITION),
                        new CourseEvent.WorkerReassigned(worker, context.today(), command.reason()));
    }

    /** Nobody waits in a queue here; what is held weighs as the policy says. */
    private AllocationSituation allocation(ReassignWorker command) {
        Caseload.Standing standing =
                course.stage() == Stage.HOLDING ? Caseload.Standing.HOLDING : Caseload.Standing.ACTIVE;
        return command.to()
                .situation()
                .weight(new Caseload(List.of(new Caseload.Case(standing, command.weight()))).tenths(context.policy()))
                .safeguardingOpen(context.supplement().has(EndingFacts.SAFEGUARDING_OPEN))
                .supplement(context.supplement())
                .build();
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> raise(RaiseFlag command) {
        return Refusals.or(when(course.flags().contains(command.flag()), RefusalCodes.ILLEGAL_TRANSITION), () -> {
            Decided<CourseEvent> raised = Decided.of(new CourseEvent.FlagRaised(command.flag()));
            return isNewsToAManager(command.flag()) ? raised.obliging(TELL_MANAGER) : raised;
        });
    }

    private boolean isNewsToAManager(CaseFlag flag) {
        return flag == CaseFlag.ROLE_STRETCH && !context.recorded().role().equals(Roles.MANAGER);
    }

    @Override
    public Either<Refusals, Decided<CourseEvent>> lower(LowerFlag command) {
        return Refusals.or(
                whenUnknown(!course.flags().contains(command.flag()), "raised flag"),
                () -> Decided.of(new CourseEvent.FlagLowered(command.flag())));
    }

    private Either<Refusals, Decided<CourseEvent>> reach(
            Stage stage, Seq<Refusal> faults, Option<LocalDate> until, Option<Narrative> reason) {
        return Refusals.or(
                unreachable(stage).appendAll(faults),
                () -> Decided.of(new StageReached(stage, context.today(), until, Option.none(), reason)));
    }

    private Seq<Refusal> unreachable(Stage stage) {
        return when(
                !course.stage().leadsTo(stage),
                RefusalCodes.ILLEGAL_TRANSITION,
                new ObservedFact("the pathway is", course.stage().name().toLowerCase(Locale.ROOT)));
    }

    private Seq<Refusal> later(LocalDate day) {
        return when(!day.isAfter(context.today()), RefusalCodes.NOT_AFTER_TODAY);
    }
}
