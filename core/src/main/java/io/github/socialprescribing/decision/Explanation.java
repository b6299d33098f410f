package io.github.socialprescribing.decision;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * Why a question was answered as it was: every rule that was asked, every fact that was used, and what would have changed
 * the answer. Plain data without anything the client said, fit for a record of the decision.
 *
 * @param question what was asked, such as {@code may-plan-session}
 * @param outcome the answer
 * @param facts the facts that the rules used, with their values
 * @param findings what each rule of the policy said, in the order of tiers
 * @param changes the smallest changes of one fact that would change the outcome, those first that cross the fewest numbers at
 *     which rules distinguish
 */
public record Explanation(
        String question, Outcome outcome, Seq<ObservedFact> facts, Seq<Finding> findings, Seq<Change> changes) {

    /**
     * Whether a rule applied, and an exception or an override silenced it.
     *
     * @param rule the id of the rule
     */
    public boolean silences(RuleId rule) {
        return findings.exists(it -> it.weight() == Weight.SILENCED && it.rule().equals(rule));
    }

    /**
     * What one rule said.
     *
     * @param rule the rule
     * @param tier the number of its tier, lower ones weighing more
     * @param words the rule as an English sentence
     * @param weight what became of its word
     */
    public record Finding(RuleId rule, int tier, String words, Weight weight) {}

    /** What became of a rule's word. */
    public enum Weight {
        /** It made the outcome what it is. */
        DECISIVE,
        /** It applied, and added a ground, a duty, advice or a further reason. */
        HEARD,
        /** It applied, and a weightier tier set it aside. */
        SUPERSEDED,
        /** It applied, and an exception or an override silenced it. */
        SILENCED,
        /** It did not apply. */
        SILENT
    }

    /**
     * Facts which, had they been otherwise, would have led elsewhere.
     *
     * @param facts the facts with the values they would need
     * @param outcome the answer they would lead to
     * @param along what else would have to be so, of facts that no rule uses and that are tied to these, such as {@code
     *     confirmer-named = yes}. It may be so already: what no rule uses is not looked at
     */
    public record Change(Set<ObservedFact> facts, Outcome outcome, Seq<ObservedFact> along) {

        /**
         * Facts to which nothing is tied.
         *
         * @param facts the facts with the values they would need
         * @param outcome the answer they would lead to
         */
        public Change(Set<ObservedFact> facts, Outcome outcome) {
            this(facts, outcome, List.empty());
        }

        /** What would have to be otherwise, such as {@code by-confirmer = yes, along with confirmer-named = yes}. */
        public String words() {
            return facts.mkString(" and ") + (along.isEmpty() ? "" : along.mkString(", along with ", " and ", ""));
        }
    }
}
