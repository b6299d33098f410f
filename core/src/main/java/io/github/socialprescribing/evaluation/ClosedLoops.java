package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.LoopMeasures;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether those who spoke were answered: the paper would "close the feedback loop", and that can be counted. Feedback and
 * gaps are said in the open, on panels, so their numbers are told as they are.
 *
 * @param feedback how the loops of feedback close
 * @param gaps how the loops of gaps close
 */
public record ClosedLoops(LoopMeasures feedback, LoopMeasures gaps) {

    /**
     * How loops close in a community.
     *
     * @param feedback its feedback
     * @param gaps its gaps
     */
    public static ClosedLoops of(Seq<FeedbackItem> feedback, Seq<Gap> gaps) {
        return new ClosedLoops(LoopMeasures.ofFeedback(feedback), LoopMeasures.ofGaps(gaps));
    }

    /**
     * One measure a row.
     *
     * @param purpose what it is for
     */
    public Table table(Purpose purpose) {
        return new Table(
                "closed-loops",
                new About(purpose, ConsentRule.SAID_IN_THE_OPEN),
                List.of("loop", "measure", "value"),
                rows("feedback", feedback).appendAll(rows("gaps", gaps)));
    }

    private static Seq<Seq<String>> rows(String loop, LoopMeasures it) {
        return List.of(
                row(loop, "raised", it.raised()),
                row(loop, "answered", it.answered()),
                row(loop, "unanswered", it.unanswered()),
                row(loop, "withdrawn", it.withdrawn()),
                row(loop, "actioned", it.actioned()),
                row(loop, "confirmed", it.confirmed()),
                row(loop, "median days to answer", it.medianDaysToAnswer()),
                row(loop, "share confirmed", it.shareConfirmed()));
    }

    private static Seq<String> row(String loop, String measure, long count) {
        return List.of(loop, measure, Long.toString(count));
    }

    private static Seq<String> row(String loop, String measure, Option<Double> number) {
        return List.of(loop, measure, number.map(Words::number).getOrElse(""));
    }
}
