package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two hundred rules over forty facts: far too many situations to ask about each, and yet everything is proved. */
class LargePolicyTest {

    private static final int SITUATIONS = 4_000;

    @Test
    void everythingIsSettledAndRandomSituationsContradictNothing() {
        Policy policy = RandomPolicies.large(1, 200, 40);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Question question = policy.questions().head();
        CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));
        Set<RuleId> never =
                LinkedHashSet.ofAll(analysis.findings(Kind.RULE_NEVER_APPLIES).flatMap(Finding::rules));
        boolean always = analysis.findings(Kind.ALWAYS_REFUSED).nonEmpty();
        Random random = new Random(7);

        assertThat(analysis.isComplete()).isTrue();
        assertThat(never).isNotEmpty();
        for (int i = 0; i < SITUATIONS; i++) {
            Verdict verdict = compiled.decide(RandomPolicies.situation(question, random));
            assertThat(verdict.fired().exists(never::contains)).isFalse();
            assertThat(verdict.outcome() == Outcome.REFUSED || !always).isTrue();
        }
        for (Finding finding : analysis.findings().filter(it -> it.witness().isDefined())) {
            Verdict verdict = compiled.decide(finding.witness().get().facts());
            assertThat(verdict.fired()).containsAll(finding.rules());
        }
    }

    @Test
    void saysThatThereIsMoreWhereRulesLeaveTooManySituationsOpen() {
        Policy policy = RandomPolicies.large(0, 25, 40);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);

        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(Inquiry.MOST_REGIONS + 1);
        assertThat(analysis.findings(Kind.NO_RULE_DECIDES).last().where()).isEmpty();
    }
}
