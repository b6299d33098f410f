package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Outcome;

/** What became of each rule, by its place, and what that makes of the whole. */
final class Weighed {

    private final Weight[] weights;
    private final boolean[] silenced;
    private final boolean[] overridden;
    private final Outcome outcome;

    Weighed(Weight[] weights, boolean[] silenced, boolean[] overridden, Outcome outcome) {
        this.weights = weights;
        this.silenced = silenced;
        this.overridden = overridden;
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    Weight weight(int rule) {
        return weights[rule];
    }

    /** Whether the rule applied at all. */
    boolean fired(int rule) {
        return weights[rule] != Weight.SILENT;
    }

    /** Whether its duties, advice and reasons count. */
    boolean speaks(int rule) {
        return fired(rule) && !silenced[rule];
    }

    /** Whether its refusal or need for a decision counts. */
    boolean stands(int rule) {
        return speaks(rule) && !overridden[rule] && weights[rule] != Weight.SUPERSEDED;
    }
}
