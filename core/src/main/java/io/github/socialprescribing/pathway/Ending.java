package io.github.socialprescribing.pathway;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * That and how a pathway ended.
 *
 * @param on the day
 * @param early why it ended otherwise than as planned; none for a planned discharge
 */
public record Ending(LocalDate on, Option<EarlyClosure> early) {

    /**
     * As worker and client had agreed.
     *
     * @param on the day
     */
    public static Ending asPlanned(LocalDate on) {
        return new Ending(on, Option.none());
    }

    /** Whether the client died. */
    public boolean isByDeath() {
        return early.contains(EarlyClosure.DIED);
    }

    /** Whether it was a planned discharge. */
    public boolean isPlanned() {
        return early.isEmpty();
    }
}
