package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Vocabularies;
import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Changes of several facts together, held against every situation that differs in them alone. */
class CombinationsProperties extends OverPolicies {

    @Property(tries = 120)
    void everyChangeChangesTheOutcomeAndNoPartOfItDoes(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        Seq<Change> changes = compiled.changes(situation);

        for (Change change : changes) {
            FactValues there = applied(compiled.question(), situation, change);
            assertThat(Feasible.verdictOfWhatIsRead(compiled, there).map(Verdict::outcome))
                    .contains(change.outcome());
            assertThat(change.outcome()).isNotEqualTo(compiled.outcome(situation));
            for (Change other : changes) {
                boolean part = other.outcome() == change.outcome()
                        && other.facts().size() < change.facts().size()
                        && names(change).containsAll(names(other));
                assertThat(part).isFalse();
            }
        }
        assertThat(changes.map(change -> change.facts().size()).asJava()).isSorted();
        assertThat(changes).containsAll(compiled.explain(situation).changes());
    }

    @Property(tries = 60)
    void theSetsAreTheSmallestThatLeadElsewhereAndNoneIsMissing(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        List<Fact> few = List.of(Vocabularies.GRANTED, Vocabularies.CAPACITY, Vocabularies.AGREED, Vocabularies.KIND);

        Set<String> told = LinkedHashSet.ofAll(compiled.changes(situation)
                        .filter(change -> few.map(Fact::name).containsAll(names(change))))
                .map(change -> change.outcome() + " by " + names(change).toSortedSet());

        assertThat(told).isEqualTo(smallest(compiled, situation, few));
    }

    @Property(tries = 120)
    void theFewestFactsComeFirstAndThenTheNearestCells(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        Rulebook book = Rulebook.of(policy, compiled.question().name());

        assertThat(compiled.explain(situation)
                        .changes()
                        .map(it -> crossed(book, situation, it))
                        .asJava())
                .isSorted();
        assertThat(compiled.changes(situation)
                        .map(it -> it.facts().size() * 1_000_000L + crossed(book, situation, it))
                        .asJava())
                .isSorted();
    }

    /** How many breaks stand between a situation and where a change leads. */
    private static long crossed(Rulebook book, FactValues situation, Change change) {
        long[] here = book.values(situation);
        long[] there = book.values(applied(book.question(), situation, change));
        return List.of(book.cells().axes)
                .map(axis -> Math.abs(axis.cellOf(axis.valueOf(there)) - axis.cellOf(axis.valueOf(here))))
                .sum()
                .longValue();
    }

    private static Set<String> smallest(CompiledPolicy<FactValues> compiled, FactValues situation, List<Fact> few) {
        Outcome here = compiled.outcome(situation);
        Set<String> told = LinkedHashSet.empty();
        for (Outcome outcome : List.of(Outcome.values()).remove(here)) {
            List<List<Fact>> reached = List.empty();
            for (List<Fact> some : few.combinations().sortBy(List::size)) {
                boolean smaller = reached.exists(some::containsAll);
                if (some.nonEmpty() && some.size() <= 3 && !smaller && leads(compiled, situation, some, outcome)) {
                    reached = reached.append(some);
                    told = told.add(outcome + " by "
                            + LinkedHashSet.ofAll(some.map(Fact::name)).toSortedSet());
                }
            }
        }
        return told;
    }

    private static boolean leads(
            CompiledPolicy<FactValues> compiled, FactValues situation, List<Fact> some, Outcome outcome) {
        if (some.isEmpty()) {
            return Feasible.verdictOfWhatIsRead(compiled, situation)
                    .map(Verdict::outcome)
                    .contains(outcome);
        }
        return Feasible.values(some.head())
                .exists(value -> leads(
                        compiled,
                        Feasible.changed(compiled.question(), situation, some.head(), value),
                        some.tail(),
                        outcome));
    }

    private static Set<String> names(Change change) {
        return change.facts().map(ObservedFact::name);
    }

    static FactValues applied(Question question, FactValues situation, Change change) {
        FactValues values = situation;
        for (ObservedFact observed : change.facts()) {
            Fact fact = question.find(observed.name()).get();
            values = Feasible.changed(question, values, fact, ChangesProperties.value(fact, observed.value()));
        }
        return values;
    }
}
