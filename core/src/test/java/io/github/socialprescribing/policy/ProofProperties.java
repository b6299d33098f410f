package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.Seq;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is proved of small policies is what asking about every single situation shows: no more and no less. */
class ProofProperties {

    @Property(tries = 20)
    void rulesNeverApplyCountOrDecideExactlyWhenNoSituationShowsThatTheyDo(@ForAll long seed) {
        Policy policy = RandomPolicies.small(seed);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Everything all = new Everything(policy);

        assertThat(analysis.isComplete()).isTrue();
        for (Rule rule : policy.rules()) {
            RuleId id = rule.id();
            boolean applies = all.any(it -> it.fired().contains(id));
            boolean counts = all.any(it -> it.counts(rule));
            Seq<Rule> rest = without(policy, rule);
            boolean decides = all.any(it -> it.outcome() != it.outcomeOf(rest));
            boolean mayDecide =
                    rule.effects().exists(Effect::decides) || rule.exceptionTo().nonEmpty();

            assertThat(finds(analysis, Kind.RULE_NEVER_APPLIES, id)).isEqualTo(!applies);
            assertThat(finds(analysis, Kind.RULE_NEVER_COUNTS, id)).isEqualTo(applies && !counts);
            assertThat(finds(analysis, Kind.RULE_NEVER_DECIDES, id)).isEqualTo(counts && mayDecide && !decides);
        }
        assertThat(analysis.findings(Kind.ALWAYS_REFUSED).nonEmpty())
                .isEqualTo(!all.any(it -> it.outcome() != Outcome.REFUSED));
    }

    private static Seq<Rule> without(Policy policy, Rule rule) {
        return policy.rules()
                .remove(rule)
                .map(it -> ((ImmutableRule) it).withExceptionTo(it.exceptionTo().remove(rule.id())));
    }

    private static boolean finds(PolicyAnalysis analysis, Kind kind, RuleId rule) {
        return analysis.findings(kind).exists(finding -> finding.rules().contains(rule));
    }

    @Property(tries = 60)
    void gapsAreTheSituationsThatNoRuleDecidesAndNoOthers(@ForAll long seed) {
        Policy policy = RandomPolicies.small(seed);
        Seq<Finding> gaps = PolicyAnalysis.of(policy).findings(Kind.NO_RULE_DECIDES);
        boolean allAreTold = gaps.forAll(gap -> gap.where().isDefined());
        Everything all = new Everything(policy);

        for (At at : all.situations) {
            boolean told = gaps.exists(gap -> gap.where().exists(at::holds));
            assertThat(told).isEqualTo(!at.isSettled() && (told || allAreTold));
        }
        for (Finding gap : gaps) {
            At witness = all.at(gap.witness().get());
            assertThat(witness.isSettled()).isFalse();
            assertThat(gap.where().forAll(witness::holds)).isTrue();
        }
    }

    @Property(tries = 60)
    void contradictionsInsideATierAreAllFoundAndShown(@ForAll long seed) {
        Policy policy = RandomPolicies.small(seed);
        Everything all = new Everything(policy);
        Seq<Finding> found = PolicyAnalysis.of(policy).findings(Kind.PERMIT_MEETS_REFUSAL);

        for (Rule permitting : policy.rules().filter(it -> Oracle.says(it, Effect.Permit.class))) {
            for (Rule refusing : policy.rules().filter(it -> Oracle.says(it, Effect.Refuse.class))) {
                boolean unlinked = permitting.tier() == refusing.tier()
                        && !permitting.exceptionTo().contains(refusing.id())
                        && !refusing.exceptionTo().contains(permitting.id());
                boolean meet = all.any(
                        it -> it.heard().contains(permitting.id()) && it.heard().contains(refusing.id()));
                assertThat(found.exists(it -> it.rules().contains(permitting.id())
                                && it.rules().contains(refusing.id())))
                        .isEqualTo(unlinked && meet);
            }
        }
        for (Finding finding : found) {
            assertThat(all.at(finding.witness().get()).heard()).containsAll(finding.rules());
        }
    }

    @Property(tries = 20)
    void aFactMovesTheOutcomeAsItDoesInSomePairOfSituations(@ForAll long seed) {
        Policy policy = RandomPolicies.small(seed);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Question question = policy.questions().head();
        Everything all = new Everything(policy);

        for (Fact fact : question.facts().reject(ChoiceFact.class::isInstance)) {
            Monotonicity monotone = analysis.monotone(question.name(), fact.name());
            boolean looser = false;
            boolean tighter = false;
            for (At at : all.situations) {
                for (At raised : all.raised(at, fact)) {
                    looser |= raised.outcome().compareTo(at.outcome()) < 0;
                    tighter |= raised.outcome().compareTo(at.outcome()) > 0;
                }
            }
            assertThat(monotone.looser().isDefined()).isEqualTo(looser);
            assertThat(monotone.tighter().isDefined()).isEqualTo(tighter);
            assertThat(monotone.isMonotone()).isEqualTo(!(looser && tighter));
            for (Monotonicity.Step step : monotone.looser().toList().appendAll(monotone.tighter())) {
                assertThat(all.at(step.lower()).outcome()).isEqualTo(step.before());
                assertThat(all.at(step.higher()).outcome()).isEqualTo(step.after());
            }
        }
    }
}
