package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.highestFirst;
import static io.github.socialprescribing.policy.Rules.lowestFirst;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {

    private record Candidate(long load, boolean known, boolean local) {}

    private static final CountFact LOAD = CountFact.of("load", "what somebody carries", "clients", 0, 5);
    private static final FlagFact KNOWN = FlagFact.of("known", "they know each other");
    private static final FlagFact LOCAL = FlagFact.of("local", "they live near by");
    private static final Tier FIRST = new Tier(2, "first", true);
    private static final Tier LAST = new Tier(9, "last", true);

    private final Asked<Candidate> who = Asked.of(
                    Question.builder()
                            .name("who")
                            .meaning("who is chosen?")
                            .decision(new RefusalCode("CHOICE", "people choose", "choose"))
                            .build(),
                    Candidate.class)
            .with(LOAD, Candidate::load)
            .with(KNOWN, Candidate::known)
            .with(LOCAL, Candidate::local);

    private final CompiledPolicy<Candidate> policy = Policy.draft("choice", "1")
            .withTiers(FIRST, LAST)
            .withQuestions(who.question())
            .withRules(
                    rule("A-01")
                            .in(LAST)
                            .asked(who.question())
                            .says("the least loaded first")
                            .then(lowestFirst(LOAD))
                            .from(assumed("fair")),
                    rule("Z-01")
                            .in(FIRST)
                            .asked(who.question())
                            .says("among those near by, whoever is known first")
                            .when(LOCAL.isTrue())
                            .then(highestFirst(KNOWN))
                            .from(assumed("kind")),
                    rule("Z-02")
                            .in(FIRST)
                            .asked(who.question())
                            .says("nobody carries five")
                            .when(LOAD.isAtLeast(5))
                            .then(refuse(new RefusalCode("FULL", "it is full", "wait")))
                            .from(assumed("enough")))
            .build()
            .get()
            .compile(who);

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Candidate::new)
                .list()
                .ofMaxSize(12)
                .map(List::ofAll);
    }

    @Property(tries = 300)
    void placesEverybodyOnceWhateverTheOrderInWhichTheyCame(@ForAll("candidates") List<Candidate> candidates) {
        Map<Integer, Candidate> came = byPlace(candidates);

        Seq<Integer> order = Ranking.order(policy, came);

        assertThat(order).containsExactlyInAnyOrderElementsOf(came.keySet());
        assertThat(Ranking.order(
                        policy, LinkedHashMap.ofEntries(List.ofAll(came).reverse())))
                .isEqualTo(order);
    }

    @Property(tries = 300)
    void putsNobodyBeforeOneWhomAWeightierKeyPrefers(@ForAll("candidates") List<Candidate> candidates) {
        Seq<Integer> order = Ranking.order(policy, byPlace(candidates));

        for (int i = 1; i < order.size(); i++) {
            Candidate before = candidates.get(order.get(i - 1));
            Candidate after = candidates.get(order.get(i));
            int byKey = Integer.compare(key(before), key(after));
            int byLoad = Long.compare(before.load(), after.load());
            assertThat(byKey < 0
                            || (byKey == 0 && byLoad < 0)
                            || (byKey == 0 && byLoad == 0 && order.get(i - 1) < order.get(i)))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void keepsTheOrderOfThoseWhoRemainWhenSomebodyLeaves(@ForAll("candidates") List<Candidate> candidates) {
        Map<Integer, Candidate> all = byPlace(candidates);
        Seq<Integer> order = Ranking.order(policy, all);

        for (int leaver : order) {
            assertThat(Ranking.order(policy, all.remove(leaver))).isEqualTo(order.remove(leaver));
        }
    }

    @Property(tries = 300)
    void choosesTheFirstWhoMayBeChosen(@ForAll("candidates") List<Candidate> candidates) {
        Map<Integer, Candidate> all = byPlace(candidates);

        assertThat(Ranking.first(policy, all))
                .isEqualTo(
                        Ranking.order(policy, all).find(id -> candidates.get(id).load() < 5));
    }

    @Example
    void refusesAValueOutsideTheRangeOfItsFact() {
        assertThatThrownBy(() -> Ranking.order(policy, byPlace(List.of(new Candidate(6, true, true)))))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageContaining("load");
    }

    /** Known and near by, then near by, then those of whom the key does not speak. */
    private static int key(Candidate candidate) {
        return !candidate.local() ? 2 : candidate.known() ? 0 : 1;
    }

    private static Map<Integer, Candidate> byPlace(List<Candidate> candidates) {
        return LinkedHashMap.ofEntries(candidates.zipWithIndex().map(it -> it.swap()));
    }
}
