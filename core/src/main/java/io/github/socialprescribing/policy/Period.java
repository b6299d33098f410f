package io.github.socialprescribing.policy;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The days on which something is in force.
 *
 * @param from the first day; none where it has always been
 * @param until the day on which it no longer is; none where no end is set
 */
public record Period(Option<LocalDate> from, Option<LocalDate> until) {

    /** Every day. */
    public static final Period ALWAYS = new Period(Option.none(), Option.none());

    /** Refuses a period without a day. */
    public Period {
        if (from.isDefined() && until.isDefined() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    /**
     * From this day on.
     *
     * @param first the first day
     */
    public static Period from(LocalDate first) {
        return new Period(Option.some(first), Option.none());
    }

    /**
     * The same beginning, and an end.
     *
     * @param firstAfter the day on which it is no longer in force
     */
    public Period until(LocalDate firstAfter) {
        return new Period(from, Option.some(firstAfter));
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day any day
     */
    public boolean holds(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether it is in force on every day. */
    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }
}
