package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How often people set one rule aside. Counted in pathways and not in overrides, so that one troubled pathway cannot make
 * a rule look wrong.
 *
 * @param rule the rule
 * @param pathways the pathways that an event of theirs shows to have been under the policy
 * @param overridden those among them on which the rule was set aside at least once
 */
public record OverrideRate(RuleId rule, int pathways, int overridden) {

    /**
     * The rates of all rules that the policy allows to be set aside, by rule.
     *
     * @param policy the policy, in the version whose rates are asked for
     * @param histories the events of each pathway
     */
    public static Seq<OverrideRate> of(Policy policy, Iterable<? extends Seq<Envelope<PathwayEvent>>> histories) {
        PolicyStamp stamp = policy.stamp();
        Seq<Seq<Envelope<PathwayEvent>>> judged = io.vavr.collection.Vector.<Seq<Envelope<PathwayEvent>>>ofAll(
                        histories)
                .map(history -> history.filter(envelope -> envelope.stamp().equals(stamp)))
                .reject(Seq::isEmpty);
        return policy.overrides()
                .map(OverrideRight::rule)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(rule ->
                        new OverrideRate(rule, judged.size(), judged.count(history -> isOverridden(rule, history))));
    }

    private static boolean isOverridden(RuleId rule, Seq<Envelope<PathwayEvent>> history) {
        return history.exists(envelope -> envelope.event() instanceof RuleOverridden overridden
                && overridden.override().rule().equals(rule));
    }

    /** The share, from 0 to 1; nothing where there is no pathway. */
    public Option<Double> share() {
        return pathways == 0 ? Option.none() : Option.some((double) overridden / pathways);
    }
}
