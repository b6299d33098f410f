package io.github.socialprescribing.community;

import io.github.socialprescribing.community.FeedbackEvent.FeedbackRaised;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Something that one side said to another, until whoever said it is content with the answer: the fold of its events, with no
 * other way to make one.
 */
@Value.Immutable
@FoldStyle
public sealed interface FeedbackItem permits ImmutableFeedbackItem {

    /** What was said, by which side to which. */
    FeedbackMessage message();

    /** Its way, the saying first. */
    Seq<FeedbackStep> steps();

    /** The place of its last event. */
    long sequence();

    /** Names it. */
    default FeedbackId id() {
        return message().id();
    }

    /** Who said it. */
    default ActorId raiser() {
        return steps().head().by();
    }

    /** The day on which it was said. */
    default LocalDate raisedOn() {
        return steps().head().on();
    }

    /** Where it stands. */
    default FeedbackStatus status() {
        return steps().last().status();
    }

    /** Since when somebody owes an answer: since it was passed on, or since whoever raised it said that the answer was none. */
    default Option<LocalDate> waitingSince() {
        return status().isWaiting()
                ? steps().filter(step ->
                                step.status() == FeedbackStatus.ROUTED || step.status() == FeedbackStatus.REOPENED)
                        .map(FeedbackStep::on)
                        .lastOption()
                : Option.none();
    }

    /** The day of the first answer. */
    default Option<LocalDate> answeredOn() {
        return steps().find(step -> step.status() == FeedbackStatus.ANSWERED).map(FeedbackStep::on);
    }

    /** What the last answer says is done; none where there is no answer, or where it does not say. */
    default Option<WhatFollows> follows() {
        return steps().filter(step -> step.status() == FeedbackStatus.ANSWERED)
                .lastOption()
                .flatMap(FeedbackStep::follows);
    }

    /**
     * The feedback after all that happened to it.
     *
     * @param history its events, the raising first
     */
    static FeedbackItem replay(Seq<Envelope<FeedbackEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof FeedbackRaised raised)) {
            throw new IllegalArgumentException("the history of feedback begins when it is raised");
        }
        ActorId by = history.head().recorded().by();
        FeedbackItem begun = ImmutableFeedbackItem.of(
                raised.message(),
                List.of(new FeedbackStep(FeedbackStatus.RAISED, raised.on(), by, Option.none())),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written by whoever gave or answered it. Where it went, and whether it was answered, stay as they are.
     *
     * @param history the events of the feedback, or some of them
     */
    static Seq<Envelope<FeedbackEvent>> redacted(Seq<Envelope<FeedbackEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This feedback as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default FeedbackItem after(Envelope<FeedbackEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        FeedbackStep step =
                envelope.event().match(new FeedbackEvolution(envelope.recorded().by()));
        return ImmutableFeedbackItem.of(message(), steps().append(step), envelope.sequence());
    }

    /**
     * This feedback as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default FeedbackItem after(Seq<Envelope<FeedbackEvent>> envelopes) {
        return envelopes.foldLeft(this, FeedbackItem::after);
    }
}
