package io.github.socialprescribing.pathway;

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
import static io.github.socialprescribing.pathway.Carla.UNSAFE;
import static io.github.socialprescribing.pathway.Carla.meets;
import static io.github.socialprescribing.pathway.Carla.move;
import static io.github.socialprescribing.pathway.Carla.prepare;
import static io.github.socialprescribing.pathway.Carla.refer;
import static io.github.socialprescribing.pathway.Carla.week;
import static io.github.socialprescribing.pathway.CarlaExtended.AGREED_BY_TWO;
import static io.github.socialprescribing.pathway.CarlaExtended.ASKED;
import static io.github.socialprescribing.pathway.CarlaExtended.ASKED_AGAIN;
import static io.github.socialprescribing.pathway.CarlaExtended.ELEVEN;
import static io.github.socialprescribing.pathway.CarlaExtended.SEVENTEEN;
import static io.github.socialprescribing.pathway.CarlaExtended.USED_UP;
import static io.github.socialprescribing.pathway.CarlaExtended.deciders;
import static io.github.socialprescribing.pathway.CarlaExtended.grant;
import static io.github.socialprescribing.pathway.CarlaExtended.plan;
import static io.github.socialprescribing.pathway.CarlaExtended.request;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.referral.IntakeStatus;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.session.HalfUnits;
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

    @Test
    void comesInForFiveReasonsAtOnce() {
        assertThat(BEGUN.intake().status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(BEGUN.intake().referral().reasons()).hasSize(5);
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
        assertThat(SEVENTEEN.pathway().foundMoney().funding().single().source()).isEqualTo(Funder.of("client"));
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

        assertThat(GATHERING.refused(refer("psychiatrist"))).containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(referrals.map(Connection.OnwardReferral::status))
                .containsExactly(OnwardStatus.SENT, OnwardStatus.SENT, OnwardStatus.STARTED);
        assertThat(referrals.map(referral -> referral.destination().sector())).containsOnly(Sector.MEDICAL);
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
        assertThat(SEVENTEEN
                        .pathway()
                        .advocacy()
                        .packs()
                        .get(FOR_RESPITE)
                        .get()
                        .items()
                        .map(EvidenceItem::role))
                .containsExactly(Roles.PARTNER_PRACTITIONER);
    }

    @Test
    void theComplaintIsPassedToAnAdvocacyServiceWithHerConsent() {
        Scene silent = COMPLAINING.does(about(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET)));

        assertThat(silent.refused(about(new PassComplaint(COMPLAINT, Option.none()))))
                .containsExactlyInAnyOrder(SupportRefusals.NO_ADVOCACY_DESTINATION, RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(SEVENTEEN
                        .pathway()
                        .advocacy()
                        .complaints()
                        .get(COMPLAINT)
                        .get()
                        .status())
                .isEqualTo(ComplaintStatus.PASSED_TO_ADVOCACY);
    }

    @Test
    void aNinthSessionIsForAManagerToGrant() {
        assertThat(USED_UP.refused(plan(9))).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(USED_UP.advised(request(1))).contains("a review of the whole case may help");
        assertThat(ASKED.refused(grant(1)))
                .containsExactlyInAnyOrder(SessionRefusals.SELF_APPROVAL, SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(deciders(ASKED, grant(1))).containsExactly(new Approval(Roles.MANAGER, 1));
        assertThat(ELEVEN.used()).isEqualTo(HalfUnits.ofSessions(11));
    }

    @Test
    void veryLongSupportIsAgreedByTwoAndWrittenDown() {
        Scene manager = ASKED_AGAIN.as(Moments.manager(week(14)));

        assertThat(manager.refused(grant(3))).containsExactly(SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(deciders(manager, grant(3))).containsExactly(new Approval(Roles.MANAGER, 2));
        assertThat(AGREED_BY_TWO.obliged(grant(3))).containsExactly("WRITTEN_PLAN");
        assertThat(AGREED_BY_TWO.advised(grant(3)))
                .contains("the link worker may be acting in another role; ask whose it is");
    }

    @Test
    void isSupportedForMuchLongerThanUsualAndTheManagerSeesTheRoleStretch() {
        assertThat(SEVENTEEN.used()).isEqualTo(HalfUnits.ofSessions(17));
        assertThat(SEVENTEEN.pathway().course().flags()).containsExactly(CaseFlag.ROLE_STRETCH);
        assertThat(SEVENTEEN.pathway().isOpen()).isTrue();
    }

    @Test
    void whatThePoliceLeftUndoneIsUnmetForThatReasonAndNoGapInTheCommunity() {
        assertThat(SEVENTEEN.pathway().needs().status(POLICE)).contains(new NeedStatus.Unmet(UnmetReason.JUSTICE));
        assertThat(SEVENTEEN.pathway().needs().find(POLICE).get().cause()).isEqualTo(RootCause.STRUCTURAL);
        assertThat(SEVENTEEN.pathway().needs().unmetByGap()).isEmpty();
    }
}
