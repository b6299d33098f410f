package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Verdict;

/** What is compared must first say the same. */
final class Agreement {

    static final int EACH = 10_000;

    private Agreement() {}

    /** Fails unless the library and the hand-written code agree on 20,000 situations, in outcome and fired rules. */
    static void require() {
        CompiledPolicy<Situation> compiled = BenchmarkPolicy.COMPILED;
        for (Situation situation : Situations.all(EACH)) {
            HandWritten.Answer expected = HandWritten.answer(situation);
            Verdict verdict = compiled.decide(situation);
            boolean same = HandWritten.outcome(situation) == expected.outcome()
                    && compiled.outcome(situation) == expected.outcome()
                    && verdict.outcome() == expected.outcome()
                    && compiled.explain(situation).outcome() == expected.outcome()
                    && verdict.fired().asJava().equals(expected.fired());
            require(same, situation);
        }
    }

    /** Fails unless a peer agrees with the hand-written code on the same situations. */
    static void require(Peer peer) {
        for (Situation situation : Situations.all(EACH)) {
            require(peer.answer(situation).equals(HandWritten.answer(situation)), situation);
        }
    }

    private static void require(boolean same, Situation situation) {
        if (!same) {
            throw new IllegalStateException("the answers differ on " + situation);
        }
    }
}
