package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.community.CommunityQuestions;
import io.github.socialprescribing.community.GapSituation;
import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.profile.Cesp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What no rule uses is not read. Where a change would not be possible without it, that is told with the change. */
class WhatGoesAlongTest {

    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final CountFact USED = count("used").thatCanChange();
    private static final CountFact ASKED = count("asked");
    private static final CountFact GRANTED = count("granted");
    private static final CountFact PLACES = count("places");
    private static final FlagFact OPEN = FlagFact.of("open", "it is open").thatCanChange();
    private static final FlagFact NAMED = FlagFact.of("named", "somebody is named");
    private static final ChoiceFact STAGE = ChoiceFact.of("stage", "how far it is", "first", "middle", "last");

    private static CountFact count(String name) {
        return CountFact.of(name, "how many", "units", 0, 10);
    }

    private static CompiledPolicy<FactValues> refusing(Condition when, Assumption... assumed) {
        Question question = Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, ASKED, GRANTED, PLACES, OPEN, NAMED, STAGE))
                .assumptions(List.of(assumed))
                .build();
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rule("R-1")
                        .in(TIER)
                        .asked(question)
                        .says("a rule")
                        .when(when)
                        .then(refuse(new RefusalCode("FULL", "there is no place", "wait")))
                        .from(assumed("for trials")))
                .build()
                .get()
                .compile(Asked.ofValues(question));
    }

    private static Seq<String> told(Seq<Change> changes) {
        return changes.map(Change::words);
    }

    private static FactValues used(long value) {
        return FactValues.NONE.with(USED, value);
    }

    @Test
    void aFlagThatFollowsFromAnotherGoesAlong() {
        CompiledPolicy<FactValues> policy = refusing(OPEN.isNotTrue(), Assumption.atMost(OPEN, NAMED));

        assertThat(told(policy.explain(FactValues.NONE.with(OPEN, false)).changes()))
                .containsExactly("open = yes, along with named = yes");
        assertThat(told(policy.explain(FactValues.NONE.with(OPEN, true)).changes()))
                .containsExactly("open = no");
    }

    @Test
    void aCountThatRisesTakesItsLimitAlongAndOneThatFallsWhatItLimits() {
        CompiledPolicy<FactValues> rising = refusing(USED.isLessThan(4), Assumption.atMost(USED, GRANTED));
        CompiledPolicy<FactValues> falling = refusing(USED.isMoreThan(4), Assumption.atMost(PLACES, USED));
        CompiledPolicy<FactValues> all = refusing(USED.isLessThan(10), Assumption.atMost(USED, GRANTED));

        assertThat(told(rising.explain(used(2)).changes()))
                .containsExactly("used = 4 units, along with granted = at least 4 units");
        assertThat(told(rising.explain(used(6)).changes())).containsExactly("used = 3 units");
        assertThat(told(falling.explain(used(6)).changes()))
                .containsExactly("used = 4 units, along with places = at most 4 units");
        assertThat(told(all.explain(used(2)).changes()))
                .containsExactly("used = 10 units, along with granted = 10 units");
    }

    @Test
    void whatIsTiedFromBothSidesIsToldFromBothSides() {
        CompiledPolicy<FactValues> policy = refusing(
                USED.isLessThan(4), new Assumption("used", "granted", 0), new Assumption("granted", "used", 2));

        assertThat(told(policy.explain(used(0)).changes()))
                .containsExactly("used = 4 units, along with granted = 4 to 6 units");
    }

    @Test
    void nothingIsToldThatHasToBeSoAnyway() {
        CompiledPolicy<FactValues> policy = refusing(
                USED.isLessThan(4).or(ASKED.isMoreThan(8)),
                Assumption.atMost(USED, GRANTED),
                Assumption.atMost(ASKED, GRANTED));

        assertThat(told(policy.explain(used(2).with(ASKED, 4)).changes())).containsExactly("used = 4 units");
        assertThat(told(policy.explain(used(2).with(ASKED, 3)).changes()))
                .containsExactly("used = 4 units, along with granted = at least 4 units");
    }

    @Test
    void whatIsTiedByWayOfAnotherGoesAlongToo() {
        CompiledPolicy<FactValues> policy =
                refusing(USED.isLessThan(4), Assumption.atMost(USED, GRANTED), new Assumption("granted", "stage", 2));

        assertThat(told(policy.explain(used(1)).changes()))
                .containsExactly("used = 4 units, along with granted = 4 units and stage = last");
    }

    @Test
    void aChoiceReadsAsTheOptionsThatAreLeft() {
        CompiledPolicy<FactValues> policy = refusing(USED.isLessThan(4), new Assumption("used", "stage", 3));

        assertThat(told(policy.explain(used(1)).changes()))
                .containsExactly("used = 4 units, along with stage = middle or last");
    }

    @Test
    void soItIsWithChangesOfTwoFacts() {
        CompiledPolicy<FactValues> policy = refusing(
                USED.isLessThan(4).or(OPEN.isNotTrue()),
                Assumption.atMost(USED, GRANTED),
                Assumption.atMost(OPEN, NAMED));

        assertThat(told(policy.changes(used(2).with(OPEN, false))))
                .containsExactly(
                        "used = 4 units and open = yes, along with granted = at least 4 units and named = yes");
    }

    @Test
    void whereNobodyIsNamedTheConfirmerWouldHaveToBe() {
        CompiledPolicy<GapSituation> policy = Cesp.policy().compile(CommunityQuestions.MAY_CONFIRM_CLOSURE);

        assertThat(told(policy.explain(GapSituation.builder().raisers(0).build())
                        .changes()))
                .containsExactly("by-confirmer = yes, along with confirmer-named = yes");
    }
}
