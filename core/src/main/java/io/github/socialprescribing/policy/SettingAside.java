package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.PolicyFault.Code;
import java.util.List;

/**
 * Everything that can be wrong with what sets a rule aside: exceptions and rights to override. A right to override a rule
 * that stands in nobody's way is none of it: it is left over where a service makes a refusal of its frame a permit. So such a
 * policy is built, and its analysis tells the right, as {@link Finding.Kind#OVERRIDE_LIFTS_NOTHING}.
 */
final class SettingAside {

    private final PolicyDraft policy;
    private final List<PolicyFault> faults;

    SettingAside(PolicyDraft policy, List<PolicyFault> faults) {
        this.policy = policy;
        this.faults = faults;
    }

    void check() {
        for (Rule rule : policy.rules()) {
            for (RuleId silenced : rule.exceptionTo()) {
                checkException(rule, silenced);
            }
        }
        checkCircles(rules());
        for (OverrideRight right : policy.overrides()) {
            checkOverride(right);
        }
    }

    private void checkException(Rule rule, RuleId silenced) {
        String id = rule.id().value();
        if (isThere(silenced, id) && !speaksToSome(silenced, rule)) {
            fault(Code.UNRELATED_EXCEPTION, id, "`" + silenced + "` answers none of its questions");
        }
    }

    private boolean speaksToSome(RuleId silenced, Rule rule) {
        for (Rule it : policy.rules()) {
            for (String question : rule.questions()) {
                if (it.id().equals(silenced) && it.questions().contains(question)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void checkCircles(Rule[] rules) {
        for (int[] circle : new Exceptions(rules).circles) {
            StringBuilder words = new StringBuilder("rules are exceptions to each other in a circle: ");
            for (int place : circle) {
                words.append('`').append(rules[place].id()).append("` to ");
            }
            String first = rules[circle[0]].id().value();
            fault(
                    Code.CIRCULAR_EXCEPTION,
                    first,
                    words.append('`').append(first).append('`').toString());
        }
    }

    private Rule[] rules() {
        Rule[] rules = new Rule[policy.rules().size()];
        int next = 0;
        for (Rule rule : policy.rules()) {
            rules[next++] = rule;
        }
        return rules;
    }

    private void checkOverride(OverrideRight right) {
        String id = right.rule().value();
        if (!isThere(right.rule(), "overrides")) {
            return;
        }
        for (Rule rule : policy.rules()) {
            if (rule.id().equals(right.rule()) && !isOverridable(rule.tier())) {
                fault(Code.PROTECTED_TIER, id, "the rules of its tier cannot be overridden");
            }
        }
    }

    private boolean isOverridable(int tier) {
        for (Tier it : policy.tiers()) {
            if (it.number() == tier) {
                return tier > Tier.PROTECTED && it.overridable();
            }
        }
        return false;
    }

    private boolean isThere(RuleId rule, String where) {
        for (Rule it : policy.rules()) {
            if (it.id().equals(rule)) {
                return true;
            }
        }
        fault(Code.UNKNOWN_RULE, where, "there is no rule `" + rule + "`");
        return false;
    }

    private void fault(Code code, String where, String words) {
        faults.add(new PolicyFault(code, where, words));
    }
}
