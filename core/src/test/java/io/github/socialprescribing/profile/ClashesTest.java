package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.client.SharingSituation;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.pathway.EndingSituation;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyFault;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.referral.PreviousEnding;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.ExtensionSituation;
import io.github.socialprescribing.session.PopInSituation;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.github.socialprescribing.session.Sessions;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happens where two rules meet. Where allocation is concerned, see {@link AllocationClashesTest}. */
class ClashesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Policy CESP = Cesp.policy();
    private static final Policy STRICT = CounsellingStrict.policy();
    private static final Policy WEEKS = TwelveWeeks.policy();
    private static final Policy INTAKE = RuleCatalogue.draft(
                    "INTAKE", "1", "CON-01", "CON-03", "ELG-01", "ELG-03.age", "ELG-04", "CAP-03", "REN-02", "REN-03")
            .build()
            .get();

    @Test
    void aSafeguardingConcernOpensTheNinthSession() {
        Verdict verdict = plan(CESP, beyond().safeguardingOpen(true).build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.fired()).contains(rule("LIM-02"), rule("SAF-01"));
    }

    @Test
    void anEndingSessionIsHadOnceThoughTheOfferIsUsedUp() {
        assertThat(plan(CESP, beyond().ending(true).build()).isPermitted()).isTrue();
        assertThat(plan(CESP, beyond().ending(true).endingArranged(true).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(plan(CESP, beyond().build()).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void anEndingSessionDoesNotWaitForAnExtensionToBeDecided() {
        assertThat(plan(CESP, beyond().extensionPending(true).ending(true).build())
                        .isPermitted())
                .isTrue();
    }

    @Test
    void aNewRiskDoesNotWaitForAnExtensionToBeDecided() {
        assertThat(plan(
                                CESP,
                                beyond().extensionPending(true)
                                        .safeguardingOpen(true)
                                        .build())
                        .isPermitted())
                .isTrue();
    }

    @Test
    void anAdultAtRiskIsNotClosedForAThirdMissBeforeAWelfareCheck() {
        Verdict unchecked = close(missed(3).atRisk(true).build());

        assertThat(unchecked.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(unchecked.duties().map(Duty::name)).contains("WELFARE_CHECK");
        assertThat(close(missed(3).safeguardingOpen(true).build()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(close(missed(3).atRisk(true).welfareChecked(true).build()).isPermitted())
                .isTrue();
    }

    @Test
    void aThirdMissClosesNobodyWhomTheWorkerExempts() {
        Verdict verdict = close(missed(3).exempted(true).build());

        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.duties()
                        .find(it -> it.name().equals("EXEMPTION_REVIEW"))
                        .get()
                        .within()
                        .get())
                .hasToString("within 14 days");
    }

    @Test
    void missesThatEndACourseNeedNotCountAgainstIt() {
        Policy lenient =
                STRICT.toDraft().withCounting(CountingRows.common()).build().get();

        assertThat(lenient.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE)
                        .decide(AttendanceSituation.builder()
                                .missedWithoutNotice(2)
                                .build())
                        .isPermitted())
                .isTrue();
        assertThat(ProfileLint.warnings(lenient)).anyMatch(it -> it.contains("punishes but does not count"));
        assertThat(ProfileLint.warnings(STRICT)).noneMatch(it -> it.contains("punishes"));
    }

    @Test
    void missesCannotBothCountAndNotCount() {
        assertThat(Cesp.draft()
                        .withCounting(CountingTable.of(CountingRows.MISSED_IS_FREE, CountingRows.MISSED_COUNTS))
                        .build()
                        .getLeft()
                        .all()
                        .map(PolicyFault::code))
                .contains(PolicyFault.Code.CONTRADICTORY_COUNTING);
    }

    @Test
    void anAgreedNumberWithinTheBandIsTheTighterLimit() {
        Policy both = RuleCatalogue.draft("BOTH", "1", "LIM-01", "LIM-02", "LIM-10", "LIM-10.band")
                .build()
                .get();

        assertThat(plan(both, SessionSituation.builder().counted(12).agreed(14).build())
                        .isPermitted())
                .isTrue();
        assertThat(plan(both, SessionSituation.builder().counted(14).agreed(14).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(plan(both, SessionSituation.builder().counted(2).agreed(18).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(ProfileLint.warnings(RuleCatalogue.draft("BOTH", "1", "LIM-02", "LIM-10")
                        .build()
                        .get()))
                .anyMatch(it -> it.contains("LIM-10.band"));
    }

    @Test
    void holdingBegunInTimeMovesTheWindowAndElsePeopleDecide() {
        assertThat(plan(
                                WEEKS,
                                SessionSituation.builder()
                                        .daysSinceFirst(100)
                                        .waiting(true)
                                        .daysHeld(20)
                                        .daysBeforeHolding(80)
                                        .build())
                        .isPermitted())
                .isTrue();
        assertThat(plan(
                                WEEKS,
                                SessionSituation.builder()
                                        .daysSinceFirst(100)
                                        .waiting(true)
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.NEEDS_DECISION);
        assertThat(plan(WEEKS, SessionSituation.builder().daysSinceFirst(100).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void weeksThatTheServiceCalledOffMoveTheWindow() {
        Sessions sessions = Sessions.none();
        sessions = held(sessions, "first", DAY);
        sessions = planned(sessions, "off", DAY.plusDays(14))
                .after(new SessionEvent.SessionCancelled(new ContactId("off"), CancelledBy.SERVICE, 2));
        sessions = held(sessions, "next", DAY.plusDays(35));
        int lost = sessions.daysLostToService(DAY, DAY.plusDays(105));

        assertThat(lost).isEqualTo(21);
        assertThat(plan(
                                WEEKS,
                                SessionSituation.builder()
                                        .daysSinceFirst(105)
                                        .daysLostToService(lost)
                                        .build())
                        .isPermitted())
                .isTrue();
        assertThat(plan(
                                WEEKS,
                                SessionSituation.builder()
                                        .daysSinceFirst(106)
                                        .daysLostToService(lost)
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void sixMoreSessionsTakeTwoGrants() {
        assertThat(grant(CESP, request(12)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(grant(CESP, request(6)).isPermitted()).isTrue();
        assertThat(grant(CESP, request(6).counted(28)).outcome()).isEqualTo(Outcome.NEEDS_DECISION);
    }

    @Test
    void aComplexClientAndALongQueueAreBothLaidBeforeWhoDecides() {
        Verdict verdict = grant(
                STRICT, ExtensionSituation.builder().units(4).needDomains(4).waitWeeks(20));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.NeedsDecision.class, it -> {
            assertThat(it.need().inFavour().map(reason -> reason.rule())).containsExactly(rule("EXT-07"));
            assertThat(it.need().against().map(reason -> reason.rule())).containsExactly(rule("EXT-09"));
        });
    }

    @Test
    void withoutACapThereIsOnlyTheReview() {
        assertThat(LongHaul.policy().rules().map(it -> it.id().value()))
                .contains("LIM-09")
                .noneMatch(it -> it.startsWith("EXT"));
    }

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

    private static RuleId rule(String id) {
        return new RuleId(id);
    }

    private static SessionSituation.Builder beyond() {
        SessionSituation.Builder situation = SessionSituation.builder();
        situation.counted(16);
        return situation;
    }

    private static AttendanceSituation.Builder missed(int times) {
        AttendanceSituation.Builder situation = AttendanceSituation.builder();
        situation.missedInARow(times);
        return situation;
    }

    private static IntakeSituation.Builder back() {
        IntakeSituation.Builder situation = IntakeSituation.builder();
        situation.consented(true).previousEnding(PreviousEnding.DISCHARGED).daysSinceEnding(40);
        return situation;
    }

    private static ExtensionSituation.Builder request(int units) {
        ExtensionSituation.Builder situation = ExtensionSituation.builder();
        situation.units(units).decidedByManager(true);
        return situation;
    }

    private static Verdict plan(Policy policy, SessionSituation situation) {
        return policy.compile(SessionQuestions.MAY_PLAN_SESSION).decide(situation);
    }

    private static Verdict close(AttendanceSituation situation) {
        return STRICT.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE).decide(situation);
    }

    private static Verdict grant(Policy policy, ExtensionSituation.Builder situation) {
        return policy.compile(ExtensionQuestions.MAY_GRANT_EXTENSION).decide(situation.build());
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

    private static Sessions planned(Sessions sessions, String id, LocalDate day) {
        return sessions.after(new SessionEvent.SessionPlanned(
                Contact.builder().id(new ContactId(id)).plannedFor(day).build()));
    }

    private static Sessions held(Sessions sessions, String id, LocalDate day) {
        return planned(sessions, id, day).after(new SessionEvent.SessionAttended(new ContactId(id), day, 60));
    }
}
