package io.github.socialprescribing.json.document;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.provenance.PolicyStamp;

/**
 * What a policy said of one situation, and why: a document to keep beside an event, or to show to whoever asks.
 *
 * @param stamp the policy that said it
 * @param verdict the answer
 * @param explanation why it is what it is, and what would have changed it
 */
public record Decision(PolicyStamp stamp, Verdict verdict, Explanation explanation) {

    /**
     * The decision of a policy about a situation.
     *
     * @param policy the policy, compiled for the question
     * @param situation the situation
     * @param <S> the type of situation
     */
    public static <S> Decision of(CompiledPolicy<S> policy, S situation) {
        return new Decision(policy.policy().stamp(), policy.decide(situation), policy.explain(situation));
    }
}
