package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Vocabularies;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Decisions despite unknown facts, held against every situation that agrees with what is known. */
class DespiteProperties extends OverPolicies {

    @Property(tries = 250)
    void theOutcomesAreThoseOfAllCompletionsAndNoOthers(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        requireAgreement(policy, situation, random);
    }

    @Property(tries = 25)
    void thatHoldsBeyondSixtyFourClausesToo(
            @ForAll("largePolicies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        requireAgreement(policy, situation, random);
    }

    private static void requireAgreement(Policy policy, FactValues situation, Random random) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        FactValues known = without(situation, 3, random);
        List<Verdict> verdicts = completions(compiled.question(), known)
                .flatMap(values -> Feasible.verdict(compiled, values))
                .toList();
        Set<Outcome> outcomes = LinkedHashSet.ofAll(verdicts.map(Verdict::outcome));

        Despite despite = compiled.decideDespite(known);

        despite.match(
                settled -> {
                    assertThat(outcomes).containsExactly(settled.outcome());
                    boolean same = verdicts.map(Verdict::fired).distinct().size() == 1;
                    assertThat(settled.verdict().isDefined()).isEqualTo(same);
                    settled.verdict().forEach(verdict -> assertThat(verdict).isEqualTo(verdicts.head()));
                    return settled;
                },
                open -> {
                    assertThat(open.outcomes()).isEqualTo(outcomes);
                    assertThat(open.ask()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(open.ask().map(Fact::name))
                            .noneMatch(name -> known.find(name).isDefined());
                    return open;
                });
    }

    /** A total and what is assumed may leave a fact one value that no bound of it tells. */
    @Property(tries = 150)
    void nobodyIsAskedForWhatFollowsFromWhatIsKnown(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Random random) {
        Policy policy = RandomPolicies.small(seed);
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        FactValues situation = RandomPolicies.situation(compiled.question(), random);
        FactValues known = new FactValues(situation.values().filterKeys(name -> random.nextBoolean()));
        List<FactValues> possible =
                completions(compiled.question(), known).filter(it -> Feasible.keeps(compiled.question(), it));

        if (compiled.decideDespite(known) instanceof Despite.Open open) {
            assertThat(open.ask())
                    .allMatch(fact ->
                            possible.map(it -> it.find(fact.name())).distinct().size() > 1);
        }
    }

    @Property(tries = 200)
    void whoAsksForTheFirstFactAgainAndAgainGetsTheOutcome(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        FactValues known = FactValues.NONE;
        for (int asked = 0; asked < compiled.question().facts().size(); asked++) {
            if (compiled.decideDespite(known) instanceof Despite.Open open) {
                Fact next = open.ask().head();
                known = known.put(next, situation.find(next.name()).get());
            }
        }

        assertThat(compiled.decideDespite(known))
                .isInstanceOfSatisfying(
                        Despite.Settled.class,
                        settled -> assertThat(settled.outcome()).isEqualTo(compiled.outcome(situation)));
    }

    @Property(tries = 100)
    void whatNobodyIsAskedForMakesNoDifferenceOnceTheRestIsKnown(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        FactValues known = without(situation, 4, random);
        if (compiled.decideDespite(known) instanceof Despite.Open open) {
            for (Fact fact : open.ask()) {
                known = known.put(fact, situation.find(fact.name()).get());
            }
        }

        assertThat(compiled.decideDespite(known).isSettled()).isTrue();
    }

    /** Forgets a few facts, but never the one that has too many values to try. */
    private static FactValues without(FactValues situation, int few, Random random) {
        FactValues known = situation;
        for (int i = 0; i < few; i++) {
            List<String> names = situation.values().keySet().toList().remove(Vocabularies.BUDGET.name());
            known = new FactValues(known.values().remove(names.get(random.nextInt(names.size()))));
        }
        return known;
    }

    /** Every situation that agrees with what is known, and some that cannot be. */
    private static List<FactValues> completions(Question question, FactValues known) {
        List<FactValues> all = List.of(known);
        for (Fact fact : question.facts()) {
            if (known.find(fact.name()).isEmpty()) {
                all = all.flatMap(values -> Feasible.values(fact).map(value -> values.put(fact, value)));
            }
        }
        return all;
    }
}
