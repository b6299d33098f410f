package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.workforce.Staff.FIRST;
import static io.github.socialprescribing.workforce.Staff.TODAY;
import static io.github.socialprescribing.workforce.Staff.after;
import static io.github.socialprescribing.workforce.Staff.appointed;
import static io.github.socialprescribing.workforce.Staff.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.WorkforceRefusals;
import org.junit.jupiter.api.Test;

/** A certificate is for a training that was attended, long enough and in the right way. */
class TrainingTest {

    private static WorkerCommand certify(TrainingModule module) {
        return new WorkerCommand.IssueCertificate(module, TODAY);
    }

    private static Attendance listening(Delivery delivery, int minutes) {
        return new Attendance(TrainingModules.LISTENING, FIRST.plusDays(3), delivery, true, minutes);
    }

    @Test
    void certifiesWhatWasAttendedLongEnoughInTheRightWay() {
        Worker trained = after(
                appointed(),
                new WorkerCommand.RecordAttendance(listening(Delivery.IN_PERSON, 180)),
                new WorkerCommand.RecordAttendance(listening(Delivery.IN_PERSON, 180)),
                certify(TrainingModules.LISTENING));

        assertThat(trained.training().has(TrainingModules.LISTENING)).isTrue();
        assertThat(trained.training().certificates().get(TrainingModules.LISTENING.code()))
                .containsExactly(TODAY);
    }

    @Test
    void refusesACertificateToWhoeverDidNotCome() {
        Worker absent = after(
                appointed(),
                new WorkerCommand.RecordAttendance(
                        new Attendance(TrainingModules.ETHICS, FIRST, Delivery.ONLINE, false, 0)));

        assertThat(absent.training().attendances()).hasSize(1);
        assertThat(codes(absent, certify(TrainingModules.ETHICS))).containsExactly(WorkforceRefusals.DID_NOT_ATTEND);
        assertThat(codes(appointed(), certify(TrainingModules.ETHICS)))
                .containsExactly(WorkforceRefusals.DID_NOT_ATTEND);
    }

    @Test
    void refusesACertificateBeforeTheTraining() {
        Worker trained = after(
                appointed(),
                new WorkerCommand.RecordAttendance(
                        new Attendance(TrainingModules.ETHICS, TODAY, Delivery.ONLINE, true, 60)));

        assertThat(codes(trained, new WorkerCommand.IssueCertificate(TrainingModules.ETHICS, TODAY.minusDays(1))))
                .containsExactly(WorkforceRefusals.DID_NOT_ATTEND);
    }

    @Test
    void refusesACertificateForListeningOnAScreenWithAllReasonsAtOnce() {
        Worker online = after(appointed(), new WorkerCommand.RecordAttendance(listening(Delivery.ONLINE, 400)));

        assertThat(codes(online, certify(TrainingModules.LISTENING)))
                .containsExactly(WorkforceRefusals.WRONG_DELIVERY, WorkforceRefusals.DURATION_BELOW_MINIMUM);
    }

    @Test
    void refusesACertificateForLessThanAFullDayOfListening() {
        Worker brief = after(appointed(), new WorkerCommand.RecordAttendance(listening(Delivery.IN_PERSON, 359)));

        assertThat(codes(brief, certify(TrainingModules.LISTENING)))
                .containsExactly(WorkforceRefusals.DURATION_BELOW_MINIMUM);
    }

    @Test
    void refusesATrainingToCome() {
        Attendance later = new Attendance(TrainingModules.ETHICS, TODAY.plusDays(1), Delivery.ONLINE, true, 60);

        assertThat(codes(appointed(), new WorkerCommand.RecordAttendance(later)))
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(codes(appointed(), new WorkerCommand.IssueCertificate(TrainingModules.ETHICS, TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.NOT_YET, WorkforceRefusals.DID_NOT_ATTEND);
    }

    @Test
    void tellsWhatIsMissingBeforeSomebodyMayStart() {
        Worker trained = after(
                appointed(),
                new WorkerCommand.RecordAttendance(
                        new Attendance(TrainingModules.SAFEGUARDING, FIRST, Delivery.ONLINE, true, 90)),
                certify(TrainingModules.SAFEGUARDING));

        assertThat(trained.training().missing(TrainingGate.SAFEGUARDING_CASES)).isEmpty();
        assertThat(trained.training().missing(TrainingGate.MEETING_CLIENTS_ALONE))
                .containsExactly(TrainingModules.CONFIDENTIALITY);
    }
}
