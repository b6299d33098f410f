package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.Carla.ADVOCATES;
import static io.github.socialprescribing.pathway.Carla.BEGUN;
import static io.github.socialprescribing.pathway.Carla.COMPLAINING;
import static io.github.socialprescribing.pathway.Carla.COMPLAINT;
import static io.github.socialprescribing.pathway.Carla.COUNCIL;
import static io.github.socialprescribing.pathway.Carla.FOR_PRIORITY;
import static io.github.socialprescribing.pathway.Carla.FOR_RESPITE;
import static io.github.socialprescribing.pathway.Carla.GATHERING;
import static io.github.socialprescribing.pathway.Carla.HEARD;
import static io.github.socialprescribing.pathway.Carla.MOVE;
import static io.github.socialprescribing.pathway.Carla.POLICE;
import static io.github.socialprescribing.pathway.Carla.PRIORITY;
import static io.github.socialprescribing.pathway.Carla.RAISE;
import static io.github.socialprescribing.pathway.Carla.RESPITE;
import static io.github.socialprescribing.pathway.Carla.SOCIAL_CARE;
import static io.github.socialprescribing.pathway.Carla.UNSAFE;
import static io.github.socialprescribing.pathway.Carla.meets;
import static io.github.socialprescribing.pathway.Carla.move;
import static io.github.socialprescribing.pathway.Carla.prepare;
import static io.github.socialprescribing.pathway.Carla.refer;
import static io.github.socialprescribing.pathway.Carla.week;
import static io.github.socialprescribing.pathway.CarlaExtended.SEVENTEEN;
import static io.github.socialprescribing.pathway.CarlaExtended.plan;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.Complaint;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidencePack;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.referral.IntakeStatus;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the rules of {@code Cesp} make of the way of {@link Carla}. */
class CarlaStoryTest {

    private static TrackedApplication application(ApplicationId id) {
        return SEVENTEEN.pathway().advocacy().applications().get(id).get();
    }

    private static Seq<ApplicationStatus> way(ApplicationId id) {
        return application(id).steps().map(TrackedApplication.Step::status);
    }

    private static EvidencePack pack(EvidencePackId id) {
        return SEVENTEEN.pathway().advocacy().packs().get(id).get();
    }

    private static Complaint complaint() {
        return SEVENTEEN.pathway().advocacy().complaints().get(COMPLAINT).get();
    }

    @Test
    void comesInForFiveReasonsAtOnce() {
        assertThat(BEGUN.intake().status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(BEGUN.intake().referral().reasons())
                .containsExactly(
                        NeedKinds.MENTAL_HEALTH,
                        NeedKinds.SELF_ESTEEM,
                        NeedKinds.HOUSING,
                        NeedKinds.FAMILY,
                        NeedKinds.EMPLOYMENT);
    }

    /** That she is at risk is known; that somebody must act on it is a concern, which somebody raises. */
    @Test
    void theArsonAndTheGangsAreKnownRisksAndByThemselvesNoOpenConcern() {
        assertThat(HEARD.pathway().safety().risks().map(KnownRisk::kind))
                .containsExactly(RiskKinds.ARSON, RiskKinds.CRIMINAL_EXPLOITATION);
        assertThat(HEARD.pathway().safety().isOpen()).isFalse();
        assertThat(UNSAFE.pathway().safety().isOpen()).isTrue();
    }

    @Test
    void whatThreatensHerIsReportedPermitsContactAndKeepsHerFromBeingDischarged() {
        Scene eight = meets(UNSAFE, 2, 8);

        assertThat(HEARD.obliged(RAISE)).containsExactly("REPORT_SAFEGUARDING", "TELL_MANAGER");
        assertThat(UNSAFE.refused(about(new DischargeClient()))).contains(EndingRefusals.SAFEGUARDING_OPEN);
        assertThat(eight.decide(plan(9)).isRight()).isTrue();
    }

    @Test
    void noHomeIsFoundWhereSheWantsToLiveAndTheRecordSaysWhy() {
        Scene applied = UNSAFE.as(Moments.worker(week(2)))
                .does(
                        prepare(MOVE, EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD),
                        move(MOVE, ApplicationStatus.SUBMITTED, 2));

        assertThat(applied.refused(move(MOVE, ApplicationStatus.NOT_SECURED, 2)))
                .containsExactly(RefusalCodes.REASON_REQUIRED);
        assertThat(way(MOVE).last()).isEqualTo(ApplicationStatus.NOT_SECURED);
        assertThat(application(MOVE).steps().last().reason()).isNotEmpty();
    }

    @Test
    void paysForCamerasAtHomeHerself() {
        ExternalFunding cameras = SEVENTEEN.pathway().foundMoney().funding().single();

        assertThat(cameras.source()).isEqualTo(Funders.CLIENT);
        assertThat(cameras.purpose()).isEqualTo(NeedKinds.SAFETY);
    }

    @Test
    void theEvidenceForHerPriorityIsGatheredWhenTheyMeet() {
        assertThat(SEVENTEEN
                        .pathway()
                        .support()
                        .sessions()
                        .find(Scene.id(3))
                        .get()
                        .content()
                        .activities())
                .containsExactly(ActivityTypes.ENTITLEMENT_APPLICATION);
        assertThat(pack(FOR_PRIORITY).application()).isEqualTo(PRIORITY);
        assertThat(pack(FOR_PRIORITY).isSubmitted()).isTrue();
    }

    @Test
    void aHigherPriorityIsNoHome() {
        assertThat(GATHERING.refused(about(new SubmitEvidence(FOR_PRIORITY, COUNCIL))))
                .containsExactly(SupportRefusals.NO_EVIDENCE, RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(way(PRIORITY).last()).isEqualTo(ApplicationStatus.PRIORITY_RAISED);
        assertThat(way(PRIORITY)).doesNotContain(ApplicationStatus.GRANTED);
        assertThat(SEVENTEEN.pathway().needs().open().map(Need::kind)).contains(NeedKinds.HOUSING);
    }

    @Test
    void isReferredToThreeMedicalServicesAndNoneIsRefusedForBeingMedical() {
        Seq<Connection.OnwardReferral> referrals =
                SEVENTEEN.pathway().connections().referrals();

        assertThat(GATHERING.refused(refer("psychiatrist", "trauma")))
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(referrals.map(Connection.OnwardReferral::status))
                .containsExactly(OnwardStatus.SENT, OnwardStatus.SENT, OnwardStatus.STARTED);
        assertThat(referrals.map(referral -> referral.destination().sector())).containsOnly(Sector.MEDICAL);
        assertThat(referrals
                        .flatMap(Connection::needs)
                        .flatMap(SEVENTEEN.pathway().needs()::find)
                        .map(Need::kind))
                .containsExactly(NeedKinds.MEDICATION, NeedKinds.TRAUMA, NeedKinds.MENTAL_HEALTH);
    }

    @Test
    void respiteIsWonOnTheWellbeingPractitionersEvidenceAndThenComesLate() {
        assertThat(way(RESPITE))
                .containsExactly(
                        ApplicationStatus.PREPARING,
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.REFUSED,
                        ApplicationStatus.RE_APPLIED,
                        ApplicationStatus.GRANTED,
                        ApplicationStatus.DELAYED);
        assertThat(application(RESPITE).application().beneficiary()).isEqualTo(Beneficiary.CHILD);
        assertThat(pack(FOR_RESPITE).items().map(EvidenceItem::role)).containsExactly(Roles.PARTNER_PRACTITIONER);
    }

    @Test
    void theComplaintIsPassedToAnAdvocacyServiceWithHerConsent() {
        Scene silent = COMPLAINING.does(about(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET)));

        assertThat(silent.refused(about(new PassComplaint(COMPLAINT, Option.none()))))
                .containsExactlyInAnyOrder(SupportRefusals.NO_ADVOCACY_DESTINATION, RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(COMPLAINING.pathway().advocacy().complaints().get(COMPLAINT).map(Complaint::status))
                .contains(ComplaintStatus.SUPPORTED);
        assertThat(complaint().against()).isEqualTo(SOCIAL_CARE);
        assertThat(complaint().status()).isEqualTo(ComplaintStatus.PASSED_TO_ADVOCACY);
        assertThat(complaint().passedTo()).contains(ADVOCATES);
    }

    @Test
    void whatThePoliceLeftUndoneIsUnmetForThatReasonAndNoGapInTheCommunity() {
        assertThat(SEVENTEEN.pathway().needs().status(POLICE)).contains(new NeedStatus.Unmet(UnmetReason.JUSTICE));
        assertThat(SEVENTEEN.pathway().needs().find(POLICE).get().cause()).isEqualTo(RootCause.STRUCTURAL);
        assertThat(SEVENTEEN.pathway().needs().unmetByGap()).isEmpty();
    }

    /** What the referrer and Carla herself read at the end says no more than was won. */
    @Test
    void theSummaryTellsWhatWasAppliedForAndHowFarItCame() {
        Scene ending = SEVENTEEN.does(
                about(new CourseCommand.BeginEnding()), about(new EndingCommand.GiveSummary(Option.none())));

        assertThat(ending.pathway().endings().summaries().single().content().applications())
                .containsExactly(
                        new LetterContent.ApplicationTold(
                                EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD, ApplicationStatus.NOT_SECURED),
                        new LetterContent.ApplicationTold(
                                EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD, ApplicationStatus.PRIORITY_RAISED),
                        new LetterContent.ApplicationTold(
                                EntitlementKinds.RESPITE, Beneficiary.CHILD, ApplicationStatus.DELAYED));
    }
}
