package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Vocabularies;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class VerdictProperties extends OverPolicies {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 500)
    void theCompiledFormSaysWhatTheConditionsSay(
            @ForAll("policies") Policy policy,
            @ForAll @Size(20) java.util.List<@From("situations") FactValues> situations) {
        requireAgreement(policy, situations.get(0));
        CompiledPolicy<FactValues> compiled = compiled(policy);
        for (FactValues situation : situations) {
            Oracle oracle = new Oracle(policy, policy.questions().head(), situation);
            assertThat(compiled.decide(situation).fired()).containsExactlyElementsOf(oracle.fired());
            assertThat(compiled.outcome(situation)).isEqualTo(oracle.outcome(LinkedHashSet.empty()));
        }
    }

    @Property(tries = 40)
    void moreThanSixtyFourClausesSayWhatTheConditionsSay(
            @ForAll("largePolicies") Policy policy, @ForAll("situations") FactValues situation) {
        requireAgreement(policy, situation);
    }

    private static void requireAgreement(Policy policy, FactValues situation) {
        CompiledPolicy<FactValues> compiled = compiled(policy);
        Oracle oracle = new Oracle(policy, policy.questions().head(), situation);
        Verdict verdict = compiled.decide(situation);

        assertThat(verdict.fired()).containsExactlyElementsOf(oracle.fired());
        assertThat(verdict.outcome()).isEqualTo(oracle.outcome(LinkedHashSet.empty()));
        assertThat(verdict.duties()).containsExactlyElementsOf(oracle.duties());
        assertThat(verdict.advice()).containsExactlyElementsOf(oracle.advice());
        assertThat(compiled.outcome(situation)).isEqualTo(verdict.outcome());
        assertThat(silencedBy(compiled.explain(situation)))
                .isEqualTo(LinkedHashSet.ofAll(oracle.fired()).removeAll(oracle.heard()));
    }

    private static Set<RuleId> silencedBy(Explanation explanation) {
        return LinkedHashSet.ofAll(explanation
                .findings()
                .filter(finding -> finding.weight() == Weight.SILENCED)
                .map(Explanation.Finding::rule));
    }

    @Property(tries = 100)
    void sayingARuleTwiceChangesNothingButThatItIsSaidTwice(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        Rule rule = policy.rules().get(random.nextInt(policy.rules().size()));
        Rule again = ((ImmutableRule) rule).withId(new RuleId("Z-1")).withExceptionTo(LinkedHashSet.empty());
        // Who is an exception to the rule must be one to its double as well.
        Seq<Rule> all = policy.rules()
                .map(it -> it.exceptionTo().contains(rule.id())
                        ? (Rule) ((ImmutableRule) it)
                                .withExceptionTo(it.exceptionTo().add(again.id()))
                        : it);
        Verdict doubled = compiled(rebuilt(policy, all.append(again))).decide(situation);
        Verdict once = compiled(policy).decide(situation);

        assertThat(doubled.outcome()).isEqualTo(once.outcome());
        assertThat(names(doubled.duties())).isEqualTo(names(once.duties()));
        assertThat(doubled.fired().remove(again.id())).isEqualTo(once.fired());
        assertThat(words(doubled.advice().map(Advice::words)))
                .isEqualTo(words(once.advice().map(Advice::words)));
        assertThat(words(doubled.besides().ranks()))
                .isEqualTo(words(once.besides().ranks()));
        assertThat(doubled.besides().grounds().reject(it -> it.rule().equals(again.id())))
                .isEqualTo(once.besides().grounds());
        assertThat(refusing(doubled).remove(again.id())).isEqualTo(refusing(once));
        assertThat(needed(doubled)).isEqualTo(needed(once));
    }

    /** The approvals that are needed, and what is laid before those who decide. */
    private static Set<String> needed(Verdict verdict) {
        Option<Verdict.Need> need = verdict.match(
                permitted -> Option.none(), needs -> Option.some(needs.need()), refused -> refused.need());
        return words(need.toList()
                .flatMap(it -> List.<Object>ofAll(it.approvals())
                        .appendAll(it.inFavour().map(Reason::words))
                        .appendAll(it.against().map(Reason::words))
                        .append(it.code())));
    }

    private static Set<String> words(Seq<?> values) {
        return LinkedHashSet.ofAll(values.map(String::valueOf));
    }

    @Property(tries = 200)
    void removingARefusingRuleNeverAddsARefusal(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        Set<RuleId> before = refusing(compiled(policy).decide(situation));
        for (Rule rule : policy.rules()) {
            if (rule.exceptionTo().isEmpty()
                    && !Oracle.says(rule, Effect.Permit.class)
                    && policy.rules().size() > 1) {
                Seq<Rule> rest = policy.rules().remove(rule).map(it -> (Rule)
                        ((ImmutableRule) it).withExceptionTo(it.exceptionTo().remove(rule.id())));
                Verdict after = compiled(rebuilt(policy, rest)).decide(situation);

                assertThat(before).containsAll(refusing(after));
            }
        }
    }

    @Property(tries = 200)
    void overridesLiftObjectionsAndLeaveDuties(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        Seq<RuleOverride> overrides = policy.rules().map(rule -> override(rule.id()));
        CompiledPolicy<FactValues> compiled = compiled(policy);
        Set<RuleId> admitted = LinkedHashSet.ofAll(policy.overrides().map(OverrideRight::rule));
        Verdict overridden = compiled.decide(situation, overrides, DAY);
        Oracle oracle = new Oracle(policy, policy.questions().head(), situation);

        assertThat(overridden.duties()).isEqualTo(compiled.decide(situation).duties());
        assertThat(overridden.fired()).isEqualTo(compiled.decide(situation).fired());
        assertThat(overridden.outcome()).isEqualTo(oracle.outcome(admitted));
        assertThat(compiled.decide(situation, overrides, DAY.plusDays(1))).isEqualTo(compiled.decide(situation));
    }

    static RuleOverride override(RuleId rule) {
        return new RuleOverride(
                rule, new ActorId("manager-1"), Roles.MANAGER, new Narrative("this once"), DAY.plusDays(1));
    }

    @Property(tries = 100)
    void equalAnswersAreOneObject(@ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled = compiled(policy);

        assertThat(compiled.decide(situation)).isSameAs(compiled.decide(situation));
    }

    static CompiledPolicy<FactValues> compiled(Policy policy) {
        return policy.compile(Vocabularies.asked(policy.questions().head()));
    }

    private static Policy rebuilt(Policy policy, Seq<Rule> rules) {
        PolicyDraft draft = policy.toDraft();
        Seq<OverrideRight> rights =
                draft.overrides().filter(right -> rules.exists(rule -> rule.id().equals(right.rule())));
        return new PolicyDraft(
                        draft.id(),
                        draft.version(),
                        draft.effective(),
                        draft.tiers(),
                        draft.questions(),
                        draft.parameters(),
                        rules,
                        draft.counting(),
                        rights,
                        draft.relations())
                .build()
                .get();
    }

    private static Set<RuleId> refusing(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? LinkedHashSet.ofAll(refused.objections().map(Verdict.Objection::rule))
                : LinkedHashSet.empty();
    }

    private static Set<String> names(Seq<Duty> duties) {
        return LinkedHashSet.ofAll(duties.map(duty -> duty.name() + duty.within()));
    }
}
