package io.github.socialprescribing.community;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How well a loop closes: whether those who spoke were answered, how soon, and whether they are content. The waits of those
 * who still wait are in no median, so their number is told beside it.
 *
 * @param raised how many there are
 * @param answered how many were ever answered
 * @param unanswered how many still wait for a first answer
 * @param withdrawn how many were taken back before anybody answered
 * @param actioned of how many the last answer is that it was done, or that something is there which should meet the gap;
 *     without those of which whoever raised them says that it is none
 * @param confirmed of how many whoever raised them said that they are closed
 * @param medianDaysToAnswer the days to the first answer, half of them at most and half at least; none where nothing was
 *     answered
 */
public record LoopMeasures(
        int raised,
        int answered,
        int unanswered,
        int withdrawn,
        int actioned,
        int confirmed,
        Option<Double> medianDaysToAnswer) {

    /** One loop, begun, perhaps answered, perhaps over. */
    private record Loop(
            LocalDate begun, Option<LocalDate> answered, boolean over, boolean actioned, boolean confirmed) {}

    /**
     * The measures of feedback, from the day on which it was raised.
     *
     * @param items the feedback
     */
    public static LoopMeasures ofFeedback(Seq<FeedbackItem> items) {
        return of(items.map(item -> new Loop(
                item.raisedOn(),
                item.answeredOn(),
                item.status().isFinal(),
                isDone(item),
                item.status() == FeedbackStatus.CONFIRMED)));
    }

    /**
     * The measures of gaps, from the day on which they were shared. One that was not shared is no one's to answer yet, and one
     * that was merged is counted as the gap that carries it on; both are left out.
     *
     * @param gaps the gaps
     */
    public static LoopMeasures ofGaps(Seq<Gap> gaps) {
        return of(gaps.filter(gap -> gap.mergedInto().isEmpty())
                .flatMap(gap -> gap.sharedOn()
                        .map(day -> new Loop(
                                day,
                                gap.answeredOn(),
                                gap.status().isFinal(),
                                isThere(gap),
                                gap.closedOn().isDefined()))));
    }

    private static boolean isDone(FeedbackItem item) {
        boolean stands = item.status() == FeedbackStatus.ANSWERED || item.status() == FeedbackStatus.CONFIRMED;
        return stands && item.follows().contains(WhatFollows.DONE);
    }

    private static boolean isThere(Gap gap) {
        return gap.status() == GapStatus.ADDRESSED || gap.status() == GapStatus.CONFIRMED_CLOSED;
    }

    private static LoopMeasures of(Seq<Loop> loops) {
        Seq<Loop> answered = loops.filter(loop -> loop.answered().isDefined());
        int withdrawn = loops.count(loop -> loop.answered().isEmpty() && loop.over());
        return new LoopMeasures(
                loops.size(),
                answered.size(),
                loops.size() - answered.size() - withdrawn,
                withdrawn,
                loops.count(Loop::actioned),
                loops.count(Loop::confirmed),
                median(answered.map(loop -> ChronoUnit.DAYS.between(
                                loop.begun(), loop.answered().get()))
                        .toList()));
    }

    private static Option<Double> median(List<Long> days) {
        List<Long> sorted = days.sorted();
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? Option.none()
                : Option.some(
                        sorted.size() % 2 == 1
                                ? (double) sorted.get(half)
                                : (sorted.get(half - 1) + sorted.get(half)) / 2.0);
    }

    /** Of those that were answered, the share of which whoever raised them said that they are closed; from 0 to 1. */
    public Option<Double> shareConfirmed() {
        return answered == 0 ? Option.none() : Option.some((double) confirmed / answered);
    }
}
