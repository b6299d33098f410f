package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.against;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.inFavour;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Several rules speak at once: their duties, advice, reasons and approvals stand in one verdict. */
class WhatAVerdictGathersTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 40);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");
    private static final FactValues SITUATION = FactValues.NONE.with(USED, 5).with(OPEN, true);

    private static Question question(Approval... approvals) {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, OPEN))
                .approvals(List.of(approvals))
                .build();
    }

    private static Rule says(String id, Condition when, Effect... effects) {
        return rule(id).in(TIER)
                .asked(question())
                .says("rule " + id)
                .when(when)
                .then(effects)
                .from(assumed("for trials"));
    }

    private static Rule says(String id, Effect... effects) {
        return says(id, Condition.always(), effects);
    }

    private static CompiledPolicy<FactValues> policy(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withParameters(new Parameter("soon", "how soon", "days", 0, 30, 3, assumed("for trials")))
                .withRules(rules)
                .build()
                .get()
                .compile(Asked.ofValues(question));
    }

    private static Verdict verdict(Rule... rules) {
        return policy(question(), rules).decide(SITUATION);
    }

    private static Verdict.Need need(Verdict verdict) {
        return ((Verdict.NeedsDecision) verdict).need();
    }

    private static Duty duty(Deadline some, Deadline other) {
        Seq<Duty> duties = verdict(
                        says("R-1", oblige("TELL", "tell", some)), says("R-2", oblige("TELL", "tell", other)))
                .duties();
        assertThat(duties).hasSize(1);
        return duties.head();
    }

    @Test
    void ofOneDutyTheEarliestDeadlineCounts() {
        Deadline threeDays = within(3, Due.Unit.DAYS);

        assertThat(duty(threeDays, within(2, Due.Unit.DAYS)))
                .isEqualTo(new Duty(
                        "TELL",
                        "tell",
                        duty(within(2, Due.Unit.DAYS), threeDays).within(),
                        new RuleId("R-2")));
        assertThat(duty(threeDays, within(71, Due.Unit.HOURS)).within()).contains(new Due(71, Due.Unit.HOURS));
        assertThat(duty(threeDays, within(73, Due.Unit.HOURS)).within()).contains(new Due(3, Due.Unit.DAYS));
        assertThat(duty(within(1, Due.Unit.WEEKS), within(6, Due.Unit.DAYS)).within())
                .contains(new Due(6, Due.Unit.DAYS));
        assertThat(duty(within(1, Due.Unit.WEEKS), within(8, Due.Unit.DAYS)).within())
                .contains(new Due(1, Due.Unit.WEEKS));
        assertThat(duty(threeDays, Deadline.NOW).within()).contains(Due.NOW);
    }

    @Test
    void fiveWorkingDaysAreAWeek() {
        Deadline five = within(5, Due.Unit.WORKING_DAYS);

        assertThat(duty(five, within(6, Due.Unit.DAYS)).rule()).hasToString("R-2");
        assertThat(duty(five, within(7, Due.Unit.DAYS)).rule()).hasToString("R-1");
        assertThat(duty(within(8, Due.Unit.DAYS), five).rule()).hasToString("R-2");
        assertThat(duty(within(7, Due.Unit.DAYS), five).rule()).hasToString("R-1");
    }

    @Test
    void aDutyWithADeadlineIsEarlierThanOneWithout() {
        Effect some = oblige("TELL", "tell", within(30, Due.Unit.WEEKS));
        Effect without = oblige("TELL", "tell");

        assertThat(verdict(says("R-1", without), says("R-2", some)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-2"));
        assertThat(verdict(says("R-1", some), says("R-2", without)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-1"));
        assertThat(verdict(says("R-1", without), says("R-2", without)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-1"));
        assertThat(verdict(says("R-1", without)).duties().head().within()).isEmpty();
    }

    @Test
    void aDeadlineMayBeAParameter() {
        Bound soon = new Bound(1, List.of("soon"), io.vavr.control.Option.none());

        assertThat(verdict(says("R-1", oblige("TELL", "tell", new Deadline(soon, Due.Unit.DAYS))))
                        .duties()
                        .head()
                        .within())
                .contains(new Due(4, Due.Unit.DAYS));
    }

    @Test
    void reasonsStandOnTheirSideAndGroundsApart() {
        Verdict verdict = verdict(
                says("R-1", inFavour("she asked for it"), against("it is far")),
                says("R-2", needsDecision("a decision is due", Roles.MANAGER), permit("all is well")),
                says("R-3", needsDecision(Side.AGAINST, "the place is small", new Approval(Roles.MANAGER, 1))),
                says("R-4", needsDecision(Side.IN_FAVOUR, "the place is near", new Approval(Roles.MANAGER, 1))));

        assertThat(need(verdict).inFavour())
                .containsExactly(
                        new Reason(new RuleId("R-1"), "she asked for it"),
                        new Reason(new RuleId("R-4"), "the place is near"));
        assertThat(need(verdict).against())
                .containsExactly(
                        new Reason(new RuleId("R-1"), "it is far"),
                        new Reason(new RuleId("R-3"), "the place is small"));
        assertThat(verdict.besides().grounds()).containsExactly(new Reason(new RuleId("R-2"), "all is well"));
        assertThat(need(verdict).rules().map(RuleId::value)).containsExactly("R-2", "R-3", "R-4");
    }

    @Test
    void ofEveryRoleTheHighestNumberOfApprovalsIsNeeded() {
        Verdict verdict = verdict(
                says("R-1", needsDecision("one", Roles.MANAGER)),
                says("R-2", needsDecision(Side.NEITHER, "two", new Approval(Roles.MANAGER, 2))),
                says("R-3", needsDecision("another", Roles.LINK_WORKER, Roles.MANAGER)));

        assertThat(need(verdict).approvals())
                .containsExactly(new Approval(Roles.MANAGER, 2), new Approval(Roles.LINK_WORKER, 1));
    }

    @Test
    void whereNoRuleNamesAnApproverTheQuestionDoes() {
        Approval usual = new Approval(Roles.LINK_WORKER, 2);
        Rule silent = says("R-1", needsDecision("people decide"));
        Rule naming = says("R-2", needsDecision("people decide", Roles.MANAGER));

        assertThat(need(policy(question(usual), silent).decide(SITUATION)).approvals())
                .containsExactly(usual);
        assertThat(need(policy(question(usual), silent, naming).decide(SITUATION))
                        .approvals())
                .containsExactly(new Approval(Roles.MANAGER, 1));
    }

    @Test
    void adviceIsSaidOnceForEveryRuleThatGivesIt() {
        Verdict verdict = verdict(says("R-1", advise("look"), advise("look")), says("R-2", advise("look")));

        assertThat(verdict.advice())
                .containsExactly(new Advice("look", new RuleId("R-1")), new Advice("look", new RuleId("R-2")));
        assertThat(verdict(says("R-1", advise("look"))).advice()).hasSize(1);
    }

    @Test
    void anObjectionShowsTheFactsOfItsRuleOnce() {
        Condition used = USED.isAtLeast(5).and(OPEN.isTrue()).and(USED.isLessThan(6));
        Verdict.Refused refused = (Verdict.Refused) verdict(says("R-1", used, refuse(FULL, "try again")));

        assertThat(refused.objections())
                .containsExactly(new Verdict.Objection(new RuleId("R-1"), FULL, "try again", List.of("used", "open")));
        assertThat(refused.need()).isEmpty();
    }

    @Test
    void theFactsOfADecisionAreThoseOfAllRulesThatAskForIt() {
        Verdict verdict = verdict(
                says("R-1", OPEN.isTrue(), needsDecision("one", Roles.MANAGER)),
                says("R-2", USED.is(5).and(OPEN.isTrue()), needsDecision("two", Roles.MANAGER)));

        assertThat(need(verdict).facts()).containsExactly("open", "used");
    }

    @Test
    void objectionsOfOneCodeAndRemedyAreOneRefusal() {
        CompiledPolicy<FactValues> policy = policy(
                question(),
                says("R-1", OPEN.isTrue(), refuse(FULL)),
                says("R-2", USED.is(5), refuse(FULL)),
                says("R-3", refuse(FULL, "ask elsewhere")),
                says("R-4", OPEN.isTrue(), needsDecision("people decide", Roles.MANAGER)));
        Seq<Refusal> refusals = policy.decide(SITUATION).refusals(policy.explain(SITUATION));

        assertThat(refusals.map(refusal -> refusal.code() + " by " + refusal.rules() + ": " + refusal.remedy()))
                .containsExactly(
                        "FULL by List(R-1, R-2): wait",
                        "FULL by List(R-3): ask elsewhere",
                        "PEOPLE_DECIDE by List(R-4): have them decide");
        assertThat(refusals.map(refusal -> refusal.facts().mkString(", ")))
                .containsExactly("used = 5 units, open = yes", "", "open = yes");
    }

    @Test
    void aRuleThatDoesNotApplySaysNothing() {
        Verdict verdict = verdict(
                says("R-1", OPEN.isNotTrue(), everything()),
                says("R-2", USED.is(5), refuse(FULL, "try again"), needsDecision("people decide")));
        Verdict.Refused refused = (Verdict.Refused) verdict;

        assertThat(verdict.fired()).containsExactly(new RuleId("R-2"));
        assertThat(verdict.besides())
                .isEqualTo(new Verdict.Besides(
                        List.of(new RuleId("R-2")), List.empty(), List.empty(), List.empty(), List.empty()));
        assertThat(refused.objections().map(Verdict.Objection::rule)).containsExactly(new RuleId("R-2"));
        assertThat(refused.need().get().rules()).containsExactly(new RuleId("R-2"));
        assertThat(refused.need().get().inFavour()).isEmpty();
        assertThat(refused.need().get().approvals()).isEmpty();
    }

    @Test
    void aRuleThatAnExceptionSilencesSaysNothingEither() {
        Rule exception = ((ImmutableRule) says("R-2", USED.is(5), permit("an exception")))
                .withExceptionTo(LinkedHashSet.of(new RuleId("R-1")));
        Verdict verdict = verdict(says("R-1", OPEN.isTrue(), everything()), exception);

        assertThat(verdict.fired().map(RuleId::value)).containsExactly("R-1", "R-2");
        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.duties()).isEmpty();
        assertThat(verdict.advice()).isEmpty();
        assertThat(verdict.besides().ranks()).isEmpty();
        assertThat(verdict.besides().grounds()).containsExactly(new Reason(new RuleId("R-2"), "an exception"));
    }

    @Test
    void anExceptionThatIsItselfSilencedSilencesNobody() {
        Rule first = says("R-1", USED.is(5), refuse(FULL));
        Rule second = ((ImmutableRule) says("R-2", OPEN.isTrue(), permit("an exception")))
                .withExceptionTo(LinkedHashSet.of(first.id()));
        Rule third = ((ImmutableRule) says("R-3", USED.isAtMost(5), advise("not today")))
                .withExceptionTo(LinkedHashSet.of(second.id()));

        assertThat(verdict(first, second).isPermitted()).isTrue();
        assertThat(verdict(first, second, third).isPermitted()).isFalse();
    }

    @Test
    void theNearestChangesOfWhatCanChangeAreTold() {
        CountFact used = USED.thatCanChange();
        Question question = ((ImmutableQuestion) question()).withFacts(List.of(used, OPEN));
        CompiledPolicy<FactValues> policy = policy(
                question,
                says("R-1", USED.isAtLeast(3).and(USED.isAtMost(6)), refuse(FULL)),
                says("R-2", USED.isAtLeast(9).and(OPEN.isTrue()), needsDecision("people decide")));

        assertThat(policy.explain(SITUATION).changes().map(it -> it.facts().mkString(", ") + ": " + it.outcome()))
                .containsExactlyInAnyOrder("used = 7 units: PERMITTED", "used = 9 units: NEEDS_DECISION");
        assertThat(policy.explain(FactValues.NONE.with(USED, 4).with(OPEN, false))
                        .changes()
                        .map(it -> it.facts().mkString(", ") + ": " + it.outcome()))
                .containsExactly("used = 2 units: PERMITTED");
    }

    @Test
    void aRuleThatAWeightierTierSetsAsideKeepsItsDutiesAlone() {
        Tier safeguarding = new Tier(1, "safeguarding", false);
        Question question = ((ImmutableQuestion) question()).withSupersedingTiers(LinkedHashSet.of(1));
        Verdict verdict = Policy.draft("trial", "1")
                .withTiers(TIER, safeguarding)
                .withQuestions(question)
                .withRules(
                        says("R-1", OPEN.isTrue(), everything()),
                        ((ImmutableRule) says("R-2", OPEN.isTrue(), permit("a concern is open"))).withTier(1))
                .build()
                .get()
                .compile(Asked.ofValues(question))
                .decide(SITUATION);

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.duties()).extracting(Duty::name).containsExactly("TELL");
        assertThat(verdict.advice()).containsExactly(new Advice("look", new RuleId("R-1")));
        assertThat(verdict.besides().ranks()).containsExactly(new Effect.Rank("used", false));
    }

    private static Effect[] everything() {
        return new Effect[] {
            refuse(FULL),
            needsDecision("people decide", Roles.MANAGER),
            permit("why not"),
            inFavour("she asked for it"),
            oblige("TELL", "tell"),
            advise("look"),
            Rules.lowestFirst(USED)
        };
    }
}
