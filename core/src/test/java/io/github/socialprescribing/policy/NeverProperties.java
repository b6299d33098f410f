package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is said never to happen does not: a hundred thousand situations, of policies too large to ask about them all. */
class NeverProperties {

    private static final int SITUATIONS = 10_000;

    @Property(tries = 10)
    void randomSituationsContradictNoNever(@ForAll long seed) {
        Policy policy = RandomPolicies.large(seed, 40, 16);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Question question = policy.questions().head();
        CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));
        Set<RuleId> neverApply = rules(analysis, Kind.RULE_NEVER_APPLIES);
        boolean neverOther = analysis.findings(Kind.ALWAYS_REFUSED).nonEmpty();
        boolean noGap = analysis.findings(Kind.NO_RULE_DECIDES).isEmpty();
        Random random = new Random(seed);

        assertThat(analysis.isComplete()).isTrue();
        for (int i = 0; i < SITUATIONS; i++) {
            FactValues situation = RandomPolicies.situation(question, random);
            Verdict verdict = compiled.decide(situation);
            assertThat(verdict.fired().exists(neverApply::contains)).isFalse();
            assertThat(neverOther && verdict.outcome() != Outcome.REFUSED).isFalse();
            assertThat(noGap && verdict.fired().isEmpty()).isFalse();
        }
    }

    private static Set<RuleId> rules(PolicyAnalysis analysis, Kind kind) {
        return LinkedHashSet.ofAll(analysis.findings(kind).flatMap(Finding::rules));
    }
}
