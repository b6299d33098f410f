package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What two facts have to do with each other by way of a third, which no rule uses. */
class ChainTest {

    private static final CountFact HELD =
            CountFact.of("held", "sessions held", "sessions", 0, 20).thatCanChange();
    private static final CountFact PLANNED = CountFact.of("planned", "sessions planned", "sessions", 0, 20);
    private static final CountFact OFFERED = CountFact.of("offered", "sessions offered", "sessions", 0, 20);
    private static final Tier TIER = new Tier(3, "allowance", true);

    private final Question question = Question.builder()
            .name("may-end")
            .meaning("may it end")
            .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision on record"))
            .facts(List.of(HELD, PLANNED, OFFERED))
            .assumptions(List.of(Assumption.atMost(HELD, PLANNED), Assumption.atMost(PLANNED, OFFERED)))
            .build();
    private final Policy policy = Policy.draft("chain", "1")
            .withTiers(TIER)
            .withQuestions(question)
            .withRules(
                    rule("R-1")
                            .in(TIER)
                            .asked(question)
                            .says("ten are held before it ends")
                            .when(HELD.isLessThan(10))
                            .then(refuse(new RefusalCode("TOO_FEW", "too few are held", "hold more")))
                            .from(assumed("for trials")),
                    rule("R-2")
                            .in(TIER)
                            .asked(question)
                            .says("five are a real offer")
                            .when(OFFERED.isAtLeast(5))
                            .then(advise("look back together"))
                            .from(assumed("for trials")))
            .build()
            .get();
    private final CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));

    @Test
    void advisesNothingThatCannotBe() {
        FactValues offeredFive = situation(3, 4, 5);
        FactValues offeredTwelve = situation(3, 4, 12);

        assertThat(compiled.explain(offeredFive).changes()).isEmpty();
        assertThat(compiled.changes(offeredFive)).isEmpty();
        assertThat(compiled.explain(offeredTwelve)
                        .changes()
                        .map(it -> it.facts().mkString()))
                .singleElement()
                .asString()
                .contains("held")
                .contains("10 sessions");
    }

    @Test
    void refusesWhatCannotBeAndSaysWhatFollows() {
        assertThatThrownBy(() -> compiled.outcome(situation(6, 6, 5)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the situation contradicts that `held - offered is at most 0`");
    }

    @Test
    void theTableOfThePolicyIsItsOwn() {
        assertThat(GoldenTests.of(policy, "may-end").check(policy)).isEmpty();
    }

    @Test
    void answersNothingWhereTheAssumptionsLeaveNoSituation() {
        Question impossible = ((ImmutableQuestion) question)
                .withAssumptions(
                        List.of(new Assumption("held", "planned", -11), new Assumption("planned", "offered", -11)));
        CompiledPolicy<FactValues> policyOfNothing =
                policy.toDraft().replacing(impossible).build().get().compile(Asked.ofValues(impossible));

        assertThatThrownBy(() -> policyOfNothing.outcome(situation(0, 11, 20)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the assumptions of the question `may-end` leave no situation");
    }

    private static FactValues situation(int held, int planned, int offered) {
        return FactValues.NONE.with(HELD, held).with(PLANNED, planned).with(OFFERED, offered);
    }
}
