package io.github.socialprescribing.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.HandOver;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.referral.IntakeStatus;
import io.github.socialprescribing.referral.OpenDoorAgreement;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * "Local strategic initiatives to enact open door policies between services": somebody in a crisis comes by night to a service
 * that is none for crises, and is taken to the night-time crisis café instead of being turned away.
 */
class OpenDoorStoryTest {

    private static final Policy POLICY =
            RuleCatalogue.draft("OPEN-DOOR", "1", "CON-01", "ELG-02").build().get();

    private static final OrganisationId CAFE = new OrganisationId("night-time-crisis-cafe");

    private static final Context NIGHT = Context.builder()
            .recorded(new Recorded(Instant.parse("2026-03-02T23:40:00Z"), Moments.WORKER, Roles.LINK_WORKER))
            .policy(POLICY)
            .build();

    private static final Referral REFERRAL = Referral.builder()
            .id(new ReferralId("r-1"))
            .client(new ClientId("c-1"))
            .origin(new ReferralOrigin.SelfReferral())
            .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
            .receivedOn(Intakes.RECEIVED)
            .consents(Consents.none().with(Intakes.consent(Intakes.RECEIVED)))
            .build();

    private static Circumstances known(OpenDoorAgreement... agreements) {
        return Circumstances.builder()
                .client(IntakeSituation.builder().inCrisis(true).build())
                .us(Option.some(Intakes.US))
                .agreements(List.of(agreements))
                .build();
    }

    private static Intake received() {
        return Intake.replay(IntakeDecider.receive(REFERRAL, NIGHT).get().events());
    }

    @Test
    void isNoServiceForCrises() {
        assertThat(IntakeDecider.decide(received(), new IntakeCommand.AcceptReferral(), known(), NIGHT)
                        .getLeft()
                        .codes())
                .containsExactly(IntakeRefusals.NOT_A_CRISIS_SERVICE);
    }

    @Test
    void takesWhoeverComesToTheNightTimeCrisisCafe() {
        OpenDoorAgreement agreed = new OpenDoorAgreement(
                LinkedHashSet.of(Intakes.US, CAFE), List.of("a taxi"), Intakes.RECEIVED, Option.none());
        var decided = IntakeDecider.decide(
                        received(), new IntakeCommand.RedirectReferral(CAFE, HandOver.WARM), known(agreed), NIGHT)
                .get();
        Intake passedOn = received().after(decided.events());

        assertThat(passedOn.status()).isEqualTo(IntakeStatus.REDIRECTED);
        assertThat(passedOn.redirection().get().to()).isEqualTo(CAFE);
        assertThat(passedOn.redirection().get().warm()).isTrue();
        assertThat(decided.duties()).extracting(duty -> duty.name()).containsExactly("WARM_HAND_OVER");
    }

    @Test
    void tellsWhoMayHelpEvenWhereNothingIsAgreed() {
        var decided = IntakeDecider.decide(
                        received(), new IntakeCommand.RedirectReferral(CAFE, HandOver.WARM_IF_AGREED), known(), NIGHT)
                .get();

        assertThat(received().after(decided.events()).status()).isEqualTo(IntakeStatus.REDIRECTED);
        assertThat(decided.advice()).hasSize(1);
    }
}
