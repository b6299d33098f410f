package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.ProtectedTable.Bounds;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.github.socialprescribing.workforce.ActivityLevel;
import io.github.socialprescribing.workforce.ActivityType;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.TimeSheet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;

/**
 * How workers spend their time: "time use survey methods could illustrate exactly how link workers spend their time, to help
 * better understand the role in practice". Only what somebody mainly did is counted, so that no minute counts twice. The
 * workers are people too: minutes of fewer of them than the threshold are told together. What ways worker and client meet
 * by is in {@link Evaluation#contactTime}, because a time sheet does not say.
 *
 * @param byActivity minutes by level and type of activity
 * @param diary minutes by level and hour of the day, the diary of a working day
 */
public record TimeUseSurvey(ProtectedTable byActivity, ProtectedTable diary) {

    private static final Function<ActivityLevel, String> LEVELS = Words.of(ActivityLevel.class);

    /**
     * The survey of some workers.
     *
     * @param sheets the time sheets, one a worker
     * @param from the beginning of the span
     * @param until its end; what begins then is no longer part of it
     * @param zone where the workers' clocks stand
     * @param threshold the smallest number of workers but nobody whose minutes are shown: at least 3, or 1 where the workers
     *     agreed to be seen
     */
    public static TimeUseSurvey of(
            Iterable<TimeSheet> sheets, Instant from, Instant until, ZoneId zone, int threshold) {
        Tally byActivity = Tally.of("time-by-activity", "minutes", "level", "activity");
        Tally diary = Tally.of("working-day", "minutes", "level", "hour");
        for (TimeSheet sheet : sheets) {
            byActivity.nextPerson();
            diary.nextPerson();
            for (TimeEntry entry : sheet.all()) {
                if (!entry.isSecondary()
                        && !entry.start().isBefore(from)
                        && entry.start().isBefore(until)) {
                    String level = LEVELS.apply(entry.activity().level());
                    byActivity.add(
                            entry.minutes(), level, entry.activity().code().word());
                    hours(entry, zone, level, diary);
                }
            }
        }
        Seq<ProtectedTable> tables =
                Release.of(threshold, List.of(byActivity, diary)).tables();
        return new TimeUseSurvey(tables.get(0), tables.get(1));
    }

    /** An entry that runs over the hour belongs to both hours. */
    private static void hours(TimeEntry entry, ZoneId zone, String level, Tally diary) {
        ZonedDateTime at = entry.start().atZone(zone);
        long left = entry.minutes();
        while (left > 0) {
            ZonedDateTime next = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            long here = Math.min(left, Math.max(1, Duration.between(at, next).toMinutes()));
            diary.add(here, level, String.format(Locale.ROOT, "%02d", at.getHour()));
            left -= here;
            at = at.plusMinutes(here);
        }
    }

    /**
     * Both tables, to be written.
     *
     * @param purpose what they are for
     */
    public Seq<Table> tables(Purpose purpose) {
        return List.of(byActivity, diary).map(it -> it.table(new About(purpose, ConsentRule.OWN_WORK)));
    }

    /** All minutes, where enough workers logged any. */
    public Option<Long> minutes() {
        return byActivity.total();
    }

    /**
     * The share of time that goes to clinical tasks. Social prescribing "in primary care settings could drift towards serving
     * clinical service needs": a share that grows from survey to survey is such a drift. It is exact where each of the types
     * is shown, and otherwise as wide as what is told together allows; none where there is no time to share.
     *
     * @param clinical which types count as clinical, such as looking up guidelines; the source paper gives no list
     */
    public Option<Interval> drift(Iterable<ActivityType> clinical) {
        return minutes().filter(total -> total > 0).map(total -> {
            long least = 0;
            long most = 0;
            for (ActivityType type : List.ofAll(clinical).distinct()) {
                Bounds bounds = byActivity.bounds("activity", type.code().word());
                least += bounds.least();
                most += bounds.most();
            }
            long hidden = byActivity
                    .rows()
                    .filter(row -> row.words().contains(ProtectedTable.OTHERS))
                    .map(ProtectedTable.Row::count)
                    .sum()
                    .longValue();
            return new Interval((double) least / total, (double) Math.min(most, least + hidden) / total);
        });
    }
}
