package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.identity.WorkerId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AllocationStrategyTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private static Candidate.Builder worker(String id) {
        Candidate.Builder candidate = Candidate.builder();
        candidate.worker(new WorkerId(id));
        return candidate;
    }

    private static Seq<String> order(AllocationStrategy strategy, Candidate... candidates) {
        return strategy.rank(List.of(candidates)).map(it -> it.worker().value());
    }

    @Example
    void asksFirstWhoHasLeastToCarryForTheirPost() {
        Candidate half = worker("half").caseload(100).post(50).build();
        Candidate whole = worker("whole").caseload(199).post(100).build();
        Candidate full = worker("full").caseload(201).post(100).build();

        assertThat(order(AllocationStrategy.LEAST_LOADED, full, half, whole)).containsExactly("whole", "half", "full");
    }

    @Example
    void asksFirstWhoseTurnItIs() {
        Candidate never = worker("never").build();
        Candidate early = worker("early").lastAllocated(Option.some(MORNING)).build();
        Candidate late = worker("late")
                .lastAllocated(Option.some(MORNING.plusSeconds(1)))
                .build();

        assertThat(order(AllocationStrategy.ROUND_ROBIN, late, never, early)).containsExactly("never", "early", "late");
    }

    @Example
    void asksFirstWhoKnowsTheClientOrTheirLanguageThenWhoHasRoom() {
        Candidate known = worker("known").servedBefore(true).caseload(300).build();
        Candidate fitting =
                worker("fitting").backgroundMatches(true).caseload(200).build();
        Candidate idle = worker("idle").caseload(0).build();
        AllocationStrategy least = AllocationStrategy.LEAST_LOADED;

        assertThat(order(AllocationStrategy.CONTINUITY.then(least), fitting, idle, known))
                .containsExactly("known", "idle", "fitting");
        assertThat(order(AllocationStrategy.MATCH_BACKGROUND.then(least), known, idle, fitting))
                .containsExactly("fitting", "idle", "known");
        assertThat(AllocationStrategy.CONTINUITY.then(least).name()).isEqualTo("continuity+least-loaded");
    }

    @Example
    void aServiceMayAskInAnOrderOfItsOwn() {
        AllocationStrategy biggestPost =
                new AllocationStrategy("biggest-post", Comparator.comparingInt(it -> -it.post()));

        assertThat(order(biggestPost, worker("a").post(50).build(), worker("b").build()))
                .containsExactly("b", "a");
        assertThatThrownBy(() -> worker("a").post(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<java.util.List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3).optional())
                .as((id, caseload, post, served, matches, last) -> worker("w-" + id)
                        .caseload(caseload)
                        .post(post)
                        .servedBefore(served)
                        .backgroundMatches(matches)
                        .lastAllocated(Option.ofOptional(last).map(MORNING::plusSeconds))
                        .build())
                .list()
                .uniqueElements(Candidate::worker)
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void theOrderIsTotalWhateverTheStrategy(@ForAll("candidates") java.util.List<Candidate> candidates) {
        Seq<Candidate> given = List.ofAll(candidates);

        assertThat(List.of(
                        AllocationStrategy.LEAST_LOADED,
                        AllocationStrategy.ROUND_ROBIN,
                        AllocationStrategy.MATCH_BACKGROUND,
                        AllocationStrategy.CONTINUITY))
                .allSatisfy(strategy -> assertThat(strategy.rank(given))
                        .isEqualTo(strategy.rank(given.reverse()))
                        .containsExactlyInAnyOrderElementsOf(given));
    }
}
