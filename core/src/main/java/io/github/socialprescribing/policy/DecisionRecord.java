package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What is kept of a decision: with the policy of the stamp, and nothing else, it gives verdict and explanation again, years
 * later ({@link CompiledPolicy#replay}). It holds all that the answer rests on, so its size goes with the facts that the
 * rules of the question use; as a document it is below 2 000 bytes for every question of the shipped policies, where
 * nothing was set aside.
 *
 * @param stamp the policy that decided
 * @param question the name of the question
 * @param day the day of the decision, on which some rules are in force and others not
 * @param facts the facts that the rules used
 * @param overrides the overrides that counted; their reasons are in somebody's own words
 * @param fired the rules that applied
 */
public record DecisionRecord(
        PolicyStamp stamp,
        String question,
        LocalDate day,
        FactValues facts,
        Seq<RuleOverride> overrides,
        Seq<RuleId> fired) {}
