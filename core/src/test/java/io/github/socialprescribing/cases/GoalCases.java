package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalCommand.AgreeGoal;
import io.github.socialprescribing.goal.GoalCommand.AgreePlan;
import io.github.socialprescribing.goal.GoalCommand.EndGoal;
import io.github.socialprescribing.goal.GoalCommand.ProposeGoal;
import io.github.socialprescribing.goal.GoalCommand.ReviseGoal;
import io.github.socialprescribing.goal.GoalCommand.StartGoal;
import io.github.socialprescribing.goal.GoalResult;
import io.github.socialprescribing.goal.PlanStep;
import io.github.socialprescribing.goal.SupportPlan;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What is answered to whoever says where the client wants to be. */
final class GoalCases {

    private static final Set<Voice> BOTH = LinkedHashSet.of(Voice.CLIENT, Voice.WORKER);
    private static final Set<Voice> WORKER = LinkedHashSet.of(Voice.WORKER);
    private static final GoalResult REACHED = new GoalResult.Achieved();
    private static final GoalResult SET_ASIDE = new GoalResult.SetAside(WORDS);
    private static final Stand BEGUN = Stand.begun();
    private static final Stand PROPOSED = BEGUN.after(new ProposeGoal(goal(1)));
    static final Stand AGREED = PROPOSED.after(agree(1, BOTH, 10));
    private static final Stand STARTED = AGREED.after(new StartGoal(id(1)));
    private static final Stand ENDED = STARTED.after(new EndGoal(id(1), REACHED));

    private GoalCases() {}

    static GoalId id(int number) {
        return new GoalId("goal-" + number);
    }

    private static Goal goal(int number) {
        return goal(number, Option.some(WORDS), LinkedHashSet.empty());
    }

    private static Goal goal(int number, Option<Narrative> middle, Set<NeedId> needs) {
        return Goal.builder()
                .id(id(number))
                .whereIAm(WORDS)
                .whereIWantToBe(WORDS)
                .agreedMiddle(middle)
                .needs(needs)
                .build();
    }

    private static Goal forUnknownNeed(int number) {
        return goal(number, Option.some(WORDS), LinkedHashSet.of(new NeedId("need-9")));
    }

    private static AgreeGoal agree(int number, Set<Voice> by, int on) {
        return new AgreeGoal(id(number), by, day(on));
    }

    private static AgreePlan plan(int goal, Set<Voice> authors, int on) {
        return new AgreePlan(SupportPlan.builder()
                .authors(authors)
                .agreedOn(day(on))
                .reviewOn(day(on + 28))
                .steps(List.of(new PlanStep(id(goal), Voice.WORKER, WORDS)))
                .build());
    }

    private static AgreePlan relyingOn(String connection) {
        return new AgreePlan(SupportPlan.builder()
                .authors(BOTH)
                .agreedOn(day(10))
                .reviewOn(day(38))
                .connections(LinkedHashSet.of(new ConnectionId(connection)))
                .build());
    }

    static Seq<Case> all() {
        return wording().appendAll(agreement()).appendAll(course()).appendAll(plans());
    }

    private static Seq<Case> wording() {
        return List.of(
                BEGUN.accepts("of the client's", new ProposeGoal(goal(1))),
                PROPOSED.refuses("under an id that is taken", new ProposeGoal(goal(1)), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses("for an unknown need", new ProposeGoal(forUnknownNeed(1)), RefusalCodes.NOT_FOUND),
                PROPOSED.refuses(
                        "under an id that is taken, for an unknown need",
                        new ProposeGoal(forUnknownNeed(1)),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_FOUND),
                STARTED.accepts("that is worked on", new ReviseGoal(goal(1), WORDS)),
                BEGUN.refuses("that is unknown", new ReviseGoal(goal(1), WORDS), RefusalCodes.NOT_FOUND),
                ENDED.refuses("that has ended", new ReviseGoal(goal(1), WORDS), RefusalCodes.TERMINAL_STATE),
                ENDED.refuses(
                        "that has ended, for an unknown need",
                        new ReviseGoal(forUnknownNeed(1), WORDS),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_FOUND));
    }

    private static Seq<Case> agreement() {
        Stand wordless = BEGUN.after(new ProposeGoal(goal(1, Option.none(), LinkedHashSet.empty())));
        return List.of(
                PROPOSED.accepts("by client and worker", agree(1, BOTH, 10)),
                BEGUN.refuses("of an unknown goal", agree(9, BOTH, 10), RefusalCodes.NOT_FOUND),
                ENDED.refuses("of a goal that has ended", agree(1, BOTH, 10), RefusalCodes.TERMINAL_STATE),
                AGREED.refuses("for the second time", agree(1, BOTH, 10), RefusalCodes.ILLEGAL_TRANSITION),
                PROPOSED.refuses("without the client", agree(1, WORKER, 10), SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT),
                wordless.refuses(
                        "where no middle is in words", agree(1, BOTH, 10), SupportRefusals.GOAL_WITHOUT_A_MIDDLE),
                PROPOSED.refuses("on a day to come", agree(1, BOTH, 11), RefusalCodes.NOT_YET),
                wordless.refuses(
                        "without the client and a middle, on a day to come",
                        agree(1, WORKER, 11),
                        SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT,
                        SupportRefusals.GOAL_WITHOUT_A_MIDDLE,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> course() {
        return List.of(
                AGREED.accepts("that is agreed", new StartGoal(id(1))),
                BEGUN.refuses("that is unknown", new StartGoal(id(9)), RefusalCodes.NOT_FOUND),
                ENDED.refuses("that has ended", new StartGoal(id(1)), RefusalCodes.TERMINAL_STATE),
                PROPOSED.refuses(
                        "to which the client has not agreed",
                        new StartGoal(id(1)),
                        SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT),
                STARTED.refuses("that is worked on", new StartGoal(id(1)), RefusalCodes.ILLEGAL_TRANSITION),
                STARTED.accepts("that is reached", new EndGoal(id(1), REACHED)),
                AGREED.accepts("that is reached in part", new EndGoal(id(1), new GoalResult.PartlyAchieved())),
                PROPOSED.accepts("that is set aside before anybody agreed to it", new EndGoal(id(1), SET_ASIDE)),
                BEGUN.refuses("that is unknown", new EndGoal(id(9), REACHED), RefusalCodes.NOT_FOUND),
                ENDED.refuses("that has ended", new EndGoal(id(1), SET_ASIDE), RefusalCodes.TERMINAL_STATE),
                PROPOSED.refuses(
                        "that is reached although the client never agreed to it",
                        new EndGoal(id(1), REACHED),
                        SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT));
    }

    private static Seq<Case> plans() {
        return List.of(
                AGREED.accepts("of client and worker", plan(1, BOTH, 10)),
                AGREED.refuses("of the worker alone", plan(1, WORKER, 10), SupportRefusals.PLAN_NOT_COPRODUCED),
                AGREED.refuses("on a day to come", plan(1, BOTH, 11), RefusalCodes.NOT_YET),
                BEGUN.after(new SignpostClient(
                                new ConnectionId("garden"),
                                new Destination(new AssetId("garden"), Sector.COMMUNITY),
                                LinkedHashSet.empty()))
                        .accepts("that relies on a connection", relyingOn("garden")),
                BEGUN.refuses("that relies on an unknown connection", relyingOn("garden"), RefusalCodes.NOT_FOUND),
                BEGUN.refuses("towards an unknown goal", plan(9, BOTH, 10), RefusalCodes.NOT_FOUND),
                ENDED.refuses("towards a goal that has ended", plan(1, BOTH, 10), RefusalCodes.TERMINAL_STATE),
                PROPOSED.refuses(
                        "towards a goal to which the client has not agreed",
                        plan(1, BOTH, 10),
                        SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT),
                ENDED.refuses(
                        "of the worker alone, on a day to come, towards a goal that has ended",
                        plan(1, WORKER, 11),
                        SupportRefusals.PLAN_NOT_COPRODUCED,
                        RefusalCodes.NOT_YET,
                        RefusalCodes.TERMINAL_STATE));
    }
}
