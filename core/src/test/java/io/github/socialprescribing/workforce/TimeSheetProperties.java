package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeSheetProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MIDNIGHT = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Context NOW = Moments.worker(DAY.plusDays(1));

    @Provide
    Arbitrary<List<WorkerCommand>> commands() {
        Arbitrary<TimeEntry> entries = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(-30, 36 * 60),
                        Arbitraries.integers().between(-1, 180),
                        Arbitraries.of(
                                ActivityTypes.GOAL_SETTING, ActivityTypes.NETWORKING, ActivityTypes.CARE_COORDINATION),
                        Arbitraries.of(false, false, false, true))
                .as((id, start, minutes, activity, secondary) -> TimeEntry.builder()
                        .id(new TimeEntryId("e" + id))
                        .start(MIDNIGHT.plusSeconds(start * 60L))
                        .minutes(minutes)
                        .activity(activity)
                        .isSecondary(secondary)
                        .detail(Option.some(new Narrative("CANARY was met")))
                        .build());
        Arbitrary<WorkerCommand> logs = entries.map(WorkerCommand.LogTime::new);
        Arbitrary<WorkerCommand> amendments =
                entries.map(entry -> new WorkerCommand.AmendTime(entry, new Narrative("mistyped")));
        Arbitrary<WorkerCommand> departures = Arbitraries.just(new WorkerCommand.LeaveService(DAY.plusDays(1)));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, logs),
                        net.jqwik.api.Tuple.of(6, amendments),
                        net.jqwik.api.Tuple.of(1, departures))
                .list()
                .ofMaxSize(40);
    }

    private static Worker appointed() {
        Terms terms = Terms.builder().roles(LinkedHashSet.of(Roles.LINK_WORKER)).build();
        return Worker.replay(WorkerDecider.appoint(new WorkerId("w"), DAY, terms, Moments.manager(DAY))
                .get()
                .events());
    }

    /** What the accepted commands say, kept in a plain map beside the worker. */
    private record Told(Worker worker, Map<TimeEntryId, TimeEntry> entries) {

        static Told of(List<WorkerCommand> commands) {
            Worker worker = appointed();
            Map<TimeEntryId, TimeEntry> entries = new LinkedHashMap<>();
            for (WorkerCommand command : commands) {
                var answer = WorkerDecider.decide(worker, command, 0, NOW);
                if (answer.isRight()) {
                    worker = worker.after(answer.get().events());
                    if (command instanceof WorkerCommand.LogTime log) {
                        entries.put(log.entry().id(), log.entry());
                    }
                    if (command instanceof WorkerCommand.AmendTime amend) {
                        entries.put(amend.entry().id(), amend.entry());
                    }
                }
            }
            return new Told(worker, entries);
        }
    }

    @Property(tries = 200)
    void primaryEntriesNeverOverlap(@ForAll("commands") List<WorkerCommand> commands) {
        boolean[] taken = new boolean[48 * 60];
        for (TimeEntry entry : Told.of(commands).worker().timeSheet().all()) {
            int start = (int) ((entry.start().getEpochSecond() - MIDNIGHT.getEpochSecond()) / 60);
            for (int minute = start; !entry.isSecondary() && minute < start + entry.minutes(); minute++) {
                assertThat(taken[minute]).isFalse();
                taken[minute] = true;
            }
        }
    }

    @Property(tries = 200)
    void theTimeSheetHoldsWhatWasAcceptedAndNothingElse(@ForAll("commands") List<WorkerCommand> commands) {
        Told told = Told.of(commands);

        assertThat(told.worker().timeSheet().all())
                .containsExactlyElementsOf(told.entries().values());
        assertThat(told.worker().timeSheet().all()).allSatisfy(entry -> {
            assertThat(entry.minutes()).isPositive();
            assertThat(entry.end()).isBeforeOrEqualTo(NOW.recorded().at());
            assertThat(entry.start()).isAfterOrEqualTo(MIDNIGHT);
        });
    }

    @Property(tries = 200)
    void theSummaryEqualsARecount(@ForAll("commands") List<WorkerCommand> commands) {
        Told told = Told.of(commands);
        Instant noon = MIDNIGHT.plusSeconds(12 * 3600);
        long goals = 0;
        long community = 0;
        long secondary = 0;
        long total = 0;
        for (TimeEntry entry : told.entries().values()) {
            if (entry.start().isBefore(noon)) {
                long minutes = entry.isSecondary() ? 0 : entry.minutes();
                total += minutes;
                secondary += entry.minutes() - minutes;
                goals += entry.activity().equals(ActivityTypes.GOAL_SETTING) ? minutes : 0;
                community += entry.activity().level() == ActivityLevel.COMMUNITY ? minutes : 0;
            }
        }

        TimeSummary summary = told.worker().timeSheet().summary(MIDNIGHT, noon);

        assertThat(summary.total()).isEqualTo(total);
        assertThat(summary.secondary()).isEqualTo(secondary);
        assertThat(summary.byType().getOrElse(ActivityTypes.GOAL_SETTING, 0L)).isEqualTo(goals);
        assertThat(summary.byLevel().getOrElse(ActivityLevel.COMMUNITY, 0L)).isEqualTo(community);
        assertThat(summary.byLevel().values().sum().longValue()).isEqualTo(total);
    }

    @Property(tries = 150)
    void theWordsOfAWorkerCanBeForgottenAndTheHoursStay(@ForAll("commands") List<WorkerCommand> commands) {
        Worker worker = appointed();
        Seq<Envelope<WorkerEvent>> history = Vector.empty();
        for (WorkerCommand command : commands) {
            Seq<Envelope<WorkerEvent>> events = WorkerDecider.decide(worker, command, 0, NOW)
                    .fold(refusals -> Vector.empty(), decided -> decided.events());
            history = history.appendAll(events);
            worker = worker.after(events);
        }
        Seq<Envelope<WorkerEvent>> all = history;

        assertThat(appointed().after(all)).isEqualTo(worker);
        Forgotten.assertForgotten(all, Worker::redacted, events -> appointed().after(events));
        assertThat(appointed().after(Worker.redacted(all)).timeSheet().all().map(TimeEntry::minutes))
                .isEqualTo(worker.timeSheet().all().map(TimeEntry::minutes));
    }

    @Property(tries = 200)
    void whoHasLeftStaysGoneAndRefusingChangesNothing(@ForAll("commands") List<WorkerCommand> commands) {
        Worker worker = appointed();
        for (WorkerCommand command : commands) {
            Worker before = worker;
            var answer = WorkerDecider.decide(worker, command, 0, NOW);
            worker = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            assertThat(worker.hasLeft() || !before.hasLeft()).isTrue();
            assertThat(WorkerDecider.decide(before, command, 0, NOW)).isEqualTo(answer);
        }
    }
}
