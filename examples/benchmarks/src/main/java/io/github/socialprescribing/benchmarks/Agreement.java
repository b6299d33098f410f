package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Verdict;

/** What is compared must first say the same. */
final class Agreement {

    static final int EACH = 10_000;

    private Agreement() {}

    /** Fails unless the library and the hand-written code agree on 20,000 situations, in outcome and fired rules. */
    static void require() {
        require(Situations.likely(EACH));
        require(Situations.onTheEdge(EACH));
    }

    private static void require(Situation[] situations) {
        CompiledPolicy<Situation> compiled = BenchmarkPolicy.COMPILED;
        for (Situation situation : situations) {
            HandWritten.Answer expected = HandWritten.answer(situation);
            Verdict verdict = compiled.decide(situation);
            boolean same = HandWritten.outcome(situation) == expected.outcome()
                    && compiled.outcome(situation) == expected.outcome()
                    && verdict.outcome() == expected.outcome()
                    && compiled.explain(situation).outcome() == expected.outcome()
                    && verdict.fired().asJava().equals(expected.fired());
            if (!same) {
                throw new IllegalStateException("the answers differ on " + situation);
            }
        }
    }
}
