package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What is kept of a decision: with the policy of the stamp, and nothing else, it gives verdict and explanation again, years
 * later ({@link CompiledPolicy#replay}). It holds all that the answer rests on, so its size goes with the facts that the
 * rules of the question use. Where nothing was set aside it is below 2 000 bytes as a document for every question of the
 * shipped policies, and below 150 bytes as one {@link #compact} word, which only its policy can read.
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
        Seq<RuleId> fired) {

    /**
     * The whole record as one word of letters, digits, hyphens and underscores; none where a rule was set aside, whose reason
     * is in somebody's own words.
     *
     * @param policy the policy of the stamp, of which names are left out; none where it is another
     */
    public Option<String> compact(Policy policy) {
        return CompactRecord.write(this, policy);
    }

    /**
     * Reads what {@link #compact} wrote.
     *
     * @param word the word
     * @param policy the policy that decided
     * @return the record; none where the word is of another policy, or of none
     */
    public static Option<DecisionRecord> parse(String word, Policy policy) {
        return CompactRecord.read(word, policy);
    }
}
