package io.github.socialprescribing.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
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
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A client who sits at home and would like to sing. */
class GoalDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final GoalId CHOIR = new GoalId("choir");
    private static final GoalId UNKNOWN = new GoalId("unknown");
    private static final NeedId ALONE = new NeedId("alone");
    private static final Narrative CANARY = new Narrative("CANARY sings at night");
    private static final Set<Voice> BOTH = LinkedHashSet.of(Voice.CLIENT, Voice.WORKER);
    private static final AgreeGoal AGREE = new AgreeGoal(CHOIR, BOTH, TODAY);

    private static final Needs NEEDS = Needs.none()
            .after(new NeedEvent.NeedIdentified(Need.builder()
                    .id(ALONE)
                    .kind(NeedKinds.LONELINESS)
                    .origin(new NeedOrigin.StatedByClient())
                    .voicedOn(TODAY)
                    .build()));

    private static Goal goal(Option<Narrative> middle, NeedId need) {
        return Goal.builder()
                .id(CHOIR)
                .whereIAm(CANARY)
                .whereIWantToBe(CANARY)
                .agreedMiddle(middle)
                .needs(LinkedHashSet.of(need))
                .measure(Option.some(CANARY))
                .build();
    }

    private static final Goal SING = goal(Option.some(CANARY), ALONE);
    private static final Goals PROPOSED = after(Goals.none(), new ProposeGoal(SING));
    private static final Goals AGREED = after(PROPOSED, AGREE);

    private static Either<Refusals, Decided<GoalEvent>> decide(Goals goals, GoalCommand command) {
        return GoalDecider.decide(goals, NEEDS, command, Moments.worker(TODAY));
    }

    private static Goals after(Goals goals, GoalCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        goals,
                        (so, command) -> decide(so, command).get().events().foldLeft(so, Goals::after));
    }

    private static Seq<RefusalCode> refused(Goals goals, GoalCommand command) {
        return decide(goals, command).getLeft().codes();
    }

    private static SupportPlan plan(Set<Voice> authors, LocalDate agreedOn, GoalId goal) {
        return SupportPlan.builder()
                .authors(authors)
                .agreedOn(agreedOn)
                .reviewOn(agreedOn.plusDays(28))
                .steps(List.of(new PlanStep(goal, Voice.WORKER, CANARY)))
                .build();
    }

    private static GoalStatus status(Goals goals) {
        return goals.find(CHOIR).get().status();
    }

    @Test
    void aGoalIsProposedAgreedWorkedOnAndAchieved() {
        assertThat(status(PROPOSED)).isEqualTo(new GoalStatus.Proposed());
        assertThat(status(AGREED)).isEqualTo(new GoalStatus.Agreed(TODAY));
        Goals started = after(AGREED, new StartGoal(CHOIR));
        assertThat(status(started)).isEqualTo(new GoalStatus.InProgress(TODAY));
        assertThat(started.live()).hasSize(1);
        Goals ended = after(started, new EndGoal(CHOIR, new GoalResult.Achieved()));
        assertThat(status(ended)).isEqualTo(new GoalStatus.Ended(new GoalResult.Achieved()));
        assertThat(ended.live()).isEmpty();
    }

    @Test
    void refusesAGoalTwiceAndForUnknownNeeds() {
        assertThat(refused(PROPOSED, new ProposeGoal(goal(Option.none(), new NeedId("unknown")))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_FOUND);
    }

    @Test
    void nobodyAgreesInTheClientsPlace() {
        AgreeGoal workerOnly = new AgreeGoal(CHOIR, LinkedHashSet.of(Voice.WORKER, Voice.FAMILY), TODAY.plusDays(1));

        assertThat(refused(PROPOSED, workerOnly))
                .containsExactly(SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT, RefusalCodes.NOT_YET);
        assertThat(decide(PROPOSED, workerOnly).getLeft().all().head().remedy()).contains("ask the client");
        assertThat(status(after(PROPOSED, new AgreeGoal(CHOIR, LinkedHashSet.of(Voice.CLIENT), TODAY)))
                        .isLive())
                .isTrue();
    }

    @Test
    void thereIsNothingToAgreeToWithoutTheMiddle() {
        Goals unworded = after(Goals.none(), new ProposeGoal(goal(Option.none(), ALONE)));

        assertThat(refused(unworded, AGREE)).containsExactly(SupportRefusals.GOAL_WITHOUT_A_MIDDLE);
        assertThat(refused(unworded, new AgreeGoal(CHOIR, LinkedHashSet.of(Voice.WORKER), TODAY)))
                .containsExactly(SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT, SupportRefusals.GOAL_WITHOUT_A_MIDDLE);
        assertThat(status(after(unworded, new ReviseGoal(SING, CANARY), AGREE)))
                .isEqualTo(new GoalStatus.Agreed(TODAY));
    }

    @Test
    void refusesToAgreeTwiceToTheUnknownAndToWhatHasEnded() {
        Goals ended = after(AGREED, new EndGoal(CHOIR, new GoalResult.PartlyAchieved()));

        assertThat(refused(AGREED, AGREE)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(Goals.none(), AGREE)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refused(ended, AGREE)).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void aRevisedGoalKeepsItsPastAndIsAgreedAnew() {
        Goals revised = after(AGREED, new ReviseGoal(SING, CANARY));

        assertThat(status(revised)).isEqualTo(new GoalStatus.Proposed());
        assertThat(revised.find(CHOIR).get().revisions()).containsExactly(new OwnedGoal.Revision(SING, CANARY));
        assertThat(refused(revised, new StartGoal(CHOIR))).containsExactly(SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT);
        assertThat(refused(Goals.none(), new ReviseGoal(goal(Option.none(), new NeedId("unknown")), CANARY)))
                .containsExactly(RefusalCodes.NOT_FOUND, RefusalCodes.NOT_FOUND);
    }

    @Test
    void refusesToStartTwice() {
        assertThat(refused(after(AGREED, new StartGoal(CHOIR)), new StartGoal(CHOIR)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(AGREED, new StartGoal(UNKNOWN))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void whatWasNeverAgreedIsNotAchievedButMayBeSetAside() {
        EndGoal achieved = new EndGoal(CHOIR, new GoalResult.Achieved());
        EndGoal partly = new EndGoal(CHOIR, new GoalResult.PartlyAchieved());
        EndGoal aside = new EndGoal(CHOIR, new GoalResult.SetAside(CANARY));

        assertThat(refused(PROPOSED, achieved)).containsExactly(SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT);
        assertThat(refused(PROPOSED, partly)).containsExactly(SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT);
        Goals ended = after(PROPOSED, aside);
        assertThat(status(ended).isTerminal()).isTrue();
        assertThat(refused(ended, aside)).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void aPlanHoldsTheGoalsAsTheyStoodAndFallsDueForReview() {
        var decided = decide(AGREED, new AgreePlan(plan(BOTH, TODAY, CHOIR))).get();
        Goals planned = decided.events().foldLeft(AGREED, Goals::after);
        Goals later = after(planned, new EndGoal(CHOIR, new GoalResult.Achieved()), new AgreePlan(emptyPlan()));

        Duty duty = decided.duties().single();
        assertThat(duty).hasToString("PLAN_REVIEW_DUE within 28 days");
        assertThat(later.plans().map(PlanVersion::number)).containsExactly(1, 2);
        assertThat(later.plans().head().goals().get(CHOIR).get().status()).isEqualTo(new GoalStatus.Agreed(TODAY));
        assertThat(later.plan().get().goals().get(CHOIR).get().status().isTerminal())
                .isTrue();
    }

    private static SupportPlan emptyPlan() {
        return SupportPlan.builder()
                .authors(BOTH)
                .agreedOn(TODAY)
                .reviewOn(TODAY.plusDays(1))
                .build();
    }

    @Test
    void refusesAPlanThatOneSideWroteAloneAboutGoalsThatNobodyAgreed() {
        SupportPlan early = plan(LinkedHashSet.of(Voice.WORKER), TODAY.plusDays(1), CHOIR);

        assertThat(refused(PROPOSED, new AgreePlan(early)))
                .containsExactly(
                        SupportRefusals.PLAN_NOT_COPRODUCED,
                        RefusalCodes.NOT_YET,
                        SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT);
        assertThat(refused(AGREED, new AgreePlan(plan(LinkedHashSet.of(Voice.CLIENT), TODAY, UNKNOWN))))
                .containsExactly(SupportRefusals.PLAN_NOT_COPRODUCED, RefusalCodes.NOT_FOUND);
        assertThatThrownBy(() -> SupportPlan.builder()
                        .authors(BOTH)
                        .agreedOn(TODAY)
                        .reviewOn(TODAY)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void advisesWhenTheReviewIsOverdue() {
        Goals planned = after(AGREED, new AgreePlan(plan(BOTH, TODAY.minusDays(28), CHOIR)));
        Goals overdue = after(AGREED, new AgreePlan(plan(BOTH, TODAY.minusDays(29), CHOIR)));

        assertThat(decide(planned, new StartGoal(CHOIR)).get().advice()).isEmpty();
        assertThat(decide(overdue, new StartGoal(CHOIR)).get().advice().map(Advice::rule))
                .containsExactly(GoalDecider.PLAN_REVIEW);
    }

    @Test
    void printsNothingOfWhatTheClientSaid() {
        Goals planned = after(AGREED, new ReviseGoal(SING, CANARY), AGREE, new AgreePlan(plan(BOTH, TODAY, CHOIR)));

        assertThat(planned.toString()).doesNotContain("CANARY");
        assertThat(status(planned).<String>match(() -> "proposed", on -> "agreed", on -> "begun", result -> "ended"))
                .isEqualTo("agreed");
    }
}
