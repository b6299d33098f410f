package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.against;
import static io.github.socialprescribing.policy.Rules.inFavour;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Saying.FULL;
import static io.github.socialprescribing.policy.Saying.OPEN;
import static io.github.socialprescribing.policy.Saying.SITUATION;
import static io.github.socialprescribing.policy.Saying.USED;
import static io.github.socialprescribing.policy.Saying.need;
import static io.github.socialprescribing.policy.Saying.policy;
import static io.github.socialprescribing.policy.Saying.question;
import static io.github.socialprescribing.policy.Saying.says;
import static io.github.socialprescribing.policy.Saying.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Several rules speak at once: their advice, reasons, objections and approvals stand in one verdict. */
class WhatAVerdictGathersTest {

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

        assertThat(need(verdict).facts()).containsExactly("used", "open");
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
}
