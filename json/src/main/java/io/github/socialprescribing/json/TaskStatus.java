package io.github.socialprescribing.json;

import java.util.Locale;

/** How far the fulfilment of a FHIR referral has come: the states of the SDOH Clinical Care guide's referral task. */
public enum TaskStatus {
    /** Not sent yet. */
    DRAFT,
    /** Sent, and not answered. */
    REQUESTED,
    /** Taken on. */
    ACCEPTED,
    /** Turned down. */
    REJECTED,
    /** Called off by either side. */
    CANCELLED,
    /** Being worked on. */
    IN_PROGRESS,
    /** Waiting. */
    ON_HOLD,
    /** Tried without success. */
    FAILED,
    /** Done. */
    COMPLETED,
    /** Never meant. */
    ENTERED_IN_ERROR;

    /** The state that FHIR calls by this word, such as {@code in-progress}. */
    static TaskStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
