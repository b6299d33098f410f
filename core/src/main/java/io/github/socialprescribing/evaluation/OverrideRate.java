package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.RuleOverride;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.referral.IntakeEvent;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * How often people set one rule aside. Counted in histories and not in overrides, so that one troubled pathway, or one
 * referral, cannot make a rule look wrong. Only what is an event of such a history is seen: of a rule about panels or budgets,
 * which is set aside by whoever gives the context, a rate of nothing says nothing.
 *
 * @param rule the rule
 * @param histories the pathways, or referrals, that an event of theirs shows to have been under the policy
 * @param overridden those among them on which the rule was set aside at least once
 */
public record OverrideRate(RuleId rule, int histories, int overridden) {

    /**
     * The rates on pathways of all rules that the policy allows to be set aside, by rule.
     *
     * @param policy the policy, in the version whose rates are asked for
     * @param histories the events of each pathway
     */
    public static Seq<OverrideRate> of(Policy policy, Iterable<? extends Seq<Envelope<PathwayEvent>>> histories) {
        return of(
                policy,
                histories,
                event -> event instanceof PathwayEvent.RuleOverridden it ? Option.some(it.override()) : Option.none());
    }

    /**
     * The rates at intake of all rules that the policy allows to be set aside, by rule.
     *
     * @param policy the policy, in the version whose rates are asked for
     * @param histories the events of each referral
     */
    public static Seq<OverrideRate> ofIntakes(Policy policy, Iterable<? extends Seq<Envelope<IntakeEvent>>> histories) {
        return of(
                policy,
                histories,
                event -> event instanceof IntakeEvent.RuleOverridden it ? Option.some(it.override()) : Option.none());
    }

    private static <E> Seq<OverrideRate> of(
            Policy policy, Iterable<? extends Seq<Envelope<E>>> histories, Function<E, Option<RuleOverride>> override) {
        PolicyStamp stamp = policy.stamp();
        Seq<Seq<RuleId>> judged = Vector.<Seq<Envelope<E>>>ofAll(histories)
                .map(history -> history.filter(envelope -> envelope.stamp().equals(stamp)))
                .reject(Seq::isEmpty)
                .map(history -> history.flatMap(envelope -> override.apply(envelope.event()))
                        .map(RuleOverride::rule));
        return policy.overrides()
                .map(OverrideRight::rule)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(rule -> new OverrideRate(rule, judged.size(), judged.count(rules -> rules.contains(rule))));
    }

    /** The share, from 0 to 1; nothing where there is no history. */
    public Option<Double> share() {
        return histories == 0 ? Option.none() : Option.some((double) overridden / histories);
    }
}
