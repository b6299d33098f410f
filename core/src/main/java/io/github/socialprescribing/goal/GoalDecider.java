package io.github.socialprescribing.goal;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.goal.GoalCommand.AgreeGoal;
import io.github.socialprescribing.goal.GoalCommand.AgreePlan;
import io.github.socialprescribing.goal.GoalCommand.EndGoal;
import io.github.socialprescribing.goal.GoalCommand.ProposeGoal;
import io.github.socialprescribing.goal.GoalCommand.ReviseGoal;
import io.github.socialprescribing.goal.GoalCommand.StartGoal;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Answers what may be done about goals and plans. No policy is asked: what a client wants is no rule's to judge. */
public final class GoalDecider implements GoalCommand.Cases<Either<Refusals, Decided<GoalEvent>>> {

    /** Obliges to look at a plan again, and advises once the day has passed. It is the model's own, and of no policy. */
    public static final RuleId PLAN_REVIEW = new RuleId("PLAN_REVIEW");

    private static final Advice OVERDUE =
            new Advice("the day on which to look at the plan again has passed", PLAN_REVIEW);

    private final Goals goals;
    private final Needs needs;
    private final LocalDate today;

    private GoalDecider(Goals goals, Needs needs, LocalDate today) {
        this.goals = goals;
        this.needs = needs;
        this.today = today;
    }

    /**
     * The answer to a command.
     *
     * @param goals the goals as they stand
     * @param needs the needs that goals may be linked to
     * @param command what is asked
     * @param context when, by whom
     * @return the event, with the duty to review a plan and advice where that is overdue, or every reason why not
     */
    public static Either<Refusals, Decided<GoalEvent>> decide(
            Goals goals, Needs needs, GoalCommand command, Context context) {
        return command.match(new GoalDecider(goals, needs, context.today()));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> propose(ProposeGoal command) {
        Goal goal = command.goal();
        return answer(
                when(goals.find(goal.id()).isDefined(), RefusalCodes.DUPLICATE_ID, names("a goal"))
                        .appendAll(linked(goal)),
                new GoalEvent.GoalProposed(goal));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> agree(AgreeGoal command) {
        Option<OwnedGoal> owned = goals.find(command.goal());
        boolean live = owned.exists(it -> it.status().isLive());
        boolean worded = owned.forAll(it -> it.goal().agreedMiddle().isDefined());
        return answer(
                open(command.goal())
                        .appendAll(when(live, RefusalCodes.ILLEGAL_TRANSITION))
                        .appendAll(
                                when(!command.by().contains(Voice.CLIENT), SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT))
                        .appendAll(when(!worded, SupportRefusals.GOAL_WITHOUT_A_MIDDLE))
                        .appendAll(when(command.on().isAfter(today), RefusalCodes.NOT_YET)),
                new GoalEvent.GoalAgreed(command.goal(), command.by(), command.on()));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> revise(ReviseGoal command) {
        return answer(
                open(command.goal().id()).appendAll(linked(command.goal())),
                new GoalEvent.GoalRevised(command.goal(), command.reason()));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> start(StartGoal command) {
        boolean started = goals.find(command.goal()).exists(it -> it.status() instanceof GoalStatus.InProgress);
        return answer(
                open(command.goal())
                        .appendAll(agreed(command.goal()))
                        .appendAll(when(started, RefusalCodes.ILLEGAL_TRANSITION)),
                new GoalEvent.GoalStarted(command.goal()));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> end(EndGoal command) {
        Seq<Refusal> unagreed = command.result()
                .match(() -> agreed(command.goal()), () -> agreed(command.goal()), reason -> List.empty());
        return answer(
                open(command.goal()).appendAll(unagreed), new GoalEvent.GoalEnded(command.goal(), command.result()));
    }

    @Override
    public Either<Refusals, Decided<GoalEvent>> agreePlan(AgreePlan command) {
        SupportPlan plan = command.plan();
        Seq<GoalId> targets = plan.steps().map(PlanStep::goal);
        Seq<Refusal> faults = when(
                        !plan.authors().contains(Voice.CLIENT)
                                || !plan.authors().contains(Voice.WORKER),
                        SupportRefusals.PLAN_NOT_COPRODUCED)
                .appendAll(when(plan.agreedOn().isAfter(today), RefusalCodes.NOT_YET))
                .appendAll(targets.flatMap(this::open))
                .appendAll(targets.flatMap(this::agreed));
        return Refusals.or(
                faults,
                () -> new Decided<>(
                        List.of(new GoalEvent.PlanAgreed(plan)), List.of(review(plan)), List.empty(), List.empty()));
    }

    private Duty review(SupportPlan plan) {
        long days = Math.max(0, ChronoUnit.DAYS.between(today, plan.reviewOn()));
        return new Duty(
                "PLAN_REVIEW_DUE",
                "look at the plan again with the client",
                Option.some(new Due(days, Due.Unit.DAYS)),
                PLAN_REVIEW);
    }

    private Either<Refusals, Decided<GoalEvent>> answer(Seq<Refusal> faults, GoalEvent event) {
        List<Advice> advice = goals.isReviewOverdue(today) ? List.of(OVERDUE) : List.empty();
        return Refusals.or(faults, () -> new Decided<>(List.of(event), List.empty(), advice, List.empty()));
    }

    private Seq<Refusal> open(GoalId id) {
        Option<OwnedGoal> owned = goals.find(id);
        return whenUnknown(owned.isEmpty(), "goal")
                .appendAll(when(owned.exists(it -> it.status().isTerminal()), RefusalCodes.TERMINAL_STATE));
    }

    private Seq<Refusal> agreed(GoalId id) {
        boolean proposed = goals.find(id).exists(it -> it.status() instanceof GoalStatus.Proposed);
        return when(proposed, SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT);
    }

    private Seq<Refusal> linked(Goal goal) {
        boolean unknown = goal.needs().exists(need -> needs.find(need).isEmpty());
        return whenUnknown(unknown, "need");
    }

    private static ObservedFact names(String what) {
        return new ObservedFact("what the id names", what);
    }
}
