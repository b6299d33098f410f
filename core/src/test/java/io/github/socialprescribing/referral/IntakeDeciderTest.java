package io.github.socialprescribing.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntakeDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Context WORKER = Moments.worker(TODAY);
    private static final IntakeCommand ACCEPT = new IntakeCommand.AcceptReferral();

    private static final Referral FROM_THE_GP = Referral.builder()
            .id(new ReferralId("r-1"))
            .client(new ClientId("c-1"))
            .origin(new ReferralOrigin.ReferredBy(ReferralRoutes.GP, new ActorId("gp-1"), Option.none()))
            .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH, NeedKinds.LONELINESS))
            .receivedOn(TODAY)
            .notes(Option.some(new Narrative("lives alone since the spring")))
            .build();

    private static Seq<Envelope<IntakeEvent>> arrived() {
        return IntakeDecider.receive(FROM_THE_GP, WORKER).get().events();
    }

    private static Intake consented() {
        Intake intake = Intake.replay(arrived());
        return intake.after(IntakeDecider.decide(intake, new IntakeCommand.RecordConsent(consent(TODAY)), 0, WORKER)
                .get()
                .events()
                .head());
    }

    private static Consent consent(LocalDate day) {
        return Consent.builder()
                .scope(ConsentScope.REFERRAL)
                .givenOn(day)
                .capturedBy(Moments.WORKER)
                .build();
    }

    @Test
    void refusesToAcceptWithoutConsentToTheReferral() {
        Refusal refusal = IntakeDecider.decide(Intake.replay(arrived()), ACCEPT, 0, WORKER)
                .getLeft()
                .all()
                .single();

        assertThat(refusal.code()).isEqualTo(IntakeRefusals.NO_REFERRAL_CONSENT);
        assertThat(refusal.rules()).containsExactly(new RuleId("CON-01"));
        assertThat(refusal.remedy()).contains("ask the client");
        assertThat(refusal.facts().map(fact -> fact.value())).containsExactly("no");
    }

    @Test
    void tellsEveryReasonAtOnce() {
        assertThat(IntakeDecider.decide(Intake.replay(arrived()), ACCEPT, 1, WORKER)
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(IntakeRefusals.NO_REFERRAL_CONSENT, IntakeRefusals.ALREADY_OPEN);
    }

    @Test
    void acceptsOnceTheClientHasConsented() {
        Intake intake = consented();
        var decided = IntakeDecider.decide(intake, ACCEPT, 0, WORKER).get();

        assertThat(intake.after(decided.events().head()).status()).isEqualTo(IntakeStatus.ACCEPTED);
        assertThat(decided.events().head().sequence()).isEqualTo(3);
        assertThat(decided.events().head().stamp().id()).isEqualTo("CESP");
        assertThat(decided.explanations().head().question()).isEqualTo("may-accept");
    }

    @Test
    void aWithdrawnOrLaterConsentDoesNotCount() {
        Intake withdrawn = Intake.replay(IntakeDecider.receive(
                        ((ImmutableReferral) FROM_THE_GP)
                                .withConsents(Consents.none()
                                        .with(consent(TODAY.minusDays(3)))
                                        .withdrawn(ConsentScope.REFERRAL, TODAY)),
                        WORKER)
                .get()
                .events());

        assertThat(IntakeDecider.decide(withdrawn, ACCEPT, 0, WORKER).getLeft().codes())
                .containsExactly(IntakeRefusals.NO_REFERRAL_CONSENT);
        assertThat(IntakeDecider.decide(
                                withdrawn, new IntakeCommand.RecordConsent(consent(TODAY.plusDays(1))), 0, WORKER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void refusesAReferralFromTomorrow() {
        assertThat(IntakeDecider.receive(FROM_THE_GP, Moments.worker(TODAY.minusDays(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void refusesToDecideTwice() {
        Intake intake = Intake.replay(arrived());
        Intake declined = intake.after(IntakeDecider.decide(
                        intake,
                        new IntakeCommand.DeclineReferral(
                                DeclinedBy.SERVICE, Option.some(new Narrative("out of area"))),
                        0,
                        WORKER)
                .get()
                .events()
                .head());

        assertThat(declined.status()).isEqualTo(IntakeStatus.DECLINED_BY_SERVICE);
        assertThat(IntakeDecider.decide(declined, ACCEPT, 0, WORKER).getLeft().codes())
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void aHistoryBeginsWithTheArrivalAndHasNoGaps() {
        Intake intake = Intake.replay(arrived());
        Envelope<IntakeEvent> again = arrived().head();

        assertThatThrownBy(() -> intake.after(again)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> intake.after(new Envelope<>(2, again.recorded(), again.stamp(), again.event())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intake.replay(arrived().map(it -> it.map(e -> new IntakeEvent.ReferralAccepted()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Envelope<>(0, again.recorded(), again.stamp(), again.event()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Referral> referrals() {
        return Arrivals.referrals();
    }

    @Property(tries = 200)
    void isSelfReferredExactlyWithoutAReferrer(@ForAll("referrals") Referral referral) {
        assertThat(referral.route().equals(ReferralRoutes.SELF))
                .isEqualTo(referral.referrer().isEmpty());
    }

    @Property(tries = 200)
    void isAcceptedExactlyWithALiveConsentToTheReferral(@ForAll("referrals") Referral referral) {
        Context late = Moments.worker(Arrivals.FIRST_DAY.plusDays(320));
        Intake intake =
                Intake.replay(IntakeDecider.receive(referral, late).get().events());

        assertThat(IntakeDecider.decide(intake, ACCEPT, 0, late).isRight())
                .isEqualTo(referral.consents().isLive(ConsentScope.REFERRAL, late.today()));
    }

    @Property(tries = 200)
    void printsNoNarrative(@ForAll("referrals") Referral referral) {
        Referral told = ((ImmutableReferral) referral).withNotes(Option.some(new Narrative("CANARY said this")));

        assertThat(told.toString()).doesNotContain("CANARY");
    }

    @Test
    void refusesAReferralWithoutReasonAndAReferrerOfASelfReferral() {
        assertThatThrownBy(() -> ((ImmutableReferral) FROM_THE_GP).withReasons(LinkedHashSet.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferralOrigin.ReferredBy(ReferralRoutes.SELF, new ActorId("gp-1"), Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
