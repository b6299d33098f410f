package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a policy, found in one pass. */
final class Soundness {

    private final PolicyDraft policy;
    private final Numbers numbers;
    private final java.util.List<PolicyFault> faults = new ArrayList<>();

    private Soundness(PolicyDraft policy) {
        this.policy = policy;
        this.numbers = new Numbers(policy, faults);
    }

    static Seq<PolicyFault> faults(PolicyDraft policy) {
        Soundness soundness = new Soundness(policy);
        soundness.check();
        return List.ofAll(soundness.faults);
    }

    private void check() {
        if (policy.rules().isEmpty()) {
            fault(Code.EMPTY_POLICY, policy.id(), "a policy has at least one rule");
        }
        checkNames();
        checkTiers();
        numbers.checkParameters();
        for (Question question : policy.questions()) {
            checkQuestion(question);
        }
        for (Rule rule : policy.rules()) {
            checkRule(shallow(rule));
        }
        new SettingAside(policy, faults).check();
        for (CountingRow row : policy.counting().contradictions()) {
            fault(Code.CONTRADICTORY_COUNTING, row.rule().value(), "another row counts the same event differently");
        }
        new Writing(policy, faults).check();
    }

    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (Tier tier : policy.tiers()) {
            requireNew("tier " + tier.number(), seen);
        }
        seen.clear();
        for (Question question : policy.questions()) {
            requireNew(question.name(), seen);
        }
        seen.clear();
        for (Parameter parameter : policy.parameters()) {
            requireNew(parameter.name(), seen);
        }
        seen.clear();
        for (Rule rule : policy.rules()) {
            requireNew(rule.id().value(), seen);
        }
        seen.clear();
        for (OverrideRight right : policy.overrides()) {
            requireNew(right.rule().value(), seen);
        }
    }

    private void requireNew(String name, Set<String> seen) {
        if (!seen.add(name)) {
            fault(Code.DUPLICATE_NAME, name, "the same name stands twice");
        }
    }

    private void checkTiers() {
        for (Tier tier : policy.tiers()) {
            if (tier.overridable() && tier.number() <= Tier.PROTECTED) {
                fault(Code.PROTECTED_TIER, tier.name(), "the tiers 0 and 1 can never be overridden");
            }
        }
    }

    private void checkQuestion(Question question) {
        Set<String> seen = new HashSet<>();
        for (Fact fact : question.facts()) {
            requireNew(question.name() + " / " + fact.name(), seen);
            if (Numbers.isLarge(fact.least()) || Numbers.isLarge(fact.most())) {
                fault(Code.RANGE_OVERFLOW, fact.name(), "its range is too large to calculate with");
            }
        }
        for (Assumption assumption : question.assumptions()) {
            for (String name : List.of(assumption.fact(), assumption.less())) {
                if (question.find(name).isEmpty()) {
                    fault(Code.UNKNOWN_FACT, question.name(), "an assumption mentions `" + name + "`");
                }
            }
            if (Numbers.isLarge(assumption.most())) {
                fault(Code.RANGE_OVERFLOW, question.name(), "the constant of an assumption is too large");
            }
        }
        checkTotals(question);
        for (int tier : question.supersedingTiers()) {
            requireTier(tier, question.name());
        }
    }

    private void checkTotals(Question question) {
        Set<String> totals = new HashSet<>();
        for (Total total : question.totals()) {
            requireNew(total.fact(), totals);
        }
        for (Total total : question.totals()) {
            long least = 0;
            long most = 0;
            for (String name : total.parts()) {
                Fact part = count(question, name);
                least = part == null ? least : Numbers.sum(least, part.least());
                most = part == null ? most : Numbers.sum(most, part.most());
                if (totals.contains(name)) {
                    fault(Code.WRONG_KIND_OF_FACT, name, "a total is made of counts that are no totals themselves");
                }
            }
            Fact sum = count(question, total.fact());
            if (sum != null && !(sum.allows(least) && sum.allows(most))) {
                fault(Code.RANGE_OVERFLOW, total.fact(), "its parts together are outside its range");
            }
        }
    }

    /** A count that a total mentions, and a fault where there is none. */
    private @Nullable Fact count(Question question, String name) {
        Option<Fact> known = question.find(name);
        if (known.isEmpty()) {
            fault(Code.UNKNOWN_FACT, question.name(), "a total mentions `" + name + "`");
            return null;
        }
        if (!(known.get() instanceof CountFact)) {
            fault(Code.WRONG_KIND_OF_FACT, name, "a total is made of counts");
        }
        return known.get();
    }

    /** The rule; where its condition is nested too deep to be looked into, the rest of it. */
    private Rule shallow(Rule rule) {
        if (!Inside.isDeeperThan(Clauses.DEEPEST, rule.condition())) {
            return rule;
        }
        fault(Code.TOO_COMPLEX, rule.id().value(), "its condition is nested more than " + Clauses.DEEPEST + " deep");
        return ((ImmutableRule) rule).withCondition(Condition.always());
    }

    private void checkRule(Rule rule) {
        String id = rule.id().value();
        requireTier(rule.tier(), id);
        for (String name : rule.questions()) {
            checkMentions(rule, name);
        }
        if (numbers.checkBounds(rule.condition(), id) && Clauses.size(rule.condition(), false) > Clauses.MOST) {
            fault(Code.TOO_COMPLEX, id, "its condition has more than " + Clauses.MOST + " cases");
        }
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.Oblige oblige && oblige.within().isDefined()) {
                numbers.checkDeadline(oblige.within().get(), id);
            }
        }
    }

    private void checkMentions(Rule rule, String name) {
        for (Question question : policy.questions()) {
            if (question.name().equals(name)) {
                faults.addAll(new Mentions(rule, question).faults());
                return;
            }
        }
        fault(Code.UNKNOWN_QUESTION, rule.id().value(), "it speaks to `" + name + "`");
    }

    private void requireTier(int tier, String where) {
        for (Tier it : policy.tiers()) {
            if (it.number() == tier) {
                return;
            }
        }
        fault(Code.UNKNOWN_TIER, where, "there is no tier " + tier);
    }

    private void fault(Code code, String where, String words) {
        faults.add(new PolicyFault(code, where, words));
    }
}
