package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.GapId;
import java.util.function.Function;

/** What a meeting of a panel talks about. */
public sealed interface Topic {

    /**
     * Something that the community lacks.
     *
     * @param gap which gap
     */
    record OfGap(GapId gap) implements Topic {}

    /**
     * Something that somebody said to somebody.
     *
     * @param feedback which feedback
     */
    record OfFeedback(FeedbackId feedback) implements Topic {}

    /**
     * The answer of the one function that fits.
     *
     * @param gap asked of a gap
     * @param feedback asked of feedback
     * @param <R> the kind of answer
     */
    default <R> R match(Function<? super OfGap, ? extends R> gap, Function<? super OfFeedback, ? extends R> feedback) {
        return this instanceof OfGap it ? gap.apply(it) : feedback.apply((OfFeedback) this);
    }
}
