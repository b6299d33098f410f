package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Allocations;
import io.github.socialprescribing.decision.Outcome;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever asks a million times leaves nothing behind to be cleared away, of a small policy and of a large one: answers that
 * are alike are one object.
 */
class NoGarbageTest {

    private static final int SITUATIONS = 1_000;

    private CompiledPolicy<long[]> itself = compiled(TwelveRules.policy());
    private int permitted;

    private static Stream<Policy> policies() {
        return Stream.of(TwelveRules.policy(), RandomPolicies.large(1, 200, 40));
    }

    private static CompiledPolicy<long[]> compiled(Policy policy) {
        return policy.compile(LargePolicyTest.asked(policy.questions().head()));
    }

    private static long[][] situations(Policy policy) {
        Question question = policy.questions().head();
        Fact[] facts = question.facts().toJavaArray(Fact[]::new);
        Random random = new Random(11);
        long[][] situations = new long[SITUATIONS][];
        for (int i = 0; i < SITUATIONS; i++) {
            situations[i] = LargePolicyTest.situation(facts, question.assumptions(), random);
        }
        return situations;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void anOutcomeTakesNoMemory(Policy policy) {
        CompiledPolicy<long[]> compiled = compiled(policy);
        long[][] situations = situations(policy);

        Allocations.assertNothing(
                i -> permitted += compiled.outcome(situations[i % SITUATIONS]) == Outcome.PERMITTED ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aVerdictTakesNoMemory(Policy policy) {
        CompiledPolicy<long[]> compiled = compiled(policy);
        long[][] situations = situations(policy);

        Allocations.assertNothing(
                i -> permitted += compiled.decide(situations[i % SITUATIONS]).isPermitted() ? 1 : 0);
    }

    /** Facts may be read by asking the same policy of somebody else: odd, and no reason for a wrong answer. */
    @Test
    void whoIsAskedWhileAskingAnswersBoth() {
        Policy policy = RandomPolicies.large(1, 200, 40);
        CompiledPolicy<long[]> plain = compiled(policy);
        long[][] situations = situations(policy);
        CompiledPolicy<long[]> nested = policy.compile(askingWithin(policy, situations[0]));

        for (long[] situation : situations) {
            itself = nested;
            assertThat(nested.outcome(situation)).isEqualTo(plain.outcome(situation));
        }
    }

    private Asked<long[]> askingWithin(Policy policy, long[] other) {
        Question question = policy.questions().head();
        int last = question.facts().size() - 1;
        return LargePolicyTest.asked(question).with((FlagFact) question.facts().get(last), values -> {
            if (values != other) {
                itself.outcome(other);
            }
            return values[last] == 1;
        });
    }
}
