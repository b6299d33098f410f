package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.EventKinds;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** What holds of a worker, whatever they do and in whatever order. */
class WorkerProperties {

    private static final Narrative WORDS = new Narrative("CANARY as they told it");

    @Provide
    Arbitrary<List<WorkerCommand>> commands() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-1, 29).map(Staff.FIRST::plusDays);
        Arbitrary<TrainingModule> modules = Arbitraries.of(TrainingModules.ETHICS, TrainingModules.LISTENING);
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(Roles.MANAGER, Roles.STUDENT_ON_PLACEMENT, Roles.LINK_WORKER)
                                        .map(role -> new WorkerCommand.ChangeTerms(Staff.terms(role, Option.none())))),
                        Tuple.of(3, days.map(WorkerCommand.StartLeave::new)),
                        Tuple.of(3, days.map(WorkerCommand.EndLeave::new)),
                        Tuple.of(1, days.map(WorkerCommand.LeaveService::new)),
                        Tuple.of(4, attendances(modules, days)),
                        Tuple.of(4, Combinators.combine(modules, days).as(WorkerCommand.IssueCertificate::new)),
                        Tuple.of(3, reflections(days)),
                        Tuple.of(3, times(days)))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<WorkerCommand> attendances(Arbitrary<TrainingModule> modules, Arbitrary<LocalDate> days) {
        return Combinators.combine(modules, days, Arbitraries.of(Delivery.class), Arbitraries.of(0, 60, 480))
                .as((module, day, delivery, minutes) -> new WorkerCommand.RecordAttendance(
                        new Attendance(module, day, delivery, minutes > 0, minutes)));
    }

    private static Arbitrary<WorkerCommand> reflections(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(Kind.class), days)
                .as((kind, day) -> new WorkerCommand.RecordReflection(ReflectiveSession.builder()
                        .kind(kind)
                        .on(day)
                        .topics(Option.some(WORDS))
                        .build()));
    }

    private static Arbitrary<WorkerCommand> times(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of("1", "2"), days, Arbitraries.of(true, false))
                .as((id, day, amended) -> amended
                        ? new WorkerCommand.AmendTime(Staff.entry(id, day, 9, 60), WORDS)
                        : new WorkerCommand.LogTime(Staff.entry(id, day, 9, 60)));
    }

    private static Seq<Envelope<WorkerEvent>> happened(List<WorkerCommand> commands) {
        Worker worker = Staff.appointed();
        Seq<Envelope<WorkerEvent>> history = Vector.empty();
        for (WorkerCommand command : commands) {
            Worker before = worker;
            var answer = WorkerDecider.decide(before, command, 0, Moments.manager(Staff.TODAY));
            assertThat(WorkerDecider.decide(before, command, 0, Moments.manager(Staff.TODAY)))
                    .isEqualTo(answer);
            worker = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            history = answer.fold(refusals -> Vector.<Envelope<WorkerEvent>>empty(), decided -> decided.events())
                    .prependAll(history);
            assertFollows(before, worker);
        }
        assertThat(Staff.appointed().after(history)).isEqualTo(worker);
        return history;
    }

    private static void assertFollows(Worker before, Worker now) {
        assertThat(now.hasLeft() || !before.hasLeft()).isTrue();
        assertThat(now.employment().since())
                .isAfterOrEqualTo(before.employment().since());
        assertThat(now.reflection()).allMatch(it -> !it.on().isBefore(now.appointedOn()));
        assertThat(now.terms().isStudent()).isFalse();
        assertThat(now.toString()).doesNotContain("CANARY", "library");
    }

    @Property(tries = 150)
    void replayGivesTheWorkerAgainAndWordsCanBeForgotten(@ForAll("commands") List<WorkerCommand> commands) {
        Forgotten.assertForgotten(
                happened(commands),
                Worker::redacted,
                events -> Staff.appointed().after(events));
    }

    /** A certificate is worth a training of its kind that was attended, on the day or before. */
    @Property(tries = 150)
    void nobodyIsCertifiedForWhatTheyDidNotAttend(@ForAll("commands") List<WorkerCommand> commands) {
        Seq<WorkerEvent> events = happened(commands).map(Envelope::event);
        for (int place = 0; place < events.size(); place++) {
            if (events.get(place) instanceof WorkerEvent.CertificateIssued certificate) {
                assertThat(events.take(place))
                        .anyMatch(it -> it instanceof WorkerEvent.AttendanceRecorded recorded
                                && recorded.attendance().counts()
                                && recorded.attendance().module().equals(certificate.module())
                                && !recorded.attendance().on().isAfter(certificate.on()));
            }
        }
    }

    @Provide
    Arbitrary<List<List<WorkerCommand>>> lives() {
        return commands().list().ofSize(200);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyKindOfEventHappensToSomeWorker(@ForAll("lives") List<List<WorkerCommand>> lives) {
        assertThat(EventKinds.happened(io.vavr.collection.List.ofAll(lives).map(WorkerProperties::happened)))
                .containsExactlyInAnyOrderElementsOf(
                        EventKinds.in(WorkerEvent.class).remove(WorkerEvent.WorkerAppointed.class));
    }
}
