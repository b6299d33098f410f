package io.github.socialprescribing.pathway;

import java.time.LocalDate;

/**
 * That and how a pathway ended.
 *
 * @param on the day
 * @param manner how
 */
public record Ending(LocalDate on, Manner manner) {

    /** How a pathway ends. */
    public enum Manner {
        /** As worker and client had agreed. */
        PLANNED,
        /** Because the client wanted it to. */
        CLIENTS_WISH
    }
}
