package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Saying.FULL;
import static io.github.socialprescribing.policy.Saying.OPEN;
import static io.github.socialprescribing.policy.Saying.SITUATION;
import static io.github.socialprescribing.policy.Saying.TIER;
import static io.github.socialprescribing.policy.Saying.USED;
import static io.github.socialprescribing.policy.Saying.everything;
import static io.github.socialprescribing.policy.Saying.question;
import static io.github.socialprescribing.policy.Saying.says;
import static io.github.socialprescribing.policy.Saying.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Who does not apply, is silenced by an exception or set aside by a weightier tier, and what of it still stands. */
class WhoIsHeardTest {

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
}
