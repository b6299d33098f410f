package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What happens when one fact rises by one. The policy is read twice in one space: once as it stands, and once with a twin
 * of the fact that is always higher by one; so a pair of situations becomes a single one.
 */
final class Raising {

    private final Question question;
    private final Fact fact;
    private final Fact raised;
    private final Inquiry inquiry;
    private final Outlook below;
    private final Outlook above;
    private final CompiledPolicy<FactValues> compiled;

    Raising(Policy policy, Question question, Fact fact) {
        this.question = question;
        this.fact = fact;
        this.raised = twin();
        this.compiled = new CompiledPolicy<>(policy, Asked.ofValues(question));
        Rulebook book = Rulebook.of(policy, question.name());
        java.util.List<Condition> conditions = book.conditions();
        for (Condition condition : book.conditions()) {
            conditions.add(renamed(condition));
        }
        inquiry = new Inquiry(
                ((ImmutableQuestion) question)
                        .withFacts(question.facts().append(raised))
                        .withAssumptions(assumptions()),
                conditions);
        below = Outlook.of(book, inquiry.space, 0);
        above = Outlook.of(book, inquiry.space, book.rules().length);
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
        Search search = inquiry.search();
        Option<Monotonicity.Step> looser = step(search, isTighter(below, above));
        Option<Monotonicity.Step> tighter = step(search, isTighter(above, below));
        return new Monotonicity(question.name(), fact.name(), kind(looser, tighter, search.gaveUp()), looser, tighter);
    }

    /** That one comes to a tighter outcome than the other. */
    private int isTighter(Outlook one, Outlook other) {
        Logic logic = inquiry.space.logic;
        return logic.or(
                logic.and(one.is(Outcome.REFUSED), -other.is(Outcome.REFUSED)),
                logic.and(-one.is(Outcome.PERMITTED), other.is(Outcome.PERMITTED)));
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

    private Option<Monotonicity.Step> step(Search search, int statement) {
        long[] lower = search.find(statement);
        if (lower == null) {
            return Option.none();
        }
        long[] higher = lower.clone();
        higher[question.facts().indexOf(fact)]++;
        Witness before = Witness.of(question, inquiry.used, lower);
        Witness after = Witness.of(question, inquiry.used, higher);
        return Option.some(new Monotonicity.Step(
                before, compiled.outcome(before.facts()), after, compiled.outcome(after.facts())));
    }
}
