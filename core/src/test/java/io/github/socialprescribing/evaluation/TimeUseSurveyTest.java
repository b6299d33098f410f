package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.workforce.ActivityType;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.TimeSheet;
import io.github.socialprescribing.workforce.TimeSummary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeUseSurveyTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-02T09:00:00Z");

    @Provide
    Arbitrary<java.util.List<TimeSheet>> sheets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of(ActivityTypes.standard().terms().take(6).asJava()),
                        Arbitraries.of(true, false, false))
                .as((minute, minutes, type, beside) -> entry(minute, minutes, type, beside))
                .list()
                .ofMaxSize(12)
                .map(entries -> sheet(List.ofAll(entries)))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 100)
    void theMinutesAreThoseOfARecount(@ForAll("sheets") java.util.List<TimeSheet> sheets) {
        TimeUseSurvey told = survey(sheets, 1);
        TimeSummary all = TimeSummary.of(List.ofAll(sheets).flatMap(TimeSheet::all));

        assertThat(told.minutes()).contains(all.total());
        all.byType()
                .forEach((type, minutes) -> assertThat(told.byActivity()
                                .count(Words.word(type.level()), type.code().value()))
                        .contains(minutes));
        assertThat(told.diary().total()).contains(all.total());
    }

    @Property(tries = 100)
    void theShareOfClinicalTimeLiesBetweenItsEnds(@ForAll("sheets") java.util.List<TimeSheet> sheets) {
        Seq<ActivityType> clinical = List.of(ActivityTypes.SYMPTOM_SELF_MANAGEMENT);
        TimeSummary all = TimeSummary.of(List.ofAll(sheets).flatMap(TimeSheet::all));
        double share = all.total() == 0 ? 0 : (double) all.byType().getOrElse(clinical.head(), 0L) / all.total();

        assertThat(survey(sheets, 1).drift(clinical)).allMatch(it -> it.least() == share && it.isExact());
        assertThat(survey(sheets, 3).drift(clinical)).allMatch(it -> it.least() <= share && share <= it.most());
    }

    @Example
    void anHourThatRunsOverIsOfBothHours() {
        TimeUseSurvey told = TimeUseSurvey.of(
                List.of(sheet(List.of(entry(40, 50, ActivityTypes.GOAL_SETTING, false)))),
                MORNING,
                LATER,
                ZoneId.of("Europe/London"),
                1);

        assertThat(told.diary().rows().map(ProtectedTable.Row::toString))
                .containsExactly(
                        "Row[words=Vector(individual, 09), count=20]", "Row[words=Vector(individual, 10), count=30]");
    }

    @Example
    void theMinutesOfTwoWorkersAreNotShown() {
        TimeSheet one = sheet(List.of(entry(0, 60, ActivityTypes.NETWORKING, false)));

        assertThat(survey(java.util.List.of(one, one), 3).minutes()).isEmpty();
        assertThat(survey(java.util.List.of(one, one, one), 3).minutes()).contains(180L);
    }

    private static TimeUseSurvey survey(java.util.List<TimeSheet> sheets, int threshold) {
        return TimeUseSurvey.of(sheets, MORNING, LATER, ZoneOffset.UTC, threshold);
    }

    private static TimeSheet sheet(Seq<TimeEntry> entries) {
        return new TimeSheet(entries.zipWithIndex()
                .foldLeft(
                        Register.<TimeEntryId, TimeEntry>empty(),
                        (register, it) -> register.put(new TimeEntryId("e" + it._2), it._1)));
    }

    private static TimeEntry entry(int minute, int minutes, ActivityType type, boolean beside) {
        return TimeEntry.builder()
                .id(new TimeEntryId("e"))
                .start(MORNING.plusSeconds(60L * minute))
                .minutes(minutes)
                .activity(type)
                .isSecondary(beside)
                .build();
    }
}
