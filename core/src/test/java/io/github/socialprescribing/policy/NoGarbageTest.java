package io.github.socialprescribing.policy;

import io.github.socialprescribing.arbitrary.Allocations;
import io.github.socialprescribing.decision.Outcome;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever asks a million times leaves nothing behind to be cleared away: answers that are alike are one object. */
class NoGarbageTest {

    private static final int SITUATIONS = 1_000;

    private final CompiledPolicy<long[]> policy = TwelveRules.policy().compile(asked());
    private final long[][] situations = new long[SITUATIONS][];
    private int permitted;

    NoGarbageTest() {
        Random random = new Random(11);
        for (int i = 0; i < SITUATIONS; i++) {
            FactValues values = RandomPolicies.situation(TwelveRules.QUESTION, random);
            situations[i] = TwelveRules.QUESTION
                    .facts()
                    .toJavaStream()
                    .mapToLong(fact -> values.find(fact.name()).get())
                    .toArray();
        }
    }

    private static Asked<long[]> asked() {
        Asked<long[]> asked = Asked.of(TwelveRules.QUESTION, long[].class);
        for (int i = 0; i < TwelveRules.QUESTION.facts().size(); i++) {
            int place = i;
            Fact fact = TwelveRules.QUESTION.facts().get(i);
            asked = fact instanceof CountFact count
                    ? asked.with(count, values -> values[place])
                    : asked.with((FlagFact) fact, values -> values[place] == 1);
        }
        return asked;
    }

    @Test
    void anOutcomeTakesNoMemory() {
        Allocations.assertNothing(
                i -> permitted += policy.outcome(situations[i % SITUATIONS]) == Outcome.PERMITTED ? 1 : 0);
    }

    @Test
    void aVerdictTakesNoMemory() {
        Allocations.assertNothing(
                i -> permitted += policy.decide(situations[i % SITUATIONS]).isPermitted() ? 1 : 0);
    }
}
