package io.github.socialprescribing.community;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to feedback. */
public sealed interface FeedbackEvent {

    /**
     * Somebody said it.
     *
     * @param message what was said, by which side to which
     * @param on the day
     */
    record FeedbackRaised(FeedbackMessage message, LocalDate on) implements FeedbackEvent {}

    /**
     * Those whom it concerns have it.
     *
     * @param on the day
     */
    record FeedbackRouted(LocalDate on) implements FeedbackEvent {}

    /**
     * They said that they heard it.
     *
     * @param on the day
     */
    record FeedbackAcknowledged(LocalDate on) implements FeedbackEvent {}

    /**
     * They answered.
     *
     * @param answer the answer
     * @param follows what it says is done; none where it does not say
     * @param on the day
     */
    record FeedbackAnswered(Narrative answer, Option<WhatFollows> follows, LocalDate on) implements FeedbackEvent {}

    /**
     * Whoever raised it says that it is answered.
     *
     * @param on the day
     */
    record FeedbackConfirmed(LocalDate on) implements FeedbackEvent {}

    /**
     * Whoever raised it says that the answer is none.
     *
     * @param reason what is still open
     * @param on the day
     */
    record FeedbackReopened(Narrative reason, LocalDate on) implements FeedbackEvent {}

    /**
     * Whoever raised it took it back.
     *
     * @param on the day
     */
    record FeedbackWithdrawn(LocalDate on) implements FeedbackEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof FeedbackRaised it) {
            return cases.raised(it);
        }
        if (this instanceof FeedbackRouted it) {
            return cases.routed(it);
        }
        if (this instanceof FeedbackAcknowledged it) {
            return cases.acknowledged(it);
        }
        if (this instanceof FeedbackAnswered it) {
            return cases.answered(it);
        }
        if (this instanceof FeedbackConfirmed it) {
            return cases.confirmed(it);
        }
        if (this instanceof FeedbackReopened it) {
            return cases.reopened(it);
        }
        return cases.withdrawn((FeedbackWithdrawn) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of new feedback.
         *
         * @param event the event
         */
        R raised(FeedbackRaised event);

        /**
         * Asked of passing it on.
         *
         * @param event the event
         */
        R routed(FeedbackRouted event);

        /**
         * Asked of a word that it was heard.
         *
         * @param event the event
         */
        R acknowledged(FeedbackAcknowledged event);

        /**
         * Asked of an answer.
         *
         * @param event the event
         */
        R answered(FeedbackAnswered event);

        /**
         * Asked of a word that it is answered.
         *
         * @param event the event
         */
        R confirmed(FeedbackConfirmed event);

        /**
         * Asked of a word that the answer is none.
         *
         * @param event the event
         */
        R reopened(FeedbackReopened event);

        /**
         * Asked of taking it back.
         *
         * @param event the event
         */
        R withdrawn(FeedbackWithdrawn event);
    }
}
