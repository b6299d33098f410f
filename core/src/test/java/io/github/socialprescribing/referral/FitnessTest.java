package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.QUEUE;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** To whom a client may go: by allocation, or where a service without a queue opens the pathway at once. */
class FitnessTest {

    private static final Policy POLICY = RuleCatalogue.draft(
                    "FITNESS", "1", "CON-01", "SAF-03", "ALO-02", "ALO-03", "CAP-01", "CAP-05")
            .build()
            .get();

    private static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    private static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, POLICY);
    private static final IntakeCommand ALLOCATE = new AllocateReferral(Intakes.FREE);

    private static Candidate.Builder worker() {
        Candidate.Builder candidate = Candidate.builder();
        candidate.worker(Intakes.FREE);
        return candidate;
    }

    private static Circumstances circumstances(boolean concern, Candidate candidate) {
        return Circumstances.builder()
                .candidates(List.of(candidate))
                .client(IntakeSituation.builder().safeguardingOpen(concern).build())
                .build();
    }

    /** What stands against it, which is the same in allocating and in opening at once. */
    private static Seq<RefusalCode> refused(boolean concern, Candidate candidate) {
        Circumstances known = circumstances(concern, candidate);
        Seq<RefusalCode> allocating = IntakeDecider.decide(after(ACCEPT, QUEUE), ALLOCATE, known, WORKER)
                .getLeft()
                .codes();
        Seq<RefusalCode> opening = IntakeDecider.start(after(ACCEPT), new PathwayId("p-1"), Intakes.FREE, known, WORKER)
                .getLeft()
                .codes();
        assertThat(opening).isEqualTo(allocating);
        return allocating;
    }

    @Test
    void refusesAConcernToWhoIsNotTrainedForIt() {
        assertThat(refused(true, worker().safeguardingTrained(false).build()))
                .containsExactly(WorkforceRefusals.TRAINING_MISSING);
    }

    @Test
    void refusesAStudentAsOnlyPrimaryWorkerOrWithoutSupervisor() {
        assertThat(refused(false, worker().student(true).supervised(true).build()))
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
        assertThat(refused(
                        false,
                        worker().student(true).solePrimary(false).caseload(400).build()))
                .containsExactlyInAnyOrder(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR, IntakeRefusals.CASELOAD_FULL);
        assertThat(starts(worker().student(true)
                        .supervised(true)
                        .solePrimary(false)
                        .build()))
                .isTrue();
    }

    @Test
    void refusesWhoIsNotTrainedToMeetClientsAloneUnlessSomebodyIsBesideThem() {
        assertThat(refused(false, worker().untrained(true).build()))
                .containsExactly(WorkforceRefusals.TRAINING_MISSING);
        assertThat(starts(worker().untrained(true)
                        .supervised(true)
                        .solePrimary(false)
                        .build()))
                .isTrue();
    }

    private static boolean starts(Candidate candidate) {
        return IntakeDecider.start(
                        after(ACCEPT), new PathwayId("p-1"), Intakes.FREE, circumstances(false, candidate), WORKER)
                .isRight();
    }

    @Test
    void aManagersYesToTheWorkerCountsWhereThePathwayIsOpenedAtOnce() {
        Circumstances known = circumstances(true, worker().caseload(400).build());
        Intake accepted = after(ACCEPT);

        assertThat(refused(true, worker().caseload(400).build())).containsExactly(RefusalCodes.DECISION_NEEDED);
        Intake approved = accepted.after(
                IntakeDecider.decide(accepted, new Approve(ALLOCATE, REASON, TODAY.plusDays(1)), known, MANAGER)
                        .get()
                        .events());
        assertThat(IntakeDecider.start(approved, new PathwayId("p-1"), Intakes.FREE, known, WORKER)
                        .isRight())
                .isTrue();
    }
}
