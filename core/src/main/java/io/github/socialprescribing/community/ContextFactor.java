package io.github.socialprescribing.community;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that presses on a community for a while. It tells why a gap opened when it did, and keeps what is "not forces of
 * nature but big, structural, deliberate things" from being laid at the door of those who help.
 *
 * @param kind what it is
 * @param level how hard it presses
 * @param from its first day
 * @param to its last day; none while it lasts
 */
public record ContextFactor(FactorKind kind, Level level, LocalDate from, Option<LocalDate> to) {

    /** How hard it presses, in the judgement of whoever records it. */
    public enum Level {
        /** It can be felt. */
        LOW,
        /** It shapes what can be done. */
        MODERATE,
        /** Little can be done in spite of it. */
        HIGH
    }

    /** Refuses an end before the beginning. */
    public ContextFactor {
        if (to.exists(day -> day.isBefore(from))) {
            throw new IllegalArgumentException("what presses on a community does not end before it begins");
        }
    }

    /**
     * Whether it pressed on a day.
     *
     * @param day any day
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.forAll(last -> !day.isAfter(last));
    }
}
