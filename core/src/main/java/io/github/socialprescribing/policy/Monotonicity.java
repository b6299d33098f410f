package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.control.Option;

/**
 * What it does to an outcome when one fact rises and all others stay but the totals of which it is a part: a permit is looser than a need for a decision, and
 * that is looser than a refusal.
 *
 * @param question the question, by name
 * @param fact the fact, by name
 * @param kind what was proved
 * @param looser a step by which the outcome becomes looser, where there is one
 * @param tighter a step by which it becomes tighter, where there is one
 */
public record Monotonicity(String question, String fact, Kind kind, Option<Step> looser, Option<Step> tighter) {

    /** The possible answers. */
    public enum Kind {
        /** The outcome never depends on the fact. */
        NEVER_MATTERS,
        /** A higher value never leads to a tighter outcome, and sometimes to a looser one. */
        ONLY_LOOSENS,
        /** A higher value never leads to a looser outcome, and sometimes to a tighter one. */
        ONLY_TIGHTENS,
        /** Both happen. */
        BOTH,
        /** The search was stopped before an answer was certain. */
        NOT_PROVEN
    }

    /**
     * Two situations that differ by one in the fact, or in a part of it where it is a total, and in totals.
     *
     * @param lower the situation with the lower value
     * @param before its outcome
     * @param higher the situation with the higher value
     * @param after its outcome
     */
    public record Step(Witness lower, Outcome before, Witness higher, Outcome after) {}

    /** Whether the outcome moves in one direction only, or not at all. */
    public boolean isMonotone() {
        return kind == Kind.NEVER_MATTERS || kind == Kind.ONLY_LOOSENS || kind == Kind.ONLY_TIGHTENS;
    }
}
