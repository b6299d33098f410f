package io.github.socialprescribing.profile;

import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Ranking;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.vavr.collection.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Where rules about capacity pull against each other, and what comes of it. */
class AllocationClashesTest {

    private static final CompiledPolicy<AllocationSituation> POLICY = OutsideThePathway.POLICY.compile(MAY_ALLOCATE);

    private static final WorkerId ANA = new WorkerId("ana");
    private static final WorkerId BEN = new WorkerId("ben");
    private static final WorkerId CEM = new WorkerId("cem");

    @Test
    void aFullCaseloadAndAnOpenConcernMakeAManagerDecideAndNameWhoMakesRoom() {
        AllocationSituation urgent = full().safeguardingOpen(true).build();

        Verdict verdict = POLICY.decide(urgent);

        assertThat(verdict).isInstanceOf(Verdict.NeedsDecision.class);
        Verdict.Need need = ((Verdict.NeedsDecision) verdict).need();
        assertThat(need.approvals()).containsExactly(new Approval(Roles.MANAGER, 1));
        assertThat(need.against())
                .extracting(Reason::words)
                .containsExactly("the caseload is full: the decision names whose support waits or moves for it");
        assertThat(weight(POLICY.explain(urgent), "CAP-01")).isEqualTo(Weight.SILENCED);
    }

    @Test
    void theSameConcernPermitsContactWhateverTheCaseload() {
        assertThat(Cesp.policy()
                        .compile(SessionQuestions.MAY_PLAN_SESSION)
                        .outcome(SessionSituation.builder()
                                .counted(16)
                                .safeguardingOpen(true)
                                .build()))
                .isEqualTo(Outcome.PERMITTED);
        assertThat(MAY_ALLOCATE.question().supersedingTiers()).isEmpty();
    }

    @Test
    void noCapacityAndNoManagerMakesUpForMissingTraining() {
        AllocationSituation untrained =
                full().safeguardingOpen(true).safeguardingTrained(false).build();

        Verdict verdict = POLICY.decide(untrained);

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(OutsideThePathway.said(verdict, "SAF-03")).containsExactly("refuse TRAINING_MISSING");
        assertThat(((Verdict.Refused) verdict).objections()).hasSize(1);
        assertThat(OutsideThePathway.POLICY
                        .tier(OutsideThePathway.RULES
                                .find(it -> it.id().value().equals("SAF-03"))
                                .get()
                                .tier())
                        .get()
                        .overridable())
                .isFalse();
    }

    @Test
    void theWorkerWhoKnowsTheClientIsFirstInOrderAndRefusedWhenFull() {
        var workers = LinkedHashMap.of(
                CEM, AllocationSituation.builder().caseload(300).build(),
                BEN, AllocationSituation.builder().caseload(200).build(),
                ANA, full().servedBefore(true).build());

        assertThat(Ranking.order(POLICY, workers)).containsExactly(ANA, BEN, CEM);
        assertThat(POLICY.outcome(workers.get(ANA).get())).isEqualTo(Outcome.REFUSED);
        assertThat(Ranking.first(POLICY, workers)).containsExactly(BEN);
    }

    @Test
    void theMostUrgentClientIsFirstInTheQueueAndWaitsWhereThereIsNoRoom() {
        ReferralId urgent = new ReferralId("urgent");
        ReferralId light = new ReferralId("light");
        var queue = LinkedHashMap.of(
                light, AllocationSituation.builder().caseload(390).band(3).build(),
                urgent,
                        AllocationSituation.builder()
                                .caseload(390)
                                .weight(20)
                                .band(1)
                                .build());

        assertThat(Ranking.order(POLICY, queue)).containsExactly(urgent, light);
        assertThat(POLICY.outcome(queue.get(urgent).get())).isEqualTo(Outcome.REFUSED);
        assertThat(POLICY.outcome(queue.get(light).get())).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void aWorkerWhoKnowsSomebodyFurtherBackDoesNotMoveThemUpTheQueue() {
        ReferralId known = new ReferralId("known");
        ReferralId first = new ReferralId("first");
        var queue = LinkedHashMap.of(
                known, AllocationSituation.builder().band(2).servedBefore(true).build(),
                first, AllocationSituation.builder().band(1).build());

        assertThat(Ranking.order(POLICY, queue)).containsExactly(first, known);
    }

    private static AllocationSituation.Builder full() {
        return AllocationSituation.builder().caseload(400);
    }

    private static Weight weight(Explanation explanation, String rule) {
        return explanation
                .findings()
                .find(finding -> finding.rule().value().equals(rule))
                .get()
                .weight();
    }
}
