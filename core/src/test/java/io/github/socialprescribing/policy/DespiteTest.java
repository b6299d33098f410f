package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Somebody on the telephone asks whether a session may be planned, and not everything is known. */
class DespiteTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 40);
    private static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 40);
    private static final CountFact SPENT = CountFact.of("spent", "units of grants used", "units", 0, 40);
    private static final FlagFact CONCERN = FlagFact.of("concern", "a safeguarding concern is open");
    private static final FlagFact LETTER = FlagFact.of("letter", "the referrer has had a letter");

    private static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    private static final Tier ALLOWANCE = new Tier(3, "allowance", true);

    private static final Question MAY_PLAN = Question.builder()
            .name("may-plan-session")
            .meaning("whether a further session may be planned")
            .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision"))
            .facts(List.of(USED, GRANTED, SPENT, CONCERN, LETTER))
            .assumptions(List.of(Assumption.atMost(SPENT, GRANTED)))
            .supersedingTiers(io.vavr.collection.LinkedHashSet.of(1))
            .build();

    private static final CompiledPolicy<FactValues> POLICY = Policy.draft("offer", "1")
            .withTiers(SAFEGUARDING, ALLOWANCE)
            .withQuestions(MAY_PLAN)
            .withRules(
                    rule("SAF-01")
                            .in(SAFEGUARDING)
                            .asked(MAY_PLAN)
                            .says("with an open concern contact is always permitted")
                            .when(CONCERN.isTrue())
                            .then(permit("a concern is open"))
                            .from(assumed("duty of care")),
                    rule("LIM-02")
                            .in(ALLOWANCE)
                            .asked(MAY_PLAN)
                            .says("beyond sixteen units a grant is needed")
                            .when(USED.isMoreThan(GRANTED.plus(16)))
                            .then(refuse(new RefusalCode("LIMIT", "the offer is used up", "a grant")))
                            .from(assumed("the offer")),
                    rule("LET-01")
                            .in(ALLOWANCE)
                            .asked(MAY_PLAN)
                            .says("the referrer hears of it")
                            .when(LETTER.isNotTrue())
                            .then(oblige("LETTER", "write to the referrer"))
                            .from(assumed("courtesy")))
            .build()
            .get()
            .compile(Asked.ofValues(MAY_PLAN));

    @Test
    void isSettledWhereTheUnknownMakesNoDifference() {
        assertThat(POLICY.decideDespite(FactValues.NONE.with(USED, 16)))
                .isEqualTo(new Despite.Settled(Outcome.PERMITTED, Option.none()));
    }

    @Test
    void givesTheWholeVerdictWhereThatIsSettledToo() {
        FactValues known = FactValues.NONE.with(USED, 16).with(LETTER, false).with(CONCERN, false);
        FactValues full = known.with(GRANTED, 3).with(SPENT, 1);

        assertThat(POLICY.decideDespite(known))
                .isEqualTo(new Despite.Settled(Outcome.PERMITTED, Option.some(POLICY.decide(full))));
    }

    @Test
    void asksForTheFactThatSettlesMostAndForNoneThatCannotMatter() {
        Despite despite = POLICY.decideDespite(FactValues.NONE.with(USED, 20));

        // A concern settles it in one of two cases, and so do four units granted; less than four leave the concern
        // open.
        assertThat(despite).isInstanceOfSatisfying(Despite.Open.class, open -> {
            assertThat(open.outcomes()).containsExactly(Outcome.PERMITTED, Outcome.REFUSED);
            assertThat(open.ask()).containsExactlyInAnyOrder(CONCERN, GRANTED);
        });
        assertThat(despite.<Boolean>match(settled -> true, open -> false)).isFalse();
    }

    @Test
    void putsFirstWhatSettlesItAlone() {
        FactValues known = FactValues.NONE.with(GRANTED, 0).with(CONCERN, false);

        assertThat(POLICY.decideDespite(known))
                .isInstanceOfSatisfying(
                        Despite.Open.class, open -> assertThat(open.ask()).containsExactly(USED));
    }

    @Test
    void knowsWhatTheAssumptionsLeave() {
        FactValues known = FactValues.NONE.with(USED, 20).with(SPENT, 4);

        assertThat(POLICY.decideDespite(known).isSettled()).isTrue();
        assertThat(POLICY.decideDespite(known.with(USED, 21)).isSettled()).isFalse();
    }

    @Test
    void refusesValuesThatNoSituationHas() {
        assertThatThrownBy(() ->
                        POLICY.decideDespite(FactValues.NONE.with(SPENT, 5).with(GRANTED, 4)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageContaining("spent - granted is at most 0");
        assertThatThrownBy(() -> POLICY.decideDespite(
                        new FactValues(FactValues.NONE.values().put("used", 41L))))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `used` is outside its range");
    }

    @Test
    void refusesAFactThatTheQuestionDoesNotHave() {
        CountFact typo = CountFact.of("usde", "units used", "units", 0, 40);

        assertThatThrownBy(() -> POLICY.decideDespite(FactValues.NONE.with(typo, 3)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the question `may-plan-session` has no fact `usde`");
    }
}
