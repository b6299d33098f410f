package io.github.socialprescribing.community;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;

/** What may be done about feedback. Raising it stands in {@link FeedbackDecider}, since before that there is none. */
public sealed interface FeedbackCommand {

    /** Pass it on to those whom it concerns. From here on they owe an answer. */
    record RouteFeedback() implements FeedbackCommand {}

    /** Say that it was heard, as somebody of the side to which it was said. */
    record AcknowledgeFeedback() implements FeedbackCommand {}

    /**
     * Answer it, as somebody of the side to which it was said: with what was done, what will be, or why nothing will.
     *
     * @param answer the answer
     * @param follows which of the three it says; none where it says neither
     */
    record AnswerFeedback(Narrative answer, Option<WhatFollows> follows) implements FeedbackCommand {

        /**
         * An answer in words alone.
         *
         * @param answer the answer
         */
        public AnswerFeedback(Narrative answer) {
            this(answer, Option.none());
        }
    }

    /** Say that it is answered, as whoever raised it. */
    record ConfirmAnswer() implements FeedbackCommand {}

    /**
     * Say that the answer is none, as whoever raised it.
     *
     * @param reason what is still open
     */
    record ReopenFeedback(Narrative reason) implements FeedbackCommand {}

    /** Take it back, as whoever raised it. */
    record WithdrawFeedback() implements FeedbackCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof RouteFeedback it) {
            return cases.route(it);
        }
        if (this instanceof AcknowledgeFeedback it) {
            return cases.acknowledge(it);
        }
        if (this instanceof AnswerFeedback it) {
            return cases.answer(it);
        }
        if (this instanceof ConfirmAnswer it) {
            return cases.confirm(it);
        }
        if (this instanceof ReopenFeedback it) {
            return cases.reopen(it);
        }
        return cases.withdraw((WithdrawFeedback) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of passing it on.
         *
         * @param command the command
         */
        R route(RouteFeedback command);

        /**
         * Asked of a word that it was heard.
         *
         * @param command the command
         */
        R acknowledge(AcknowledgeFeedback command);

        /**
         * Asked of an answer.
         *
         * @param command the command
         */
        R answer(AnswerFeedback command);

        /**
         * Asked of a word that it is answered.
         *
         * @param command the command
         */
        R confirm(ConfirmAnswer command);

        /**
         * Asked of a word that the answer is none.
         *
         * @param command the command
         */
        R reopen(ReopenFeedback command);

        /**
         * Asked of taking it back.
         *
         * @param command the command
         */
        R withdraw(WithdrawFeedback command);
    }
}
