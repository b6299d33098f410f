package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.workforce.Staff.FIRST;
import static io.github.socialprescribing.workforce.Staff.HALF;
import static io.github.socialprescribing.workforce.Staff.ID;
import static io.github.socialprescribing.workforce.Staff.TODAY;
import static io.github.socialprescribing.workforce.Staff.after;
import static io.github.socialprescribing.workforce.Staff.appointed;
import static io.github.socialprescribing.workforce.Staff.codes;
import static io.github.socialprescribing.workforce.Staff.entry;
import static io.github.socialprescribing.workforce.Staff.session;
import static io.github.socialprescribing.workforce.Staff.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class WorkerDeciderTest {

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
