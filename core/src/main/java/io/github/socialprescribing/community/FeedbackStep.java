package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One step on the way of feedback.
 *
 * @param status where it led
 * @param on the day
 * @param by who took it
 * @param words the answer, or why it is none
 * @param follows what an answer says is done; none where it does not say, and of every other step
 */
public record FeedbackStep(
        FeedbackStatus status, LocalDate on, ActorId by, Option<Narrative> words, Option<WhatFollows> follows) {

    /** Refuses what follows from no answer. */
    public FeedbackStep {
        if (follows.isDefined() && status != FeedbackStatus.ANSWERED) {
            throw new IllegalArgumentException("an answer says what follows, and no other step does");
        }
    }

    /**
     * A step of which nothing follows.
     *
     * @param status where it led
     * @param on the day
     * @param by who took it
     * @param words the answer, or why it is none
     */
    public FeedbackStep(FeedbackStatus status, LocalDate on, ActorId by, Option<Narrative> words) {
        this(status, on, by, words, Option.none());
    }
}
