package io.github.socialprescribing.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Allocations;
import io.github.socialprescribing.arbitrary.GoalCommands;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.goal.GoalEvent.GoalAgreed;
import io.github.socialprescribing.goal.GoalEvent.GoalEnded;
import io.github.socialprescribing.goal.GoalEvent.GoalProposed;
import io.github.socialprescribing.goal.GoalEvent.GoalRevised;
import io.github.socialprescribing.goal.GoalEvent.GoalStarted;
import io.github.socialprescribing.goal.GoalEvent.PlanAgreed;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GoalProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Provide
    Arbitrary<List<GoalCommand>> commands() {
        return GoalCommands.about(Arbitraries.integers().between(-9, 1).map(TODAY::plusDays))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Seq<GoalEvent> happened(List<GoalCommand> commands) {
        Seq<GoalEvent> events = Vector.empty();
        Goals goals = Goals.none();
        for (GoalCommand command : commands) {
            Either<Refusals, Decided<GoalEvent>> answer =
                    GoalDecider.decide(goals, Needs.none(), command, Moments.worker(TODAY));
            Seq<GoalEvent> next = answer.fold(refused -> Vector.empty(), Decided::events);
            events = events.appendAll(next);
            goals = next.foldLeft(goals, Goals::after);
        }
        assertThat(replayed(events)).isEqualTo(goals);
        return events;
    }

    private static Goals replayed(Seq<GoalEvent> events) {
        return events.foldLeft(Goals.none(), Goals::after);
    }

    @Property(tries = 300)
    void nothingIsWorkedOnOrAchievedInWordsThatTheClientDidNotAgreeTo(@ForAll("commands") List<GoalCommand> commands) {
        Set<GoalId> agreed = new HashSet<>();
        Set<GoalId> ended = new HashSet<>();
        for (GoalEvent event : happened(commands)) {
            if (event instanceof GoalAgreed it) {
                assertThat(it.by()).contains(Voice.CLIENT);
                assertThat(ended).doesNotContain(it.goal());
                assertThat(agreed.add(it.goal())).isTrue();
            } else if (event instanceof GoalRevised it) {
                assertThat(ended).doesNotContain(it.goal().id());
                agreed.remove(it.goal().id());
            } else if (event instanceof GoalStarted it) {
                assertThat(agreed).contains(it.goal());
            } else if (event instanceof GoalEnded it) {
                assertThat(ended.add(it.goal())).isTrue();
                assertThat(it.result() instanceof GoalResult.SetAside || agreed.contains(it.goal()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void countsAreThoseOfTheEvents(@ForAll("commands") List<GoalCommand> commands) {
        Seq<GoalEvent> events = happened(commands);
        Goals goals = replayed(events);

        assertThat(goals.all()).hasSize(events.count(GoalProposed.class::isInstance));
        assertThat(goals.plans()).hasSize(events.count(PlanAgreed.class::isInstance));
        assertThat(goals.all().map(it -> it.revisions().size()).sum().intValue())
                .isEqualTo(events.count(GoalRevised.class::isInstance));
        assertThat(goals.all().count(it -> it.status().isTerminal()))
                .isEqualTo(events.count(GoalEnded.class::isInstance));
    }

    @Example
    void foldsTenThousandEventsInLinearTime() {
        Allocations.assertLinear(
                size -> {
                    Vector<GoalEvent> events = Vector.empty();
                    for (int i = 0; i < size / 4; i++) {
                        Goal goal = goal("g" + i);
                        events = events.append(new GoalProposed(goal))
                                .append(new GoalAgreed(goal.id(), LinkedHashSet.of(Voice.CLIENT), TODAY))
                                .append(new GoalRevised(goal("g0"), new Narrative("more like it")))
                                .append(new PlanAgreed(plan()));
                    }
                    return events;
                },
                GoalProperties::replayed);
    }

    private static Goal goal(String id) {
        return Goal.builder()
                .id(new GoalId(id))
                .whereIAm(new Narrative("at home"))
                .whereIWantToBe(new Narrative("among people"))
                .build();
    }

    private static SupportPlan plan() {
        return SupportPlan.builder()
                .authors(LinkedHashSet.of(Voice.CLIENT, Voice.WORKER))
                .agreedOn(TODAY)
                .reviewOn(TODAY.plusDays(28))
                .build();
    }
}
