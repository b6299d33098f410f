package io.github.socialprescribing.workforce;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.function.Function;

/**
 * Where time went, in minutes. Only primary entries are added up, so that no minute counts twice; what ran beside them is
 * told apart.
 *
 * @param byType minutes of each type of activity, by type
 * @param byLevel minutes of each level, by level
 * @param secondary minutes of what ran beside something else
 */
public record TimeSummary(Map<ActivityType, Long> byType, Map<ActivityLevel, Long> byLevel, long secondary) {

    /**
     * Where the time of these entries went.
     *
     * @param entries entries of one worker or of many
     */
    public static TimeSummary of(Seq<TimeEntry> entries) {
        Tuple2<? extends Seq<TimeEntry>, ? extends Seq<TimeEntry>> parts = entries.partition(TimeEntry::isSecondary);
        return new TimeSummary(
                minutes(parts._2, TimeEntry::activity),
                minutes(parts._2, entry -> entry.activity().level()),
                minutes(parts._1));
    }

    /** All minutes that were logged as somebody's main activity. */
    public long total() {
        return byType.values().sum().longValue();
    }

    private static <K extends Comparable<? super K>> Map<K, Long> minutes(
            Seq<TimeEntry> entries, Function<TimeEntry, K> kind) {
        return TreeMap.ofEntries(entries.groupBy(kind).map(group -> group.map2(TimeSummary::minutes)));
    }

    private static long minutes(Seq<TimeEntry> entries) {
        return entries.map(TimeEntry::minutes).sum().longValue();
    }
}
