package io.github.socialprescribing.decision;

import java.util.Locale;

/**
 * A span of time until something must be done. It is a span and not a date, because which days are working days is for
 * the service's own calendar to say.
 *
 * @param amount how many, zero meaning at once
 * @param unit of what
 */
public record Due(long amount, Unit unit) {

    /** The units in which services set their deadlines. */
    public enum Unit {
        /** Hours by the clock. */
        HOURS,
        /** Calendar days. */
        DAYS,
        /** Days on which the service works. */
        WORKING_DAYS,
        /** Calendar weeks. */
        WEEKS
    }

    /** At once. */
    public static final Due NOW = new Due(0, Unit.HOURS);

    /** Refuses a deadline in the past. */
    public Due {
        if (amount < 0) {
            throw new IllegalArgumentException("a duty is not due in the past");
        }
    }

    @Override
    public String toString() {
        return amount == 0
                ? "at once"
                : "within " + amount + " " + (amount == 1 ? words().substring(0, words().length() - 1) : words());
    }

    private String words() {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
