package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happens when one fact rises by one. The policy is read twice in one space: once as it stands, and once with a twin
 * of the fact that is always higher by one; so a pair of situations becomes a single one.
 */
final class Raising {

    private final Question question;
    private final Fact fact;
    private final Fact raised;
    private final Inquiry inquiry;
    private final Book below;
    private final Book above;
    private final CompiledPolicy<FactValues> compiled;

    Raising(Policy policy, Question question, Fact fact) {
        this.question = question;
        this.fact = fact;
        this.raised = twin();
        this.compiled = new CompiledPolicy<>(policy, Asked.ofValues(question));
        Map<Condition, Integer> conditions = new LinkedHashMap<>();
        below = Book.of(policy, question, conditions);
        int[] places = new int[below.rules.length];
        Condition[] sorted = conditions.keySet().toArray(new Condition[0]);
        for (int rule = 0; rule < places.length; rule++) {
            places[rule] = Book.place(renamed(sorted[below.condition[rule]]), conditions);
        }
        above = new Book(question, below.rules, below.says, places);
        inquiry = new Inquiry(
                ((ImmutableQuestion) question)
                        .withFacts(question.facts().append(raised))
                        .withAssumptions(assumptions()),
                conditions);
    }

    private Fact twin() {
        String name = "next";
        while (question.find(name).isDefined()) {
            name += "'";
        }
        return CountFact.of(name, "the fact, higher by one", "", fact.least(), fact.most());
    }

    private Seq<Assumption> assumptions() {
        Seq<Assumption> renamed =
                question.assumptions().map(it -> new Assumption(renamed(it.fact()), renamed(it.less()), it.most()));
        return question.assumptions()
                .appendAll(renamed)
                .appendAll(List.of(
                        new Assumption(raised.name(), fact.name(), 1), new Assumption(fact.name(), raised.name(), -1)))
                .distinct();
    }

    private String renamed(String name) {
        return name.equals(fact.name()) ? raised.name() : name;
    }

    private Condition renamed(Condition condition) {
        if (condition instanceof Condition.Compare it) {
            Bound bound = it.bound();
            return new Condition.Compare(
                    renamed(it.fact()),
                    it.comparison(),
                    new Bound(bound.constant(), bound.parameters(), bound.fact().map(this::renamed)));
        }
        if (condition instanceof Condition.Flag it && it.fact().equals(fact.name())) {
            return new Condition.Compare(raised.name(), Comparison.EXACTLY, Bound.of(it.expected() ? 1 : 0));
        }
        if (condition instanceof Condition.All it) {
            return new Condition.All(it.of().map(this::renamed));
        }
        if (condition instanceof Condition.Any it) {
            return new Condition.Any(it.of().map(this::renamed));
        }
        return condition instanceof Condition.Not it ? new Condition.Not(renamed(it.of())) : condition;
    }

    Monotonicity result() {
        Search search = new Search(inquiry.effort);
        Option<Monotonicity.Step> looser = step(search, (before, after) -> after.compareTo(before) < 0);
        boolean gaveUp = looser.isEmpty() && search.gaveUp();
        search = new Search(inquiry.effort);
        Option<Monotonicity.Step> tighter = step(search, (before, after) -> after.compareTo(before) > 0);
        gaveUp |= tighter.isEmpty() && search.gaveUp();
        return new Monotonicity(question.name(), fact.name(), kind(looser, tighter, gaveUp), looser, tighter);
    }

    private static Monotonicity.Kind kind(
            Option<Monotonicity.Step> looser, Option<Monotonicity.Step> tighter, boolean gaveUp) {
        if (looser.isDefined() && tighter.isDefined()) {
            return Monotonicity.Kind.BOTH;
        }
        if (gaveUp) {
            return Monotonicity.Kind.NOT_PROVEN;
        }
        return looser.isDefined()
                ? Monotonicity.Kind.ONLY_LOOSENS
                : tighter.isDefined() ? Monotonicity.Kind.ONLY_TIGHTENS : Monotonicity.Kind.NEVER_MATTERS;
    }

    private Option<Monotonicity.Step> step(Search search, Differ.Pair pair) {
        Zone found = search.find(inquiry.everything(), new Differ(below, above, pair));
        if (found == null) {
            return Option.none();
        }
        long[] lower = found.situation();
        long[] higher = lower.clone();
        higher[question.facts().indexOf(fact)]++;
        Witness before = Witness.of(question, inquiry.used, lower);
        Witness after = Witness.of(question, inquiry.used, higher);
        return Option.some(new Monotonicity.Step(
                before, compiled.outcome(before.facts()), after, compiled.outcome(after.facts())));
    }
}
