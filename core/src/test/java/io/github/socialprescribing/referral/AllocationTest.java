package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.ALLOCATE;
import static io.github.socialprescribing.referral.Arrival.QUEUE;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static io.github.socialprescribing.referral.Arrival.codes;
import static io.github.socialprescribing.referral.Arrival.decide;
import static io.github.socialprescribing.referral.Arrival.received;
import static io.github.socialprescribing.referral.Arrival.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.workforce.AllocationStrategy;
import org.junit.jupiter.api.Test;

/** A client who waits is given to a worker who has room, or a manager decides. */
class AllocationTest {

    private static Context manager() {
        return Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, Intakes.POLICY);
    }

    @Test
    void refusesAFullCaseloadAndAWorkerWhomNobodyKnows() {
        Intake waiting = after(ACCEPT, QUEUE);
        Refusals full = decide(waiting, new AllocateReferral(Intakes.FULL)).getLeft();

        assertThat(full.codes()).containsExactly(IntakeRefusals.CASELOAD_FULL);
        assertThat(full.all().head().rules()).containsExactly(new RuleId("CAP-01"));
        assertThat(full.explanations().head().question()).isEqualTo("may-allocate");
        assertThat(codes(waiting, new AllocateReferral(new WorkerId("worker-9"))))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(after(ACCEPT), new AllocateReferral(Intakes.FULL)))
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.CASELOAD_FULL);
        assertThat(codes(after(ACCEPT, QUEUE, ALLOCATE), ALLOCATE)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void withAnOpenConcernAndAFullCaseloadAManagerDecides() {
        Circumstances unsafe = ((ImmutableCircumstances) Intakes.circumstances())
                .withClient(IntakeSituation.builder().safeguardingOpen(true).build());
        IntakeCommand command = new AllocateReferral(Intakes.FULL);
        Approve yes = new Approve(command, REASON, TODAY.plusDays(7));
        Intake waiting = after(ACCEPT, QUEUE);

        assertThat(IntakeDecider.decide(waiting, command, unsafe, worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(IntakeDecider.decide(waiting, yes, unsafe, worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
        Intake approved = waiting.after(
                IntakeDecider.decide(waiting, yes, unsafe, manager()).get().events());
        assertThat(IntakeDecider.decide(approved, command, unsafe, worker()).isRight())
                .isTrue();
        assertThat(approved.approvals()).hasSize(1);
        assertThat(approved.toString()).doesNotContain("CANARY");
    }

    @Test
    void refusesAYesThatNobodyAskedForOrThatIsOver() {
        assertThat(codes(received(), new Approve(ACCEPT, REASON, TODAY)))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE, RefusalCodes.NOT_AFTER_TODAY);
        assertThatThrownBy(() -> new Approve(new Approve(ACCEPT, REASON, TODAY), REASON, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStrategyPassesOverWhoIsFullAndSaysThatContinuityIsLost() {
        Intake waiting = after(ACCEPT, QUEUE);
        var decided = IntakeDecider.allocate(waiting, AllocationStrategy.CONTINUITY, Intakes.circumstances(), worker())
                .get();

        assertThat(waiting.after(decided.events()).worker()).containsExactly(Intakes.FREE);
        assertThat(decided.advice()).extracting(it -> it.rule()).containsExactly(new RuleId("CONTINUITY_LOST"));
        assertThat(IntakeDecider.allocate(waiting, AllocationStrategy.CONTINUITY, Circumstances.unknown(), worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(IntakeDecider.allocate(received(), AllocationStrategy.ROUND_ROBIN, Intakes.circumstances(), worker())
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.CASELOAD_FULL);
    }
}
