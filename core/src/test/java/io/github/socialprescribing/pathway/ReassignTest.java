package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CourseCommand.ReassignWorker;
import io.github.socialprescribing.pathway.PathwayCommand.Approve;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever is put at a client's side later is judged like whoever was allocated first. */
class ReassignTest {

    private static final LocalDate DAY = Journeys.OPENED.plusDays(10);
    private static final Narrative REASON = new Narrative("CANARY leaves at Easter");
    private static final Pathway OPENED = Pathway.replay(Journeys.opened());

    private static final Policy POLICY = RuleCatalogue.draft(
                    "REASSIGNING", "1", "SAF-03", "ALO-02", "ALO-03", "CAP-01", "CAP-05", "HOL-01")
            .withOverrides(OverrideRight.of("CAP-01", Roles.MANAGER))
            .build()
            .get();

    private static final Context WORKER = Moments.of(DAY, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    private static final Context MANAGER = Moments.of(DAY, Moments.MANAGER, Roles.MANAGER, POLICY);

    private static Candidate.Builder worker() {
        Candidate.Builder candidate = Candidate.builder();
        candidate.worker(new WorkerId("worker-9"));
        return candidate;
    }

    private static PathwayCommand to(Candidate candidate) {
        return about(new ReassignWorker(candidate, 10, REASON));
    }

    private static Seq<RefusalCode> refused(Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, WORKER).getLeft().codes();
    }

    private static Pathway after(Context context, PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        OPENED,
                        (pathway, command) -> pathway.after(PathwayDecider.decide(pathway, command, context)
                                .get()
                                .events()));
    }

    @Test
    void refusesAFullCaseloadAStudentAloneAndWhoIsUntrainedWithAllReasons() {
        assertThat(refused(OPENED, to(worker().caseload(400).build()))).containsExactly(IntakeRefusals.CASELOAD_FULL);
        assertThat(refused(OPENED, to(worker().student(true).build())))
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
        assertThat(refused(
                        OPENED,
                        to(worker().untrained(true).student(true).caseload(400).build())))
                .containsExactlyInAnyOrder(
                        WorkforceRefusals.TRAINING_MISSING,
                        WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR,
                        IntakeRefusals.CASELOAD_FULL);
    }

    @Test
    void refusesWhoeverIsThereAlready() {
        Candidate same =
                Candidate.builder().worker(OPENED.worker()).caseload(400).build();

        assertThat(refused(OPENED, to(same)))
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.CASELOAD_FULL);
    }

    @Test
    void putsAWorkerWithRoomAtTheClientsSideAndSaysByWhichQuestion() {
        var decided = PathwayDecider.decide(OPENED, to(worker().caseload(390).build()), WORKER)
                .get();

        assertThat(OPENED.after(decided.events()).worker()).isEqualTo(new WorkerId("worker-9"));
        assertThat(decided.explanations().map(it -> it.question())).containsExactly("may-allocate");
    }

    @Test
    void withAnOpenConcernTheWorkerIsTrainedForItAndAManagerDecidesAboutAFullCaseload() {
        Pathway unsafe = after(
                WORKER,
                about(new SafetyCommand.RaiseConcern(Concern.builder()
                        .id(new ConcernId("concern-1"))
                        .kind(ConcernKind.of("neglect"))
                        .severity(Severity.CONCERNING)
                        .raisedOn(DAY)
                        .build())));
        PathwayCommand full = to(worker().caseload(400).build());
        PathwayCommand yes = new Approve(full, REASON, DAY.plusDays(7));

        assertThat(refused(unsafe, to(worker().safeguardingTrained(false).build())))
                .containsExactly(WorkforceRefusals.TRAINING_MISSING);
        assertThat(refused(unsafe, full)).containsExactly(RefusalCodes.DECISION_NEEDED);
        Pathway approved =
                unsafe.after(PathwayDecider.decide(unsafe, yes, MANAGER).get().events());
        assertThat(PathwayDecider.decide(approved, full, WORKER).isRight()).isTrue();
    }

    @Test
    void aManagerSetsTheCapAside() {
        PathwayCommand full = to(worker().caseload(400).build());
        Pathway overridden = after(MANAGER, new OverrideRule(new RuleId("CAP-01"), REASON, DAY.plusDays(1)));

        assertThat(PathwayDecider.decide(overridden, full, WORKER).isRight()).isTrue();
    }

    @Test
    void aHeldClientWeighsLess() {
        PathwayCommand hold =
                about(new CourseCommand.HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, DAY.plusWeeks(4)));
        PathwayCommand almostFull = to(worker().caseload(397).build());

        assertThat(refused(OPENED, almostFull)).containsExactly(IntakeRefusals.CASELOAD_FULL);
        assertThat(PathwayDecider.decide(after(WORKER, hold), almostFull, WORKER)
                        .isRight())
                .isTrue();
        assertThatThrownBy(() -> new ReassignWorker(worker().build(), -1, REASON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
