package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.ConcernQuestions;
import io.github.socialprescribing.advocacy.ConcernSituation;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.session.Allowance;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.ExtensionSituation;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.github.socialprescribing.session.Sessions;
import io.github.socialprescribing.session.Support;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What happens where two rules meet while support goes on. Of coming and going see {@link
 * ComingAndGoingClashesTest}, of misses {@link MissedClashesTest}, of a number agreed on {@link AgreedNumberClashesTest}, of allocation {@link AllocationClashesTest}.
 */
class ClashesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Policy CESP = Cesp.policy();
    private static final Policy STRICT = CounsellingStrict.policy();
    private static final Policy WEEKS = TwelveWeeks.policy();

    @Test
    void aSafeguardingConcernOpensTheNinthSession() {
        Verdict verdict = plan(CESP, beyond().safeguardingOpen(true).build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.fired()).contains(rule("LIM-02"), rule("SAF-01"));
        assertThat(CESP.compile(SessionQuestions.MAY_PLAN_SESSION)
                        .explain(beyond().safeguardingOpen(true).build())
                        .findings()
                        .find(it -> it.rule().equals(rule("LIM-02")))
                        .get()
                        .weight())
                .isEqualTo(Explanation.Weight.SUPERSEDED);
        assertThat(CESP.compile(ConcernQuestions.AFTER_CONCERN)
                        .decide(ConcernSituation.builder().build())
                        .duties()
                        .map(Duty::name))
                .contains("REPORT_SAFEGUARDING");
    }

    @Test
    void aNinthSessionThatSafeguardingOpenedIsStillCountedAndFlagged() {
        Support support = Support.startingOn(DAY);
        for (int session = 1; session <= 9; session++) {
            support = new Support(
                    DAY, held(support.sessions(), "s" + session, DAY.plusWeeks(session)), support.extensions());
        }
        Allowance allowance = support.allowance(CESP, DAY.plusWeeks(10));

        assertThat(allowance.counted()).isEqualTo(HalfUnits.ofSessions(9));
        assertThat(allowance.isExceeded()).isTrue();
    }

    @Test
    void anEndingSessionIsHadOnceThoughTheOfferIsUsedUp() {
        assertThat(plan(CESP, beyond().ending(true).build()).isPermitted()).isTrue();
        assertThat(plan(CESP, beyond().ending(true).endingArranged(true).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(plan(CESP, beyond().ending(true).asked(4).build()).outcome()).isEqualTo(Outcome.REFUSED);
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
        assertThat(grant(CESP, request(6).counted(28)))
                .isInstanceOfSatisfying(
                        Verdict.NeedsDecision.class,
                        it -> assertThat(it.need().approvals()).containsExactly(new Approval(Roles.MANAGER, 2)));
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

    private static RuleId rule(String id) {
        return new RuleId(id);
    }

    private static SessionSituation.Builder beyond() {
        SessionSituation.Builder situation = SessionSituation.builder();
        situation.counted(16);
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

    private static Verdict grant(Policy policy, ExtensionSituation.Builder situation) {
        return policy.compile(ExtensionQuestions.MAY_GRANT_EXTENSION).decide(situation.build());
    }

    private static Sessions planned(Sessions sessions, String id, LocalDate day) {
        return sessions.after(new SessionEvent.SessionPlanned(
                Contact.builder().id(new ContactId(id)).plannedFor(day).build()));
    }

    private static Sessions held(Sessions sessions, String id, LocalDate day) {
        return planned(sessions, id, day).after(new SessionEvent.SessionAttended(new ContactId(id), day, 60));
    }
}
