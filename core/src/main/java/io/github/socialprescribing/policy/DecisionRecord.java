package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.Seq;

/**
 * What is kept of a decision: with the policy of the stamp it gives the whole explanation again, years later.
 *
 * @param stamp the policy that decided
 * @param question the name of the question
 * @param facts the facts that the rules used
 * @param fired the rules that applied
 */
public record DecisionRecord(PolicyStamp stamp, String question, FactValues facts, Seq<RuleId> fired) {}
