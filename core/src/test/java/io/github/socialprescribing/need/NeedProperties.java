package io.github.socialprescribing.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Allocations;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.NeedCommands;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.need.NeedEvent.NeedReopened;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeedProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Provide
    Arbitrary<List<NeedCommand>> commands() {
        return NeedCommands.about(Arbitraries.integers().between(-9, 1).map(TODAY::plusDays))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Seq<NeedEvent> happened(List<NeedCommand> commands) {
        Seq<NeedEvent> events = Vector.empty();
        Needs needs = Needs.none();
        for (NeedCommand command : commands) {
            Needs before = needs;
            Either<Refusals, Decided<NeedEvent>> answer = NeedDecider.decide(before, command, Moments.worker(TODAY));
            Seq<NeedEvent> next = answer.fold(refused -> Vector.empty(), Decided::events);
            events = events.appendAll(next);
            needs = next.foldLeft(before, Needs::after);
        }
        assertThat(events.foldLeft(Needs.none(), Needs::after)).isEqualTo(needs);
        return events;
    }

    private static Needs replayed(Seq<NeedEvent> events) {
        return events.foldLeft(Needs.none(), Needs::after);
    }

    /** Takes needs without a cause away until none is left, which succeeds exactly without a circle. */
    @Property(tries = 300)
    void causesNeverRunInACircle(@ForAll("commands") List<NeedCommand> commands) {
        Map<NeedId, Set<NeedId>> causes = new HashMap<>();
        for (NeedEvent event : happened(commands)) {
            if (event instanceof CauseLinked linked) {
                causes.computeIfAbsent(linked.effect(), it -> new HashSet<>()).add(linked.cause());
            }
        }
        while (causes.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(causes::containsKey))) {}
        assertThat(causes).isEmpty();
    }

    @Property(tries = 300)
    void refusesACauseExactlyWhereItWouldCloseACircle(
            @ForAll("commands") List<NeedCommand> commands, @ForAll("ids") NeedId effect, @ForAll("ids") NeedId cause) {
        Needs needs = replayed(happened(commands));

        assertThat(needs.causes().wouldClose(effect, cause)).isEqualTo(reaches(needs, cause, effect));
    }

    @Provide
    Arbitrary<NeedId> ids() {
        return NeedCommands.ids();
    }

    private static boolean reaches(Needs needs, NeedId from, NeedId to) {
        Deque<NeedId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            NeedId here = next.pop();
            if (here.equals(to)) {
                return true;
            }
            needs.causes().causes().get(here).forEach(causes -> causes.forEach(next::push));
        }
        return false;
    }

    @Property(tries = 300)
    void eachNeedStandsWhereItsLastEventLeftIt(@ForAll("commands") List<NeedCommand> commands) {
        Map<NeedId, NeedStatus> last = new HashMap<>();
        Seq<NeedEvent> events = happened(commands);
        for (NeedEvent event : events) {
            if (event instanceof NeedIdentified it) {
                assertThat(last.put(it.need().id(), NeedStatus.Open.IDENTIFIED)).isNull();
            } else if (event instanceof NeedProgressed it) {
                NeedStatus before = last.put(it.need(), it.status());
                assertThat(before).matches(NeedStatus::isOpen);
            } else if (event instanceof NeedReopened it) {
                assertThat(last.put(it.need(), NeedStatus.Open.BEING_ADDRESSED))
                        .isIn(new NeedStatus.Met(), new NeedStatus.Unmet(UnmetReason.GAP));
            }
        }
        Needs needs = replayed(events);
        Map<NeedId, NeedStatus> come = new HashMap<>();
        needs.forEach((need, status) -> come.put(need.id(), status));
        assertThat(come).isEqualTo(last);
        assertThat(needs.all()).allMatch(need -> needs.status(need.id()).contains(come.get(need.id())));
        assertThat(needs.unmetByGap()).hasSize((int) last.values().stream()
                .filter(new NeedStatus.Unmet(UnmetReason.GAP)::equals)
                .count());
        assertThat(needs.open())
                .hasSize((int) last.values().stream().filter(NeedStatus::isOpen).count());
    }

    @Example
    void foldsTenThousandEventsInLinearTime() {
        Allocations.assertLinear(
                size -> {
                    Vector<NeedEvent> events = Vector.empty();
                    for (int i = 0; i < size / 4; i++) {
                        NeedId id = new NeedId("n" + i);
                        events = events.append(new NeedIdentified(Need.builder()
                                        .id(id)
                                        .kind(NeedKinds.FOOD)
                                        .origin(new NeedOrigin.Referred())
                                        .voicedOn(TODAY)
                                        .build()))
                                .append(new CauseLinked(id, new NeedId("n" + (i + 1))))
                                .append(new NeedProgressed(id, new NeedStatus.Met()))
                                .append(new NeedReopened(id, new Narrative("it came back")));
                    }
                    return events;
                },
                NeedProperties::replayed);
    }
}
