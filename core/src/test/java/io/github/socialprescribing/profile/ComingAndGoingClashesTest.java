package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.client.SharingSituation;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.pathway.EndingSituation;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.referral.PreviousEnding;
import io.github.socialprescribing.session.PopInSituation;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What happens where two rules meet as somebody comes, leaves or comes back. */
class ComingAndGoingClashesTest {

    private static final Policy CESP = Cesp.policy();
    private static final Policy INTAKE = RuleCatalogue.draft(
                    "INTAKE", "1", "CON-01", "CON-03", "ELG-01", "ELG-03.age", "ELG-04", "CAP-03", "REN-02", "REN-03")
            .build()
            .get();

    @Test
    void aPausedIntakeRefusesSelfReferralsTooAndPointsElsewhere() {
        Verdict verdict = accept(IntakeSituation.builder()
                .consented(true)
                .selfReferred(true)
                .waitWeeks(13)
                .build());

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        it -> assertThat(it.objections().map(Verdict.Objection::remedy))
                                .anyMatch(remedy -> remedy.startsWith("redirect")));
    }

    @Test
    void pressureForPlacesWaivesNoEndingPlan() {
        EndingSituation abrupt = EndingSituation.builder()
                .planAgreed(false)
                .endingSessionHeld(false)
                .professionallyReferred(true)
                .build();

        assertThat(CESP.compile(EndingQuestions.MAY_DISCHARGE).decide(abrupt).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(EndingQuestions.MAY_DISCHARGE.question().facts().map(it -> it.name()))
                .noneMatch(it -> it.contains("wait") || it.contains("caseload"));
    }

    @Test
    void aHousingCrisisFortyDaysAfterDischargeBringsAClientBack() {
        assertThat(accept(back().build()).outcome()).isEqualTo(Outcome.NEEDS_DECISION);
        assertThat(accept(back().newNeed(true).build()).isPermitted()).isTrue();
    }

    @Test
    void aCupOfTeaFortyDaysAfterDischargeNeedsNobody() {
        assertThat(popIn(PopInSituation.builder().daysSinceEnding(40).build()).isPermitted())
                .isTrue();
    }

    @Test
    void noLetterGoesOutWhereConsentToShareIsWithdrawn() {
        Verdict verdict = CESP.compile(EndingQuestions.MAY_DISCHARGE)
                .decide(EndingSituation.builder()
                        .planAgreed(true)
                        .endingSessionHeld(true)
                        .professionallyReferred(true)
                        .sharingWithheld(true)
                        .build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.duties().map(Duty::name)).containsExactly("TELL_CLIENT_NO_LETTER");
    }

    @Test
    void tellingWithoutConsentTakesARecordedBasisAndIsPutOnRecord() {
        Verdict verdict = share(
                SharingSituation.builder().legalBasis(true).authorised(true).build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.duties().map(Duty::name)).containsExactly("RECORD_DISCLOSURE");
        assertThat(share(SharingSituation.builder().legalBasis(true).build()).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void poppingInIsNoSecondPathway() {
        assertThat(popIn(PopInSituation.builder().pathwayOpen(true).build()).isPermitted())
                .isTrue();
        assertThat(accept(IntakeSituation.builder()
                                .consented(true)
                                .openPathways(1)
                                .build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aSeventeenYearOldIsPassedOnWarmWhereAPartnerTakesOver() {
        IntakeSituation.Builder young = IntakeSituation.builder();
        young.consented(true).ageBand(Option.some(AgeBand.FROM_16)).openDoor(true);

        assertThat(accept(young.build()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        it -> assertThat(it.objections()
                                        .map(objection -> objection.code().name()))
                                .containsExactly("REDIRECTED"));
    }

    private static IntakeSituation.Builder back() {
        IntakeSituation.Builder situation = IntakeSituation.builder();
        situation.consented(true).previousEnding(PreviousEnding.DISCHARGED).daysSinceEnding(40);
        return situation;
    }

    private static Verdict accept(IntakeSituation situation) {
        return INTAKE.compile(IntakeQuestions.MAY_ACCEPT).decide(situation);
    }

    private static Verdict popIn(PopInSituation situation) {
        return CESP.compile(SessionQuestions.MAY_POP_IN).decide(situation);
    }

    private static Verdict share(SharingSituation situation) {
        return CESP.compile(SharingQuestions.MAY_SHARE).decide(situation);
    }
}
