package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalCommand;
import io.github.socialprescribing.goal.GoalResult;
import io.github.socialprescribing.goal.PlanStep;
import io.github.socialprescribing.goal.SupportPlan;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Commands about goals and plans of every kind, over few ids, so that they meet. */
public final class GoalCommands {

    private GoalCommands() {}

    /**
     * Any command about goals.
     *
     * @param days the days on which something is agreed
     */
    public static Arbitrary<GoalCommand> about(Arbitrary<LocalDate> days) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, goals().map(GoalCommand.ProposeGoal::new)),
                Tuple.of(6, Combinators.combine(ids(), voices(), days).as(GoalCommand.AgreeGoal::new)),
                Tuple.of(
                        2, goals().map(goal -> new GoalCommand.ReviseGoal(goal, new Narrative("CANARY more like it")))),
                Tuple.of(3, ids().map(GoalCommand.StartGoal::new)),
                Tuple.of(2, Combinators.combine(ids(), results()).as(GoalCommand.EndGoal::new)),
                Tuple.of(2, Combinators.combine(ids(), voices(), days).as(GoalCommands::plan)));
    }

    /** A goal from its proposal to its end, put in other words and with a plan on the way. */
    static Stream<GoalCommand> life(GoalId id, LocalDate day) {
        Set<Voice> both = LinkedHashSet.of(Voice.CLIENT, Voice.WORKER);
        Goal goal = Goal.builder()
                .id(id)
                .whereIAm(new Narrative("CANARY at home"))
                .whereIWantToBe(new Narrative("CANARY among people"))
                .agreedMiddle(Option.some(new Narrative("CANARY the choir")))
                .build();
        return Stream.of(
                new GoalCommand.ProposeGoal(goal),
                new GoalCommand.ReviseGoal(goal, new Narrative("CANARY more like it")),
                new GoalCommand.AgreeGoal(id, both, day),
                plan(id, both, day),
                new GoalCommand.StartGoal(id),
                new GoalCommand.EndGoal(id, new GoalResult.Achieved()));
    }

    private static GoalCommand plan(GoalId goal, Set<Voice> authors, LocalDate day) {
        return new GoalCommand.AgreePlan(SupportPlan.builder()
                .authors(authors)
                .agreedOn(day)
                .reviewOn(day.plusDays(28))
                .steps(List.of(new PlanStep(goal, Voice.WORKER, new Narrative("CANARY ring the choir"))))
                .build());
    }

    static Arbitrary<GoalId> ids() {
        return Arbitraries.integers().between(1, 4).map(it -> new GoalId("g" + it));
    }

    private static Arbitrary<Set<Voice>> voices() {
        return Arbitraries.of(
                LinkedHashSet.of(Voice.CLIENT, Voice.WORKER),
                LinkedHashSet.of(Voice.CLIENT, Voice.WORKER),
                LinkedHashSet.of(Voice.CLIENT),
                LinkedHashSet.of(Voice.WORKER),
                LinkedHashSet.of(Voice.FAMILY, Voice.WORKER));
    }

    private static Arbitrary<GoalResult> results() {
        return Arbitraries.of(
                new GoalResult.Achieved(),
                new GoalResult.PartlyAchieved(),
                new GoalResult.SetAside(new Narrative("CANARY other things matter now")));
    }

    private static Arbitrary<Goal> goals() {
        return Combinators.combine(ids(), Arbitraries.of("a", "b", "c"), Arbitraries.of(true, true, false))
                .as((id, words, met) -> Goal.builder()
                        .id(id)
                        .whereIAm(new Narrative("CANARY at home " + words))
                        .whereIWantToBe(new Narrative("CANARY among people " + words))
                        .agreedMiddle(Option.when(met, () -> new Narrative("CANARY the choir " + words)))
                        .build());
    }
}
