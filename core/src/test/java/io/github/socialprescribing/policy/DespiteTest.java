package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.SmallOffer.CONCERN;
import static io.github.socialprescribing.policy.SmallOffer.GRANTED;
import static io.github.socialprescribing.policy.SmallOffer.LETTER;
import static io.github.socialprescribing.policy.SmallOffer.SPENT;
import static io.github.socialprescribing.policy.SmallOffer.USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Somebody on the telephone asks whether a session may be planned, and not everything is known. */
class DespiteTest {

    private final CompiledPolicy<FactValues> policy = SmallOffer.compiled();

    @Test
    void isSettledWhereTheUnknownMakesNoDifference() {
        assertThat(policy.decideDespite(FactValues.NONE.with(USED, 16)))
                .isEqualTo(new Despite.Settled(Outcome.PERMITTED, Option.none()));
    }

    @Test
    void givesTheWholeVerdictWhereThatIsSettledToo() {
        FactValues known = FactValues.NONE.with(USED, 16).with(LETTER, false).with(CONCERN, false);
        FactValues full = known.with(GRANTED, 3).with(SPENT, 1);

        assertThat(policy.decideDespite(known))
                .isEqualTo(new Despite.Settled(Outcome.PERMITTED, Option.some(policy.decide(full))));
    }

    @Test
    void asksForTheFactThatSettlesMostAndForNoneThatCannotMatter() {
        Despite despite = policy.decideDespite(FactValues.NONE.with(USED, 20));

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

        assertThat(policy.decideDespite(known))
                .isInstanceOfSatisfying(
                        Despite.Open.class, open -> assertThat(open.ask()).containsExactly(USED));
    }

    @Test
    void knowsWhatTheAssumptionsLeave() {
        FactValues known = FactValues.NONE.with(USED, 20).with(SPENT, 4);

        assertThat(policy.decideDespite(known).isSettled()).isTrue();
        assertThat(policy.decideDespite(known.with(USED, 21)).isSettled()).isFalse();
    }

    @Test
    void refusesValuesThatNoSituationHas() {
        assertThatThrownBy(() ->
                        policy.decideDespite(FactValues.NONE.with(SPENT, 5).with(GRANTED, 4)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageContaining("spent - granted is at most 0");
        assertThatThrownBy(() -> policy.decideDespite(
                        new FactValues(FactValues.NONE.values().put("used", 41L))))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `used` is outside its range");
    }

    @Test
    void refusesAFactThatTheQuestionDoesNotHave() {
        CountFact typo = CountFact.of("usde", "units used", "units", 0, 40);

        assertThatThrownBy(() -> policy.decideDespite(FactValues.NONE.with(typo, 3)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the question `may-plan-session` has no fact `usde`");
    }
}
