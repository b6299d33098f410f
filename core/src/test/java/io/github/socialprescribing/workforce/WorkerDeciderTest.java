package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WorkerDeciderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = FIRST.plusWeeks(4);
    private static final WorkerId ID = new WorkerId("worker-7");
    private static final Narrative REASON = new Narrative("wrong hour");
    private static final Post HALF = new Post(new OrganisationId("pcn-1"), 50);

    private static Terms terms(Role role, Option<WorkerId> supervisor) {
        return Terms.builder()
                .roles(LinkedHashSet.of(role))
                .backgrounds(LinkedHashSet.of(Backgrounds.NURSING))
                .posts(List.of(HALF))
                .supervisor(supervisor)
                .build();
    }

    private static Worker appointed() {
        return Worker.replay(
                WorkerDecider.appoint(ID, FIRST, terms(Roles.LINK_WORKER, Option.none()), Moments.manager(FIRST))
                        .get()
                        .events());
    }

    private static Either<Refusals, Decided<Envelope<WorkerEvent>>> decide(Worker worker, WorkerCommand command) {
        return WorkerDecider.decide(worker, command, 0, Moments.manager(TODAY));
    }

    private static Worker after(Worker worker, WorkerCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        worker,
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    private static Seq<RefusalCode> codes(Worker worker, WorkerCommand command) {
        return decide(worker, command).getLeft().codes();
    }

    private static TimeEntry entry(String id, LocalDate day, int hour, int minutes) {
        return TimeEntry.builder()
                .id(new TimeEntryId(id))
                .start(day.atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .minutes(minutes)
                .activity(ActivityTypes.GOAL_SETTING)
                .detail(Option.some(new Narrative("met at the library")))
                .build();
    }

    private static Attendance listening(Delivery delivery, int minutes) {
        return new Attendance(TrainingModules.LISTENING, FIRST.plusDays(3), delivery, true, minutes);
    }

    private static WorkerCommand certify(TrainingModule module) {
        return new WorkerCommand.IssueCertificate(module, TODAY);
    }

    private static ReflectiveSession session(Kind kind, LocalDate on) {
        return ReflectiveSession.builder()
                .kind(kind)
                .on(on)
                .backgroundSought(Option.some(Backgrounds.SOCIAL_WORK))
                .topics(Option.some(new Narrative("endings")))
                .build();
    }

    @Test
    void appointsSomebody() {
        Worker worker = appointed();

        assertThat(worker.isActive()).isTrue();
        assertThat(worker.terms().hundredths()).isEqualTo(50);
        assertThat(worker.employment().since()).isEqualTo(FIRST);
    }

    @Test
    void refusesAStudentWithoutSomebodyElseToSuperviseThemAndADayToCome() {
        Context now = Moments.manager(FIRST);

        assertThat(WorkerDecider.appoint(ID, FIRST.plusDays(1), terms(Roles.STUDENT_ON_PLACEMENT, Option.none()), now)
                        .getLeft()
                        .codes())
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR, RefusalCodes.NOT_YET);
        assertThat(WorkerDecider.appoint(ID, FIRST, terms(Roles.STUDENT_ON_PLACEMENT, Option.some(ID)), now)
                        .getLeft()
                        .codes())
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
        assertThat(WorkerDecider.appoint(
                                ID,
                                FIRST,
                                terms(Roles.STUDENT_ON_PLACEMENT, Option.some(new WorkerId("worker-1"))),
                                now)
                        .isRight())
                .isTrue();
    }

    @Test
    void changesTermsButLeavesNoStudentAlone() {
        Terms manager = terms(Roles.MANAGER, Option.none());

        assertThat(after(appointed(), new WorkerCommand.ChangeTerms(manager)).terms())
                .isEqualTo(manager);
        assertThat(codes(appointed(), new WorkerCommand.ChangeTerms(terms(Roles.STUDENT_ON_PLACEMENT, Option.none()))))
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
    }

    @Test
    void goesOnLeaveAndComesBack() {
        Worker away = after(appointed(), new WorkerCommand.StartLeave(FIRST.plusDays(2)));

        assertThat(away.isActive()).isFalse();
        assertThat(after(away, new WorkerCommand.EndLeave(FIRST.plusDays(9))).employment())
                .isEqualTo(new Employment(Employment.Status.ACTIVE, FIRST.plusDays(9)));
    }

    @Test
    void refusesToGoOnLeaveTwiceAndToComeBackBeforeOrInTheFuture() {
        Worker away = after(appointed(), new WorkerCommand.StartLeave(FIRST.plusDays(2)));

        assertThat(codes(away, new WorkerCommand.StartLeave(FIRST)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.DATE_BEFORE_START);
        assertThat(codes(appointed(), new WorkerCommand.EndLeave(TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_YET);
    }

    @Test
    void refusesToLeaveClientsBehind() {
        Refusals refusals = WorkerDecider.decide(
                        appointed(), new WorkerCommand.LeaveService(TODAY.plusDays(1)), 3, Moments.manager(TODAY))
                .getLeft();

        assertThat(refusals.codes()).containsExactly(RefusalCodes.NOT_YET, WorkforceRefusals.OPEN_CASELOAD);
        assertThat(refusals.find(WorkforceRefusals.OPEN_CASELOAD).get().sentence())
                .endsWith("(open pathways = 3)");
    }

    @Test
    void whoHasLeftHasLeftButWhatTheyDidBeforeMayStillBeRecorded() {
        Worker gone = after(appointed(), new WorkerCommand.LeaveService(FIRST.plusDays(9)));

        assertThat(gone.hasLeft()).isTrue();
        assertThat(codes(gone, new WorkerCommand.LeaveService(TODAY))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(gone, new WorkerCommand.EndLeave(TODAY))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(gone, new WorkerCommand.ChangeTerms(gone.terms())))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(gone, new WorkerCommand.LogTime(entry("1", FIRST.plusDays(10), 9, 60))))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(gone, new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, TODAY))))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(after(gone, new WorkerCommand.LogTime(entry("1", FIRST.plusDays(9), 9, 60)))
                        .timeSheet()
                        .all())
                .hasSize(1);
        assertThat(gone.advice(Moments.manager(TODAY).policy(), FIRST.plusYears(1)))
                .isEmpty();
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

    @Test
    void advisesWhenSupervisionIsOverdueAndNoLongerWhenItWasHad() {
        Context late = Moments.manager(FIRST.plusWeeks(6).plusDays(1));
        WorkerCommand consult = new WorkerCommand.RecordReflection(session(Kind.PEER_CONSULTATION, FIRST.plusWeeks(6)));
        WorkerCommand supervise = new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, FIRST.plusWeeks(6)));

        assertThat(WorkerDecider.decide(appointed(), consult, 0, late).get().advice())
                .extracting(advice -> advice.rule())
                .containsExactly(Worker.SUPERVISION_OVERDUE);
        assertThat(WorkerDecider.decide(appointed(), supervise, 0, late).get().advice())
                .isEmpty();
        assertThat(appointed().advice(late.policy(), FIRST.plusWeeks(6))).isEmpty();
    }

    @Test
    void remembersTheLastOfEachKindOfReflection() {
        Worker worker = after(
                appointed(),
                new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, FIRST.plusDays(9))),
                new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, FIRST.plusDays(4))));

        assertThat(worker.last(Kind.SUPERVISION)).containsExactly(FIRST.plusDays(9));
        assertThat(worker.last(Kind.REFLECTIVE_SPACE)).isEmpty();
    }

    @Test
    void refusesAReflectionBeforeTheBeginningAndInTheFuture() {
        assertThat(codes(
                        appointed(), new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, FIRST.minusDays(1)))))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
        assertThat(codes(appointed(), new WorkerCommand.RecordReflection(session(Kind.SUPERVISION, TODAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void logsAndAmendsTime() {
        TimeEntry wrong = entry("1", FIRST, 9, 60);
        TimeEntry right = entry("1", FIRST, 9, 90);

        Worker worker =
                after(appointed(), new WorkerCommand.LogTime(wrong), new WorkerCommand.AmendTime(right, REASON));

        assertThat(worker.timeSheet().all()).containsExactly(right);
        assertThat(worker.timeSheet().toString()).doesNotContain("library");
    }

    @Test
    void refusesTimeThatCannotHaveBeenSpentWithAllReasonsAtOnce() {
        Worker worker = after(appointed(), new WorkerCommand.LogTime(entry("1", FIRST, 9, 60)));

        assertThat(codes(worker, new WorkerCommand.LogTime(entry("1", FIRST.minusDays(1), 9, 0))))
                .containsExactly(
                        RefusalCodes.DUPLICATE_ID, RefusalCodes.DATE_BEFORE_START, RefusalCodes.DURATION_NOT_POSITIVE);
        assertThat(codes(worker, new WorkerCommand.LogTime(entry("2", TODAY, 9, 61))))
                .containsExactly(WorkforceRefusals.FUTURE_ENTRY);
        assertThat(codes(worker, new WorkerCommand.LogTime(entry("2", FIRST, 8, 61))))
                .containsExactly(WorkforceRefusals.OVERLAPPING_ENTRY);
        assertThat(codes(worker, new WorkerCommand.AmendTime(entry("2", FIRST, 11, 60), REASON)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(decide(worker, new WorkerCommand.LogTime(entry("2", FIRST, 8, 60)))
                        .isRight())
                .isTrue();
    }

    @Test
    void beginsWithTheAppointmentAndTakesEachEventOnce() {
        Envelope<WorkerEvent> appointment = WorkerDecider.appoint(
                        ID, FIRST, terms(Roles.LINK_WORKER, Option.none()), Moments.manager(FIRST))
                .get()
                .events()
                .head();

        assertThatThrownBy(() -> appointed().after(appointment)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> appointed()
                        .after(new Envelope<>(2, appointment.recorded(), appointment.stamp(), appointment.event())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Worker.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Post(HALF.employer(), 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
