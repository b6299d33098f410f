package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What a policy says in one situation, read plainly. */
final class At {

    final Policy policy;
    final FactValues values;
    private final Oracle oracle;
    private final Set<RuleId> fired;
    private final Set<RuleId> heard;
    private final Outcome outcome;

    At(Policy policy, FactValues values) {
        this.policy = policy;
        this.values = values;
        this.oracle = new Oracle(policy, policy.questions().head(), values);
        this.fired = LinkedHashSet.ofAll(oracle.fired());
        this.heard = oracle.heard();
        this.outcome = oracle.outcome(LinkedHashSet.empty());
    }

    At of(Policy other) {
        return new At(other, values);
    }

    Set<RuleId> fired() {
        return fired;
    }

    Set<RuleId> heard() {
        return heard;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean holds(Condition condition) {
        return oracle.holds(condition);
    }

    Seq<Rule> speaking() {
        return policy.rules().filter(rule -> heard.contains(rule.id()));
    }

    Set<String> says() {
        return LinkedHashSet.ofAll(speaking().map(rule -> rule.id() + ": " + rule.effects()));
    }

    boolean isSettled() {
        return speaking().exists(rule -> Oracle.says(rule, Effect.Permit.class))
                || speaking().exists(Oracle::objects);
    }

    boolean counts(Rule rule) {
        return heard.contains(rule.id()) && (!Oracle.objects(rule) || rule.tier() <= lastTier());
    }

    private int lastTier() {
        Question question = policy.questions().head();
        return question.supersedingTiers()
                .filter(tier -> speaking().exists(rule -> rule.tier() == tier && Oracle.says(rule, Effect.Permit.class))
                        && !speaking().exists(rule -> rule.tier() == tier && Oracle.objects(rule)))
                .min()
                .getOrElse(Integer.MAX_VALUE);
    }

    Outcome outcomeOf(Seq<Rule> rules) {
        return rules.isEmpty()
                ? policy.questions().head().otherwise()
                : of(new Policy(policy.toDraft().inForce(rules), null)).outcome();
    }
}
