package io.github.socialprescribing.client;

import io.vavr.collection.Set;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time that comes back every week, such as weekday mornings. A night is two of them, one to midnight and one from it.
 *
 * @param days on which days, at least one
 * @param from from when
 * @param until up to but not including this; {@link LocalTime#MIDNIGHT} for the end of the day
 */
public record WeeklyTime(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    /** Refuses a time on no day, and one that ends before it begins. */
    public WeeklyTime {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a weekly time is on at least one day");
        }
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException("a weekly time begins before it ends");
        }
    }

    /**
     * Whether a moment is in it.
     *
     * @param moment the moment, by the clocks where the client is
     */
    public boolean contains(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return days.contains(moment.getDayOfWeek())
                && !time.isBefore(from)
                && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
    }
}
