package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happens when one fact rises by one, and with it the totals of which it is a part. The policy is read twice in one
 * space: once as it stands, and once with twins of what rises that are always higher by one; so a pair of situations
 * becomes a single one. A total rises by any of its parts.
 */
final class Raising {

    private final Question question;
    private final Fact fact;

    /** By the name of what rises its twin. */
    private final Map<String, Fact> twins = new LinkedHashMap<>();

    private final Inquiry inquiry;
    private final Outlook below;
    private final Outlook above;
    private final CompiledPolicy<FactValues> compiled;

    private Raising(Policy policy, Question question, Fact fact) {
        this.question = question;
        this.fact = fact;
        addTwin(fact);
        for (Total total : question.totals()) {
            if (total.parts().contains(fact.name())) {
                addTwin(question.find(total.fact()).get());
            }
        }
        this.compiled = new CompiledPolicy<>(policy, Asked.ofValues(question));
        Rulebook book = Rulebook.of(policy, question.name());
        java.util.List<Condition> conditions = book.conditions();
        for (Condition condition : book.conditions()) {
            conditions.add(renamed(condition));
        }
        inquiry = new Inquiry(
                ((ImmutableQuestion) question)
                        .withFacts(question.facts().appendAll(twins.values()))
                        .withAssumptions(assumptions()),
                conditions);
        below = Outlook.of(book, inquiry.space, 0);
        above = Outlook.of(book, inquiry.space, book.rules().length);
    }

    /** What happens when a fact rises, or one of the parts of a total. */
    static Monotonicity of(Policy policy, Question question, Fact fact) {
        Seq<String> rising = question.totals()
                .find(it -> it.fact().equals(fact.name()))
                .map(Total::parts)
                .getOrElse(List.of(fact.name()));
        Option<Monotonicity.Step> looser = Option.none();
        Option<Monotonicity.Step> tighter = Option.none();
        boolean gaveUp = false;
        for (String part : rising) {
            Monotonicity of = new Raising(policy, question, question.find(part).get()).result();
            looser = looser.orElse(of.looser());
            tighter = tighter.orElse(of.tighter());
            gaveUp |= of.kind() == Monotonicity.Kind.NOT_PROVEN;
        }
        return new Monotonicity(question.name(), fact.name(), kind(looser, tighter, gaveUp), looser, tighter);
    }

    private void addTwin(Fact rising) {
        String name = "next " + rising.name();
        while (question.find(name).isDefined()) {
            name += "'";
        }
        Fact twin = CountFact.of(name, "the fact, higher by one", "", rising.least(), rising.most());
        twins.put(rising.name(), twin);
    }

    private Seq<Assumption> assumptions() {
        Seq<Assumption> renamed =
                question.assumptions().map(it -> new Assumption(renamed(it.fact()), renamed(it.less()), it.most()));
        Seq<Assumption> all = question.assumptions().appendAll(renamed);
        for (Map.Entry<String, Fact> it : twins.entrySet()) {
            String twin = it.getValue().name();
            all = all.append(new Assumption(twin, it.getKey(), 1)).append(new Assumption(it.getKey(), twin, -1));
        }
        return all.distinct();
    }

    private String renamed(String name) {
        Fact twin = twins.get(name);
        return twin == null ? name : twin.name();
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
            return new Condition.Compare(renamed(it.fact()), Comparison.EXACTLY, Bound.of(it.expected() ? 1 : 0));
        }
        if (condition instanceof Condition.All it) {
            return new Condition.All(it.of().map(this::renamed));
        }
        if (condition instanceof Condition.Any it) {
            return new Condition.Any(it.of().map(this::renamed));
        }
        return condition instanceof Condition.Not it ? new Condition.Not(renamed(it.of())) : condition;
    }

    private Monotonicity result() {
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
        for (String rising : twins.keySet()) {
            higher[question.facts().indexOf(question.find(rising).get())]++;
        }
        Witness before = Witness.of(question, inquiry.used, lower);
        Witness after = Witness.of(question, inquiry.used, higher);
        return Option.some(new Monotonicity.Step(
                before, compiled.outcome(before.facts()), after, compiled.outcome(after.facts())));
    }
}
