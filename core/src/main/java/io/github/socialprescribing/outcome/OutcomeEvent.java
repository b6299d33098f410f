package io.github.socialprescribing.outcome;

import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;

/** What happened to outcomes. */
public sealed interface OutcomeEvent {

    /**
     * A score was recorded.
     *
     * @param score the score
     */
    record ScoreRecorded(Score score) implements OutcomeEvent {}

    /**
     * A score was put right.
     *
     * @param score what it should have been, with the id of the wrong one
     * @param reason why
     */
    record ScoreCorrected(Score score, Narrative reason) implements OutcomeEvent {}

    /**
     * An observation was recorded.
     *
     * @param observation the observation
     */
    record ObservationRecorded(Observation observation) implements OutcomeEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param recorded asked of a score
     * @param corrected asked of a correction
     * @param observed asked of an observation
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ScoreRecorded, ? extends R> recorded,
            Function<? super ScoreCorrected, ? extends R> corrected,
            Function<? super ObservationRecorded, ? extends R> observed) {
        if (this instanceof ScoreRecorded it) {
            return recorded.apply(it);
        }
        return this instanceof ScoreCorrected it ? corrected.apply(it) : observed.apply((ObservationRecorded) this);
    }
}
