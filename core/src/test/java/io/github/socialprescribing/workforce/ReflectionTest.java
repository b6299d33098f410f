package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.workforce.Staff.FIRST;
import static io.github.socialprescribing.workforce.Staff.TODAY;
import static io.github.socialprescribing.workforce.Staff.after;
import static io.github.socialprescribing.workforce.Staff.appointed;
import static io.github.socialprescribing.workforce.Staff.codes;
import static io.github.socialprescribing.workforce.Staff.decide;
import static io.github.socialprescribing.workforce.Staff.entry;
import static io.github.socialprescribing.workforce.Staff.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import org.junit.jupiter.api.Test;

/** Supervision and the talk of peers, and the time that work takes. */
class ReflectionTest {

    private static final Narrative REASON = new Narrative("wrong hour");

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
}
