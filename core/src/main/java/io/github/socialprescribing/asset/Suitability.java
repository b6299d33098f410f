package io.github.socialprescribing.asset;

import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.policy.Fact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether an asset is for somebody of whom not everything need be known.
 *
 * @param against every criterion that is not met, with the facts it rests on
 * @param ask what to ask the client, because a criterion hangs on it
 */
public record Suitability(Seq<Refusal> against, Seq<Fact> ask) {

    /** Nothing speaks against it, and nothing is to be asked. */
    static final Suitability GOOD = new Suitability(List.empty(), List.empty());

    /** Whether nothing that is known speaks against it. */
    public boolean isPossible() {
        return against.isEmpty();
    }

    Suitability against(Refusal refusal) {
        return new Suitability(against.append(refusal), ask);
    }

    Suitability asking(Seq<Fact> facts) {
        return new Suitability(against, ask.appendAll(facts).distinct());
    }
}
