package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExplanationProperties extends OverPolicies {

    @Property(tries = 200)
    void whatStandsInTheWayIsToldInFull(@ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        Verdict verdict = compiled.decide(situation);
        Explanation explanation = compiled.explain(situation);
        var refusals = verdict.refusals(explanation);

        assertThat(refusals.isEmpty()).isEqualTo(verdict.outcome() == Outcome.PERMITTED);
        if (verdict.outcome() == Outcome.REFUSED) {
            Seq<RuleId> decisive = explanation
                    .findings()
                    .filter(finding -> finding.weight() == Weight.DECISIVE)
                    .map(Explanation.Finding::rule);
            assertThat(refusals.flatMap(it -> it.rules())).containsAll(decisive);
        }
        assertThat(explanation.facts()).containsAll(refusals.flatMap(it -> it.facts()));
    }

    @Property(tries = 100)
    void anExplanationNamesOnlyRulesAndFactsOfThePolicy(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        Explanation explanation = VerdictProperties.compiled(policy).explain(situation);

        assertThat(explanation.findings().map(Explanation.Finding::rule))
                .containsExactlyElementsOf(policy.rules().map(Rule::id));
        assertThat(policy.questions().head().facts().map(Fact::name))
                .containsAll(explanation.facts().map(fact -> fact.name()));
    }

    @Property(tries = 100)
    void aRecordReplaysToTheSameExplanation(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);

        assertThat(compiled.replay(compiled.record(situation, List.empty(), LocalDate.of(2026, 3, 2)))
                        .map(Ruling::explanation))
                .containsExactly(compiled.explain(situation));
    }
}
