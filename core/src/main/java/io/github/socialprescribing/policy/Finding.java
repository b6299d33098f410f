package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something that was proved of a policy, or that could not be proved and says so.
 *
 * @param kind what kind of thing it is
 * @param severity whether the author should look at it
 * @param question the question it is about, by name
 * @param rules the rules concerned, by tier and id
 * @param words what was found, in one sentence
 * @param where in which situations; none where it is not about some of them, or about more than are told
 * @param witness a situation that shows it. None where it is that there is no situation to show: of a rule that never
 *     applies, of assumptions that contradict each other, and where the search was stopped. What holds of every situation,
 *     such as that a rule never decides, is shown in one in which the rule has its say
 */
public record Finding(
        Kind kind,
        Severity severity,
        String question,
        Seq<RuleId> rules,
        String words,
        Option<Condition> where,
        Option<Witness> witness) {

    /** The kinds of findings. */
    public enum Kind {
        /** There is no situation in which the rule applies. */
        RULE_NEVER_APPLIES,
        /** Wherever the rule applies, an exception silences it or a weightier tier sets it aside. */
        RULE_NEVER_COUNTS,
        /** Without the rule every outcome would be the same; its reason, duties or advice may be wanted all the same. */
        RULE_NEVER_DECIDES,
        /** In one tier one rule permits what another refuses, and neither is an exception to the other. */
        PERMIT_MEETS_REFUSAL,
        /**
         * No rule decides, and only the question's default answers. Where sixteen findings do not tell all of it, one more
         * says so and shows another situation.
         */
        NO_RULE_DECIDES,
        /** Every situation is refused. */
        ALWAYS_REFUSED,
        /** The assumptions contradict each other, so that there is nothing to decide. */
        NO_SITUATION,
        /** A duty without a day by which it is due. */
        DUTY_WITHOUT_DUE,
        /** A decision needs a role that nobody holds, so it cannot be taken. */
        DECIDER_MISSING,
        /** Nobody holds a role that may override the rule. */
        OVERRIDER_MISSING,
        /**
         * Somebody may override a rule that refuses nothing and leaves nothing to people, so that there is nothing to lift.
         */
        OVERRIDE_LIFTS_NOTHING,
        /** The search was stopped before an answer was certain. Nothing is claimed. */
        NOT_PROVEN
    }

    /** Whether the author of a policy should look at it. */
    public enum Severity {
        /** It is worth knowing, and may well be meant so. */
        INFORMATION,
        /** It is probably not meant so. */
        WARNING
    }

    @Override
    public String toString() {
        return kind + " at `" + question + "`: " + words;
    }
}
