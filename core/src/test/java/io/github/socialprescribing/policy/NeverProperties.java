package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

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
        Set<RuleId> neverCount = rules(analysis, Kind.RULE_NEVER_COUNTS);
        boolean neverOther = analysis.findings(Kind.ALWAYS_REFUSED).nonEmpty();
        boolean noGap = analysis.findings(Kind.NO_RULE_DECIDES).isEmpty();
        Random random = new Random(seed);

        assertThat(analysis.isComplete()).isTrue();
        for (int i = 0; i < SITUATIONS; i++) {
            FactValues situation = RandomPolicies.situation(question, random);
            Verdict verdict = compiled.decide(situation);
            assertThat(verdict.fired().exists(neverApply::contains)).isFalse();
            assertThat(counted(verdict).exists(neverCount::contains)).isFalse();
            assertThat(neverOther && verdict.outcome() != Outcome.REFUSED).isFalse();
            assertThat(noGap && isDecidedByNobody(verdict)).isFalse();
        }
    }

    private static Seq<RuleId> counted(Verdict verdict) {
        Seq<RuleId> grounds = verdict.besides().grounds().map(Reason::rule);
        return verdict.match(
                permitted -> grounds,
                needed -> grounds.appendAll(needed.need().rules()),
                refused -> grounds.appendAll(refused.objections().map(Verdict.Objection::rule))
                        .appendAll(refused.need().toList().flatMap(Verdict.Need::rules)));
    }

    private static boolean isDecidedByNobody(Verdict verdict) {
        return verdict.match(
                permitted -> permitted.besides().grounds().isEmpty(),
                needed -> needed.need().rules().isEmpty(),
                refused -> false);
    }

    private static Set<RuleId> rules(PolicyAnalysis analysis, Kind kind) {
        return LinkedHashSet.ofAll(analysis.findings(kind).flatMap(Finding::rules));
    }

    /** Whatever never counts may as well not be there, in every situation of a small policy. */
    @Property(tries = 400)
    void nothingDiffersWithoutARuleThatNeverCounts(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Policy policy = RandomPolicies.small(seed);
        Question question = policy.questions().head();
        List<FactValues> situations = RandomPolicies.situations(question);

        for (RuleId rule : rules(PolicyAnalysis.of(policy), Kind.RULE_NEVER_COUNTS)) {
            CompiledPolicy<FactValues> with = policy.compile(Asked.ofValues(question));
            CompiledPolicy<FactValues> without = without(policy, rule).compile(Asked.ofValues(question));
            assertThat(situations).allSatisfy(situation -> {
                assertThat(without.outcome(situation)).isEqualTo(with.outcome(situation));
                assertThat(said(without.decide(situation))).isEqualTo(said(with.decide(situation)));
            });
        }
    }

    private static Seq<Object> said(Verdict verdict) {
        Verdict.Besides besides = verdict.besides();
        return List.of(besides.grounds(), besides.duties(), besides.advice(), besides.ranks());
    }

    private static Policy without(Policy policy, RuleId rule) {
        return policy.toDraft()
                .withoutRule(rule.value())
                .withRules(((ImmutableRule) policy.find(rule).get()).withCondition(Condition.any()))
                .build()
                .get();
    }
}
