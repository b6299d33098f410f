package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that can be wrong with a policy, found in one pass. */
final class Soundness {

    /** Beyond this the difference of two numbers could overflow. */
    static final long LARGEST = 1L << 60;

    /** A deadline beyond this is none, in whatever unit. */
    private static final long LONGEST_DEADLINE = 1_000_000;

    private final PolicyDraft policy;
    private final Map<String, Long> parameters;
    private final java.util.List<PolicyFault> faults = new ArrayList<>();

    private Soundness(PolicyDraft policy) {
        this.policy = policy;
        this.parameters = Constants.of(policy.parameters());
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
        checkParameters();
        for (Question question : policy.questions()) {
            checkQuestion(question);
        }
        for (Rule rule : policy.rules()) {
            checkRule(rule);
        }
        if (new Exceptions(policy.rules().toJavaArray(Rule[]::new)).circular) {
            fault(Code.CIRCULAR_EXCEPTION, policy.id(), "rules are exceptions to each other in a circle");
        }
        for (CountingRow row : policy.counting().contradictions()) {
            fault(Code.CONTRADICTORY_COUNTING, row.rule().value(), "another row counts the same event differently");
        }
        for (OverrideRight right : policy.overrides()) {
            checkOverride(right);
        }
    }

    private void checkNames() {
        unique(policy.tiers().map(tier -> "tier " + tier.number()));
        unique(policy.questions().map(Question::name));
        unique(policy.parameters().map(Parameter::name));
        unique(policy.rules().map(rule -> rule.id().value()));
        unique(policy.overrides().map(right -> right.rule().value()));
    }

    private void unique(Seq<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                fault(Code.DUPLICATE_NAME, name, "the same name stands twice");
            }
        }
    }

    private void checkTiers() {
        for (Tier tier : policy.tiers()) {
            if (tier.overridable() && tier.number() <= Tier.PROTECTED) {
                fault(Code.PROTECTED_TIER, tier.name(), "the tiers 0 and 1 can never be overridden");
            }
        }
    }

    private void checkParameters() {
        for (Parameter parameter : policy.parameters()) {
            if (!parameter.isInRange()) {
                fault(
                        Code.PARAMETER_OUT_OF_RANGE,
                        parameter.name(),
                        "its value " + parameter.value() + " is not from " + parameter.least() + " to "
                                + parameter.most());
            }
            if (isLarge(parameter.value())) {
                fault(Code.RANGE_OVERFLOW, parameter.name(), "its value is too large to calculate with");
            }
        }
    }

    private void checkQuestion(Question question) {
        unique(question.facts().map(fact -> question.name() + " / " + fact.name()));
        for (Fact fact : question.facts()) {
            if (isLarge(fact.least()) || isLarge(fact.most())) {
                fault(Code.RANGE_OVERFLOW, fact.name(), "its range is too large to calculate with");
            }
        }
        for (Assumption assumption : question.assumptions()) {
            for (String name : List.of(assumption.fact(), assumption.less())) {
                if (question.find(name).isEmpty()) {
                    fault(Code.UNKNOWN_FACT, question.name(), "an assumption mentions `" + name + "`");
                }
            }
            if (isLarge(assumption.most())) {
                fault(Code.RANGE_OVERFLOW, question.name(), "the constant of an assumption is too large");
            }
        }
        for (int tier : question.supersedingTiers()) {
            requireTier(tier, question.name());
        }
    }

    private void checkRule(Rule rule) {
        String id = rule.id().value();
        requireTier(rule.tier(), id);
        for (String name : rule.questions()) {
            var question = policy.questions().find(it -> it.name().equals(name));
            if (question.isEmpty()) {
                fault(Code.UNKNOWN_QUESTION, id, "it speaks to `" + name + "`");
            } else {
                faults.addAll(new Mentions(rule, question.get()).faults());
            }
        }
        for (var exception : rule.exceptionTo()) {
            requireRule(exception.value(), id);
        }
        if (checkBounds(rule.condition(), id) && Clauses.size(rule.condition(), false) > Clauses.MOST) {
            fault(Code.TOO_COMPLEX, id, "its condition has more than " + Clauses.MOST + " cases");
        }
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.Oblige oblige && oblige.within().isDefined()) {
                checkDeadline(oblige.within().get(), id);
            }
        }
    }

    private boolean checkBounds(Condition condition, String rule) {
        boolean sound = true;
        if (condition instanceof Condition.Compare it) {
            sound = checkBound(it.bound(), rule);
        }
        for (Condition part : condition.parts()) {
            sound &= checkBounds(part, rule);
        }
        return sound;
    }

    private boolean checkBound(Bound bound, String rule) {
        for (String name : bound.parameters()) {
            if (!parameters.containsKey(name)) {
                fault(Code.UNKNOWN_PARAMETER, rule, "it mentions the parameter `" + name + "`");
                return false;
            }
        }
        if (isLarge(bound.constant()) || bound.parameters().size() > 4 || isLarge(sum(bound))) {
            fault(Code.RANGE_OVERFLOW, rule, "a bound is too large to calculate with");
            return false;
        }
        return true;
    }

    /** The constant part of a bound; at most five numbers, each small enough, or already reported as too large. */
    private long sum(Bound bound) {
        long sum = bound.constant();
        for (String name : bound.parameters()) {
            long value = parameters.getOrDefault(name, 0L);
            sum = isLarge(value) || isLarge(sum) ? sum : sum + value;
        }
        return sum;
    }

    private void checkDeadline(Deadline deadline, String rule) {
        if (!checkBound(deadline.amount(), rule)) {
            return;
        }
        long amount = sum(deadline.amount());
        if (amount < 0) {
            fault(Code.DEADLINE_IN_THE_PAST, rule, "a duty is not due in the past");
        }
        if (amount > LONGEST_DEADLINE) {
            fault(Code.RANGE_OVERFLOW, rule, "a deadline is too far away to be one");
        }
    }

    private void checkOverride(OverrideRight right) {
        String id = right.rule().value();
        requireRule(id, "overrides");
        for (Rule rule : policy.rules()) {
            if (rule.id().equals(right.rule()) && !isOverridable(rule.tier())) {
                fault(Code.PROTECTED_TIER, id, "the rules of its tier cannot be overridden");
            }
        }
    }

    private boolean isOverridable(int tier) {
        return tier > Tier.PROTECTED && policy.tiers().exists(it -> it.number() == tier && it.overridable());
    }

    private void requireTier(int tier, String where) {
        if (!policy.tiers().exists(it -> it.number() == tier)) {
            fault(Code.UNKNOWN_TIER, where, "there is no tier " + tier);
        }
    }

    private void requireRule(String rule, String where) {
        if (!policy.rules().exists(it -> it.id().value().equals(rule))) {
            fault(Code.UNKNOWN_RULE, where, "there is no rule `" + rule + "`");
        }
    }

    private static boolean isLarge(long number) {
        return number > LARGEST || number < -LARGEST;
    }

    private void fault(Code code, String where, String words) {
        faults.add(new PolicyFault(code, where, words));
    }
}
