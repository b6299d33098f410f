package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Policies;
import io.vavr.collection.LinkedHashSet;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * What is compiled says what the conditions say, in as many cases as somebody has time for: {@code -Dagreement.cases} sets
 * how many, and {@code -Dagreement.seed} which ones. A case is a policy and a situation; every policy is asked about twenty.
 */
class AgreementProperties {

    private static final int CASES = Integer.getInteger("agreement.cases", 10_000);
    private static final long SEED = Long.getLong("agreement.seed", 1);
    private static final int SITUATIONS = 20;

    /** As jqwik has it for a property of so many tries. */
    private static final int SIZE = 1_000;

    @Example
    void whatIsCompiledSaysWhatTheConditionsSay() {
        Random random = new Random(SEED);
        RandomGenerator<Policy> policies = Policies.policies().generator(SIZE);
        RandomGenerator<FactValues> situations = Policies.situations().generator(SIZE);
        int asked = 0;
        while (asked < CASES) {
            Policy policy = policies.next(random).value();
            CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
            for (int i = 0; i < SITUATIONS; i++) {
                requireAgreement(compiled, policy, situations.next(random).value());
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(CASES);
    }

    private static void requireAgreement(CompiledPolicy<FactValues> compiled, Policy policy, FactValues situation) {
        Oracle oracle = new Oracle(policy, policy.questions().head(), situation);
        Verdict verdict = compiled.decide(situation);

        assertThat(verdict.fired()).as("%s at %s", policy.rules(), situation).containsExactlyElementsOf(oracle.fired());
        assertThat(verdict.outcome())
                .as("%s at %s", policy.rules(), situation)
                .isEqualTo(oracle.outcome(LinkedHashSet.empty()));
        assertThat(verdict.duties()).containsExactlyElementsOf(oracle.duties());
        assertThat(compiled.outcome(situation)).isEqualTo(verdict.outcome());
    }
}
