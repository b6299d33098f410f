package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is proved of small policies is what asking about every single situation shows: no more and no less. */
class ProofProperties {

    @Property(tries = 30)
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

    @Property(tries = 100)
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

    @Property(tries = 100)
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

    @Property(tries = 100)
    void casesOfADifferenceAreTheSituationsDecidedDifferentlyAndNoOthers(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        PolicyDiff diff = PolicyDiff.between(before, after);
        Everything all = new Everything(before);

        assertThat(diff.unsettled()).isEmpty();
        for (At at : all.situations) {
            At there = at.of(after);
            Seq<PolicyDiff.Case> its = diff.cases().filter(it -> at.holds(it.where()));
            boolean same = at.outcome() == there.outcome();
            assertThat(its.isEmpty())
                    .isEqualTo(same || (its.isEmpty() && diff.further().nonEmpty()));
            assertThat(its.forAll(it -> it.before() == at.outcome() && it.after() == there.outcome()))
                    .isTrue();
        }
        for (PolicyDiff.Case it : diff.cases()) {
            assertThat(all.at(it.witness()).holds(it.where())).isTrue();
            assertThat(it.explainedBefore().outcome()).isEqualTo(it.before());
            assertThat(it.explainedAfter().outcome()).isEqualTo(it.after());
        }
    }

    @Property(tries = 100)
    void policiesHaveOneHashExactlyWhenNoPartDiffers(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        Policy reordered = new Policy(before.toDraft().inForce(before.rules().reverse()), null);

        assertThat(PolicyDiff.between(before, after).isEmpty())
                .isEqualTo(before.hash().equals(after.hash()));
        assertThat(PolicyDiff.between(before, reordered).isEmpty()).isTrue();
        assertThat(before.hash()).isEqualTo(reordered.hash());
    }

    @Property(tries = 60)
    void otherReasonsAreTheSituationsOfOneOutcomeWhereOtherRulesSpeak(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        PolicyDiff diff = PolicyDiff.between(before, after);

        for (At at : new Everything(before).situations) {
            At there = at.of(after);
            boolean other = at.outcome() == there.outcome() && !at.says().equals(there.says());
            boolean told = diff.otherReasons().exists(it -> at.holds(it.where()));
            assertThat(told).isEqualTo(other && (told || diff.further().isEmpty()));
        }
    }

    @Property(tries = 100)
    void aServiceTightensExactlyWhenItIsNowhereLaxer(@ForAll long seed) {
        Policy national = RandomPolicies.small(seed);
        Policy service = RandomPolicies.changed(national, seed);
        boolean laxer =
                new Everything(national).any(at -> at.of(service).outcome().compareTo(at.outcome()) < 0);
        Tightening tightening = Tightening.of(service, national);

        assertThat(tightening.holds()).isEqualTo(!laxer);
        assertThat(tightening.laxer()).allMatch(it -> it.after().compareTo(it.before()) < 0);
    }

    @Property(tries = 30)
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

    /** A policy and every situation of its question. */
    private static final class Everything {

        private final Policy policy;
        private final List<At> situations;

        Everything(Policy policy) {
            this.policy = policy;
            situations = RandomPolicies.situations(policy.questions().head()).map(values -> new At(policy, values));
        }

        boolean any(Predicate<At> shows) {
            return situations.exists(shows);
        }

        At at(Witness witness) {
            return new At(policy, witness.facts());
        }

        /** The situations in which a fact alone is higher. */
        List<At> raised(At at, Fact fact) {
            long value = at.values.find(fact.name()).get();
            return situations.filter(it -> it.values.find(fact.name()).get() > value
                    && it.values
                            .values()
                            .remove(fact.name())
                            .equals(at.values.values().remove(fact.name())));
        }
    }

    /** What a policy says in one situation, read plainly. */
    private static final class At {

        private final Policy policy;
        private final FactValues values;
        private final Oracle oracle;
        private final Set<RuleId> fired;
        private final Set<RuleId> heard;
        private final Outcome outcome;

        At(Policy policy, FactValues values) {
            this.policy = policy;
            this.values = values;
            this.oracle = new Oracle(policy, policy.questions().head(), values);
            this.fired = LinkedHashSet.ofAll(oracle.fired());
            this.heard = oracle.heard();
            this.outcome = oracle.outcome(LinkedHashSet.empty());
        }

        At of(Policy other) {
            return new At(other, values);
        }

        Set<RuleId> fired() {
            return fired;
        }

        Set<RuleId> heard() {
            return heard;
        }

        Outcome outcome() {
            return outcome;
        }

        boolean holds(Condition condition) {
            return oracle.holds(condition);
        }

        Seq<Rule> speaking() {
            return policy.rules().filter(rule -> heard.contains(rule.id()));
        }

        Set<String> says() {
            return LinkedHashSet.ofAll(speaking().map(rule -> rule.id() + ": " + rule.effects()));
        }

        boolean isSettled() {
            return speaking().exists(rule -> Oracle.says(rule, Effect.Permit.class))
                    || speaking().exists(Oracle::objects);
        }

        boolean counts(Rule rule) {
            return heard.contains(rule.id()) && (!Oracle.objects(rule) || rule.tier() <= lastTier());
        }

        private int lastTier() {
            Question question = policy.questions().head();
            return question.supersedingTiers()
                    .filter(tier ->
                            speaking().exists(rule -> rule.tier() == tier && Oracle.says(rule, Effect.Permit.class))
                                    && !speaking().exists(rule -> rule.tier() == tier && Oracle.objects(rule)))
                    .min()
                    .getOrElse(Integer.MAX_VALUE);
        }

        Outcome outcomeOf(Seq<Rule> rules) {
            return rules.isEmpty()
                    ? policy.questions().head().otherwise()
                    : of(new Policy(policy.toDraft().inForce(rules), null)).outcome();
        }
    }
}
