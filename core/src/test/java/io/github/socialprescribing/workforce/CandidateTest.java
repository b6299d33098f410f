package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.workforce.Staff.FIRST;
import static io.github.socialprescribing.workforce.Staff.ID;
import static io.github.socialprescribing.workforce.Staff.after;
import static io.github.socialprescribing.workforce.Staff.appointed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.profile.Cesp;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is known of a worker is what whoever allocates, and whoever plans a session, is told. */
class CandidateTest {

    private static final Caseload ONE_OF_EACH =
            new Caseload(List.of(Caseload.Case.ORDINARY, new Caseload.Case(Caseload.Standing.HOLDING, 10)));

    private static Candidate candidate(Worker worker) {
        return Candidate.of(worker, ONE_OF_EACH, Cesp.policy()).build();
    }

    private static Worker trained(Worker worker, TrainingModule module) {
        return after(
                worker,
                new WorkerCommand.RecordAttendance(new Attendance(module, FIRST, Delivery.ONLINE, true, 90)),
                new WorkerCommand.IssueCertificate(module, FIRST));
    }

    private static FactValues facts(boolean student, boolean untrained) {
        return FactValues.NONE.with(AllocationFacts.STUDENT, student).with(AllocationFacts.UNTRAINED, untrained);
    }

    @Test
    void tellsCaseloadPostAndWhatTrainingIsMissing() {
        assertThat(candidate(appointed()))
                .isEqualTo(Candidate.builder()
                        .worker(ID)
                        .caseload(13)
                        .post(50)
                        .untrained(true)
                        .safeguardingTrained(false)
                        .build());
    }

    @Test
    void whoHasBothModulesMeetsClientsAlone() {
        Worker half = trained(appointed(), TrainingModules.SAFEGUARDING);
        Worker whole = trained(half, TrainingModules.CONFIDENTIALITY);

        assertThat(candidate(half).safeguardingTrained()).isTrue();
        assertThat(candidate(half).untrained()).isTrue();
        assertThat(candidate(whole).untrained()).isFalse();
        assertThat(half.facts()).isEqualTo(facts(false, true));
        assertThat(whole.facts()).isEqualTo(facts(false, false));
    }

    @Test
    void tellsWhoIsAStudentAndSupervisedAndGivesWhomNobodyEmploysAWholePost() {
        Terms terms = Terms.builder()
                .roles(LinkedHashSet.of(Roles.STUDENT_ON_PLACEMENT))
                .supervisor(Option.some(new WorkerId("worker-1")))
                .build();
        Worker student = Worker.replay(WorkerDecider.appoint(ID, FIRST, terms, Moments.manager(FIRST))
                .get()
                .events());

        assertThat(candidate(student).student()).isTrue();
        assertThat(candidate(student).supervised()).isTrue();
        assertThat(candidate(student).post()).isEqualTo(100);
        assertThat(student.facts()).isEqualTo(facts(true, true));
    }
}
