package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Finding.Kind;
import io.github.socialprescribing.policy.Finding.Severity;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What can be found of a policy, each by the smallest policy that shows it, and how it reads. */
class EveryFindingTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 10);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");

    private static ImmutableQuestion question() {
        return (ImmutableQuestion) Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, GRANTED, OPEN))
                .build();
    }

    private static ImmutableRule says(String id, Condition when, Effect effect) {
        return (ImmutableRule) rule(id).in(TIER)
                .asked(question())
                .says("rule " + id)
                .when(when)
                .then(effect)
                .from(assumed("for trials"));
    }

    private static PolicyAnalysis analysis(Question question, Rule... rules) {
        return PolicyAnalysis.of(Policy.draft("trial", "1")
                .withTiers(new Tier(0, "consent", false), SAFEGUARDING, TIER)
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get());
    }

    private static Finding found(Kind kind, Question question, Rule... rules) {
        PolicyAnalysis analysis = analysis(question, rules);
        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.findings(kind)).hasSize(1);
        Finding finding = analysis.findings(kind).head();
        assertThat(finding.question()).isEqualTo("may");
        return finding;
    }

    private static void assertReads(Finding finding, Severity severity, String rules, String words) {
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.rules().mkString(", ")).isEqualTo(rules);
        assertThat(finding.words()).isEqualTo(words);
    }

    @Test
    void aRuleThatNeverApplies() {
        Rule never = says("R-1", USED.isLessThan(3).and(USED.isMoreThan(3)), refuse(FULL));

        Finding finding = found(Kind.RULE_NEVER_APPLIES, question(), never);

        assertReads(finding, Severity.WARNING, "R-1", "`R-1` applies in no situation");
        assertThat(finding.witness()).isEmpty();
        assertThat(finding.where()).isEmpty();
    }

    @Test
    void aRuleThatAnExceptionAlwaysSilences() {
        Rule silenced = says("R-1", USED.isMoreThan(5), refuse(FULL));
        Rule exception =
                says("R-2", USED.isMoreThan(4), permit("why not")).withExceptionTo(LinkedHashSet.of(silenced.id()));

        Finding finding = found(Kind.RULE_NEVER_COUNTS, question(), silenced, exception);

        assertReads(
                finding,
                Severity.WARNING,
                "R-1",
                "wherever `R-1` applies, an exception silences it or a weightier tier sets it aside");
        assertThat(finding.witness().get()).hasToString("may where used: 6 units");
    }

    @Test
    void aRuleThatAWeightierTierAlwaysSetsAside() {
        Rule later = says("R-1", OPEN.isTrue().and(USED.isMoreThan(5)), refuse(FULL));
        Rule weightier = says("R-2", OPEN.isTrue(), permit("a concern is open")).withTier(1);

        assertReads(
                found(Kind.RULE_NEVER_COUNTS, question().withSupersedingTiers(LinkedHashSet.of(1)), later, weightier),
                Severity.WARNING,
                "R-1",
                "wherever `R-1` applies, an exception silences it or a weightier tier sets it aside");
    }

    @Test
    void aRuleThatIsSetAsideAndSilencesAnotherCounts() {
        Rule silenced = says("R-1", USED.isMoreThan(5), refuse(FULL)).withTier(0);
        Rule weightier = says("R-2", OPEN.isTrue(), permit("a concern is open")).withTier(1);
        Rule exception = says("R-3", OPEN.isTrue(), refuse(FULL)).withExceptionTo(LinkedHashSet.of(silenced.id()));
        ImmutableQuestion question = question().withSupersedingTiers(LinkedHashSet.of(1));

        assertThat(analysis(question, silenced, weightier, exception).findings(Kind.RULE_NEVER_COUNTS))
                .isEmpty();
    }

    @Test
    void aRuleThatGivesReasonsOnly() {
        Finding finding = found(
                Kind.RULE_NEVER_DECIDES,
                question(),
                says("R-1", USED.isMoreThan(5), refuse(FULL)),
                says("R-2", USED.isMoreThan(6), needsDecision("it is a lot", Roles.MANAGER)));

        assertReads(
                finding,
                Severity.INFORMATION,
                "R-2",
                "every outcome would be the same without `R-2`; it gives reasons only");
        assertThat(finding.witness().get()).hasToString("may where used: 7 units");
    }

    @Test
    void aPermitThatMeetsARefusal() {
        Finding finding = found(
                Kind.PERMIT_MEETS_REFUSAL,
                question(),
                says("R-1", USED.isMoreThan(5), refuse(FULL)),
                says("R-2", OPEN.isTrue(), permit("a concern is open")));

        assertReads(
                finding,
                Severity.INFORMATION,
                "R-1, R-2",
                "`R-2` permits what `R-1` refuses, and in one tier the refusal prevails");
        assertThat(finding.witness().get()).hasToString("may where used: 6 units, open: yes");
    }

    @Test
    void situationsThatNoRuleDecides() {
        Finding finding = found(
                Kind.NO_RULE_DECIDES,
                question().withOtherwise(Outcome.NEEDS_DECISION),
                says("R-1", USED.isMoreThan(5), refuse(FULL)),
                says("R-2", OPEN.isTrue(), advise("be kind")));

        assertReads(
                finding,
                Severity.WARNING,
                "",
                "no rule decides, and it is left to people by default, where used is at most 5 units");
        assertThat(finding.where()).contains(USED.isAtMost(5));
    }

    @Test
    void aQuestionToWhichTheAnswerIsAlwaysNo() {
        Finding finding =
                found(Kind.ALWAYS_REFUSED, question(), says("R-1", OPEN.isTrue().or(OPEN.isNotTrue()), refuse(FULL)));

        assertReads(finding, Severity.WARNING, "", "every situation is refused");
        assertThat(finding.witness().get()).hasToString("may where open: no");
    }

    @Test
    void assumptionsThatContradictEachOther() {
        Question impossible = question()
                .withAssumptions(List.of(new Assumption("used", "granted", -6), new Assumption("granted", "used", 5)));
        Question narrow = question()
                .withAssumptions(List.of(new Assumption("used", "granted", -6), new Assumption("granted", "used", 6)));

        assertReads(
                found(Kind.NO_SITUATION, impossible, says("R-1", USED.isMoreThan(5), refuse(FULL))),
                Severity.WARNING,
                "",
                "its assumptions contradict each other");
        assertReads(
                found(Kind.RULE_NEVER_APPLIES, narrow, says("R-1", USED.isMoreThan(4), refuse(FULL))),
                Severity.WARNING,
                "R-1",
                "`R-1` applies in no situation");
    }

    @Test
    void anAssumptionOfAFactAboutItselfHoldsOrDoesNot() {
        Rule rule = says("R-1", USED.isMoreThan(4), refuse(FULL));

        assertThat(found(
                                Kind.NO_SITUATION,
                                question().withAssumptions(List.of(new Assumption("used", "used", -1))),
                                rule)
                        .witness())
                .isEmpty();
        assertThat(found(
                                Kind.NO_RULE_DECIDES,
                                question().withAssumptions(List.of(new Assumption("used", "used", 0))),
                                rule)
                        .where())
                .contains(USED.isAtMost(4));
    }
}
