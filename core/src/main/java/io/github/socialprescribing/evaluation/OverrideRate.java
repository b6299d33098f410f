package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How often people set one rule aside. Counted in histories and not in overrides, so that one troubled pathway, or one
 * referral, cannot make a rule look wrong. An override counts that stands as an event of the history, or in an envelope
 * as brought along for what was decided.
 *
 * @param rule the rule
 * @param histories the pathways, referrals, panels, gaps or budgets that an event of theirs shows to have been under the
 *     policy
 * @param overridden those among them on which the rule was set aside at least once
 */
public record OverrideRate(RuleId rule, int histories, int overridden) {

    /**
     * The rates of all rules that the policy allows to be set aside and that can be in the way in histories of this kind,
     * by rule. Of a rule about something else there is none.
     *
     * @param policy the policy, in the version whose rates are asked for
     * @param kind what the histories tell of
     * @param histories the events of each
     * @param <E> the kind of event
     */
    public static <E> Seq<OverrideRate> of(
            Policy policy, Judged<E> kind, Iterable<? extends Seq<Envelope<E>>> histories) {
        PolicyStamp stamp = policy.stamp();
        Seq<Seq<RuleId>> judged = Vector.<Seq<Envelope<E>>>ofAll(histories)
                .map(history -> history.filter(envelope -> envelope.stamp().equals(stamp)))
                .reject(Seq::isEmpty)
                .map(history -> history.flatMap(kind::setAside).map(RuleOverride::rule));
        return policy.overrides()
                .map(OverrideRight::rule)
                .filter(rule -> policy.find(rule).exists(kind::hears))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(rule -> new OverrideRate(rule, judged.size(), judged.count(rules -> rules.contains(rule))));
    }

    /** The share, from 0 to 1; nothing where there is no history. */
    public Option<Double> share() {
        return histories == 0 ? Option.none() : Option.some((double) overridden / histories);
    }
}
