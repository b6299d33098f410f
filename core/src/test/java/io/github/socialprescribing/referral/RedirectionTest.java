package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.FIRST;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static io.github.socialprescribing.referral.Arrival.codes;
import static io.github.socialprescribing.referral.Arrival.decide;
import static io.github.socialprescribing.referral.Arrival.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.referral.IntakeCommand.RedirectReferral;
import io.github.socialprescribing.referral.IntakeEvent.ReferralRedirected;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A client who is better helped elsewhere is passed on, warm where that is agreed, and never back. */
class RedirectionTest {

    @Test
    void isPassedOnWarmUnderAnAgreementWhichIsThenSomebodysDuty() {
        var decided = decide(received(), new RedirectReferral(Intakes.PARTNER, HandOver.WARM))
                .get();

        assertThat(decided.duties()).extracting(duty -> duty.name()).containsExactly("WARM_HAND_OVER");
        assertThat(received().after(decided.events()).redirection())
                .containsExactly(new ReferralRedirected(Intakes.PARTNER, true));
    }

    @Test
    void refusesToBeWarmWithoutAnAgreementAndFallsBackWhereThatIsWanted() {
        assertThat(codes(received(), new RedirectReferral(Intakes.STRANGER, HandOver.WARM)))
                .containsExactly(IntakeRefusals.NO_AGREEMENT);
        var decided = decide(received(), new RedirectReferral(Intakes.STRANGER, HandOver.WARM_IF_AGREED))
                .get();

        assertThat(decided.events().head().event()).isEqualTo(new ReferralRedirected(Intakes.STRANGER, false));
        assertThat(decided.advice()).extracting(it -> it.rule()).containsExactly(new RuleId("NO_AGREEMENT"));
        assertThat(decide(received(), new RedirectReferral(Intakes.PARTNER, HandOver.ORDINARY))
                        .get()
                        .duties())
                .isEmpty();
    }

    @Test
    void refusesToSendAClientBackAlongTheChain() {
        assertThat(codes(received(), new RedirectReferral(Intakes.BEFORE, HandOver.WARM)))
                .containsExactly(IntakeRefusals.LOOP);
        assertThat(codes(received(), new RedirectReferral(Intakes.US, HandOver.WARM)))
                .containsExactly(IntakeRefusals.LOOP, IntakeRefusals.NO_AGREEMENT);
        assertThat(codes(after(ACCEPT), new RedirectReferral(Intakes.PARTNER, HandOver.WARM)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        OrganisationId first = new OrganisationId("library");
        Referral chained = ((ImmutableReferral) Intakes.referral()).withPassedOnBy(List.of(first, Intakes.BEFORE));
        assertThat(chained.cameFrom(first)).isTrue();
        assertThat(chained.cameFrom(Intakes.PARTNER)).isFalse();
    }

    @Test
    void anAgreementHoldsBetweenItsPartiesOnItsDays() {
        var agreement = new OpenDoorAgreement(
                LinkedHashSet.of(Intakes.US, Intakes.PARTNER), List.of(), FIRST, Option.some(TODAY));

        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, TODAY)).isTrue();
        assertThat(agreement.opens(Intakes.PARTNER, Intakes.US, FIRST)).isTrue();
        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, TODAY.plusDays(1)))
                .isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, FIRST.minusDays(1)))
                .isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.US, TODAY)).isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.STRANGER, TODAY)).isFalse();
        assertThatThrownBy(() -> new OpenDoorAgreement(LinkedHashSet.of(Intakes.US), List.of(), FIRST, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new OpenDoorAgreement(agreement.parties(), List.of(), FIRST, Option.some(FIRST.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
