package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A count that is others taken together: asked for more, there will be more. */
class TotalTest {

    private static final CountFact HELD = CountFact.of("held", "sessions held", "sessions", 0, 20);
    private static final CountFact MORE =
            CountFact.of("more", "sessions asked for", "sessions", 0, 10).thatCanChange();
    private static final CountFact ALL = CountFact.of("all", "sessions held and asked for", "sessions", 0, 30);
    private static final Total TOTAL = Total.of(ALL, HELD, MORE);
    private static final Tier TIER = new Tier(3, "allowance", true);

    private final Question question = Question.builder()
            .name("may-grant")
            .meaning("may it be granted")
            .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision on record"))
            .facts(List.of(HELD, MORE, ALL))
            .totals(List.of(TOTAL))
            .build();
    private final Policy policy = policy(ALL.isMoreThan(12)).build().get();
    private final CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));

    private PolicyDraft policy(Condition refused) {
        return Policy.draft("totals", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rule("R-1")
                        .in(TIER)
                        .asked(question)
                        .says("so many are too many")
                        .when(refused)
                        .then(refuse(new RefusalCode("TOO_MANY", "too many", "ask for fewer")))
                        .from(assumed("for trials")));
    }

    @Test
    void whoAsksForFewerIsToldThatItWillDoThoughRulesSpeakOfTheTotalAlone() {
        assertThat(compiled.outcome(situation(8, 6))).isEqualTo(Outcome.REFUSED);
        assertThat(compiled.outcome(situation(8, 4))).isEqualTo(Outcome.PERMITTED);
        assertThat(compiled.explain(situation(8, 6)).changes()).singleElement().satisfies(change -> {
            assertThat(change.facts().map(ObservedFact::toString).mkString())
                    .contains("more")
                    .contains("4 sessions");
            assertThat(change.outcome()).isEqualTo(Outcome.PERMITTED);
        });
        assertThat(compiled.changes(situation(8, 6))).hasSize(1);
        assertThat(compiled.explain(situation(20, 6)).changes()).isEmpty();
    }

    @Test
    void aTotalThatIsAnotherNumberIsRefused() {
        FactValues wrong = situation(8, 6).with(ALL, 5);

        for (CompiledPolicy<FactValues> it :
                List.of(compiled, over(HELD.plus(6)).compile(Asked.ofValues(question)))) {
            assertThatThrownBy(() -> it.outcome(wrong)).isInstanceOf(UnfitSituation.class);
            assertThatThrownBy(() -> it.explain(wrong)).isInstanceOf(UnfitSituation.class);
        }
        assertThatThrownBy(() ->
                        over(HELD.plus(6)).compile(Asked.ofValues(question)).decide(wrong))
                .hasMessage("the situation contradicts that `all is held + more`");
    }

    private Policy over(Bound bound) {
        return policy(ALL.isMoreThan(bound)).build().get();
    }

    @Test
    void whatIsUnknownOfATotalFollowsFromItsParts() {
        assertThat(compiled.decideDespite(FactValues.NONE.with(HELD, 8).with(MORE, 4)))
                .isInstanceOfSatisfying(
                        Despite.Settled.class, it -> assertThat(it.outcome()).isEqualTo(Outcome.PERMITTED));
        assertThat(compiled.decideDespite(FactValues.NONE.with(HELD, 2)))
                .isInstanceOfSatisfying(
                        Despite.Settled.class, it -> assertThat(it.outcome()).isEqualTo(Outcome.PERMITTED));
        assertThat(compiled.decideDespite(FactValues.NONE.with(HELD, 3)).isSettled())
                .isFalse();
        assertThatThrownBy(() -> compiled.decideDespite(
                        FactValues.NONE.with(HELD, 8).with(MORE, 4).with(ALL, 11)))
                .hasMessage("the situation contradicts that `all is held + more`");
    }

    @Test
    void aPartRaisesItsTotal() {
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);

        for (CountFact fact : List.of(HELD, MORE, ALL)) {
            Monotonicity monotone = analysis.monotone("may-grant", fact.name());
            assertThat(monotone.kind()).isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
            assertThat(monotone.tighter().get().lower().facts().find("all")).contains(12L);
            assertThat(monotone.tighter().get().higher().facts().find("all")).contains(13L);
        }
    }

    @Test
    void whatNoPartsComeToIsProvedNeverToBe() {
        Condition impossible = HELD.isAtLeast(5).and(MORE.isAtLeast(5)).and(ALL.isLessThan(10));
        Seq<Finding> never =
                PolicyAnalysis.of(policy(impossible).build().get()).findings(Finding.Kind.RULE_NEVER_APPLIES);

        assertThat(never).hasSize(1);
    }

    @Test
    void aQuestionKnowsItsTotalsAndItsHashSaysSo() {
        Policy without = policy(ALL.isMoreThan(12))
                .replacing(((ImmutableQuestion) question).withTotals(List.empty()))
                .build()
                .get();

        assertThat(without.hash()).isNotEqualTo(policy.hash());
        assertThat(PolicyDiff.between(without, policy).changed().questions()).containsExactly("may-grant");
    }

    @Test
    void aTotalOfWhatIsNotThereOrDoesNotFitIsAFault() {
        CountFact narrow = CountFact.of("all", "sessions held and asked for", "sessions", 0, 29);
        FlagFact flag = FlagFact.of("more", "sessions are asked for");

        assertFault(List.of(HELD, ALL), List.of(TOTAL), Code.UNKNOWN_FACT);
        assertFault(List.of(HELD, flag, ALL), List.of(TOTAL), Code.WRONG_KIND_OF_FACT);
        assertFault(List.of(HELD, MORE, narrow), List.of(TOTAL), Code.RANGE_OVERFLOW);
        assertFault(List.of(HELD, MORE, ALL), List.of(TOTAL, Total.of(ALL, HELD)), Code.DUPLICATE_NAME);
        assertFault(List.of(HELD, MORE, ALL), List.of(TOTAL, Total.of(MORE, HELD)), Code.WRONG_KIND_OF_FACT);
    }

    private void assertFault(List<Fact> facts, List<Total> totals, Code code) {
        Question wrong = ((ImmutableQuestion) question).withFacts(facts).withTotals(totals);
        assertThat(policy(Condition.always()).replacing(wrong).build().getLeft().codes())
                .contains(code);
    }

    @Test
    void whoeverExtendsAQuestionSaysWhatTiesHerFacts() {
        Question plain = ((ImmutableQuestion) question).withTotals(List.empty());
        Asked<FactValues> extended = Asked.ofValues(plain).with(TOTAL).with(Assumption.atMost(MORE, HELD));

        assertThat(extended.question().totals()).containsExactly(TOTAL);
        assertThatThrownBy(() -> policy(HELD.isMoreThan(MORE))
                        .replacing(extended.question())
                        .build()
                        .get()
                        .compile(extended)
                        .outcome(situation(3, 4)))
                .hasMessage("the situation contradicts that `more - held is at most 0`");
    }

    @Test
    void aTotalIsMadeOfOtherFactsEachOnce() {
        assertThatThrownBy(() -> Total.of(ALL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Total.of(ALL, HELD, HELD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Total.of(ALL, HELD, ALL)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FactValues situation(int held, int more) {
        return FactValues.NONE.with(HELD, held).with(MORE, more).with(ALL, held + more);
    }
}
