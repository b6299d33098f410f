package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Vocabularies;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What would have changed the answer, held against every value that each fact could have had. */
class ChangesProperties extends OverPolicies {

    /** What the assumptions speak of. */
    private static final Seq<Fact> RELATED = List.of(Vocabularies.USED, Vocabularies.GRANTED, Vocabularies.CAPACITY);

    @Property(tries = 60)
    void theChangesAreTheNearestValuesThatLeadElsewhereAndNoOthers(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);

        requireNearest(compiled, situation, List.empty(), compiled.explain(situation));
    }

    @Property(tries = 60)
    void soTheyAreWherePeopleHaveOverriddenRules(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        Seq<RuleOverride> overrides =
                policy.rules().filter(rule -> random.nextBoolean()).map(rule -> VerdictProperties.override(rule.id()));

        requireNearest(compiled, situation, overrides, compiled.explain(situation, overrides, VerdictProperties.DAY));
    }

    private static void requireNearest(
            CompiledPolicy<FactValues> compiled,
            FactValues situation,
            Seq<RuleOverride> overrides,
            Explanation explanation) {
        Seq<RuleId> fired = compiled.decide(situation).fired();
        Seq<RuleOverride> counted = overrides.filter(it -> fired.contains(it.rule()));
        Function<FactValues, Outcome> outcome = values ->
                compiled.decide(values, counted, VerdictProperties.DAY).outcome();
        Set<Change> expected = LinkedHashSet.empty();
        for (Fact fact : Feasible.changeable(compiled.question())) {
            for (Outcome elsewhere : List.of(Outcome.values()).remove(outcome.apply(situation))) {
                expected = expected.addAll(nearest(compiled, situation, fact, elsewhere, outcome));
            }
        }

        assertThat(distances(compiled, situation, explanation.changes(), outcome))
                .isEqualTo(distances(compiled, situation, expected, outcome));
    }

    @Property(tries = 60)
    void withEachChangeIsToldWhatNobodyReadsAndWouldHaveToGoAlong(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        Question question = compiled.question();
        Seq<Fact> unread = question.facts().filter(fact -> !compiled.facts().contains(fact) && RELATED.contains(fact));

        for (Change change : compiled.changes(situation)) {
            FactValues there = CombinationsProperties.applied(question, situation, change);
            Seq<ObservedFact> expected = unread.filter(fact -> !Feasible.possible(compiled, there, fact)
                            .containsAll(Feasible.possible(compiled, situation, fact)))
                    .map(fact -> new ObservedFact(fact.name(), words(fact, Feasible.possible(compiled, there, fact))));
            assertThat(change.along()).isEqualTo(expected);
        }
    }

    private static String words(Fact fact, Seq<Long> values) {
        long least = values.min().get();
        long most = values.max().get();
        if (least == most) {
            return fact.inWords(least);
        }
        return most == fact.most()
                ? "at least " + fact.inWords(least)
                : (least == fact.least() ? "at most " : least + " to ") + fact.inWords(most);
    }

    /** Facts, outcomes and distances: of two values equally far away either will do. */
    private static Set<String> distances(
            CompiledPolicy<FactValues> compiled,
            FactValues situation,
            Iterable<Change> changes,
            Function<FactValues, Outcome> outcome) {
        Set<String> told = LinkedHashSet.empty();
        for (Change change : changes) {
            ObservedFact observed = change.facts().head();
            Fact fact = compiled.question().find(observed.name()).get();
            long value = value(fact, observed.value());
            long before = situation.find(fact.name()).get();
            assertThat(outcome.apply(Feasible.changed(compiled.question(), situation, fact, value)))
                    .isEqualTo(change.outcome());
            told = told.add(fact.name() + " by " + Math.abs(value - before) + " to " + change.outcome());
        }
        return told;
    }

    static long value(Fact fact, String words) {
        for (long value = fact.least(); value <= fact.most(); value++) {
            if (fact.inWords(value).equals(words)) {
                return value;
            }
        }
        throw new AssertionError("no value of `" + fact.name() + "` reads so");
    }

    private static Set<Change> nearest(
            CompiledPolicy<FactValues> compiled,
            FactValues situation,
            Fact fact,
            Outcome elsewhere,
            Function<FactValues, Outcome> outcome) {
        long before = situation.find(fact.name()).get();
        for (long distance = 1; distance <= fact.most() - fact.least(); distance++) {
            for (long value : new long[] {before - distance, before + distance}) {
                if (fact.allows(value)) {
                    FactValues there = Feasible.changed(compiled.question(), situation, fact, value);
                    if (Feasible.isPossible(compiled, there) && outcome.apply(there) == elsewhere) {
                        return LinkedHashSet.of(new Change(LinkedHashSet.of(fact.observed(value)), elsewhere));
                    }
                }
            }
        }
        return LinkedHashSet.empty();
    }
}
