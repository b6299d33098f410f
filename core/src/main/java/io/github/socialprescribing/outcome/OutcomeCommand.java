package io.github.socialprescribing.outcome;

import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;

/** What may be done about outcomes. */
public sealed interface OutcomeCommand {

    /**
     * Put a score on record.
     *
     * @param score the score, with an id that the pathway does not know yet
     */
    record RecordScore(Score score) implements OutcomeCommand {}

    /**
     * Put a score right that was taken down wrongly. The wrong one stays in the history.
     *
     * @param score what it should have been, with the id of the wrong one
     * @param reason why
     */
    record CorrectScore(Score score, Narrative reason) implements OutcomeCommand {}

    /**
     * Put an observation on record.
     *
     * @param observation the observation, with an id that the pathway does not know yet
     */
    record RecordObservation(Observation observation) implements OutcomeCommand {}

    /**
     * Whether it may be given when the pathway has ended: a follow-up is often taken months later, and a mistake may be
     * found at any time.
     */
    default boolean isAllowedAfterTheEnd() {
        return match(
                record -> record.score().moment() == Score.Moment.FOLLOW_UP, correct -> true, observation -> false);
    }

    /**
     * The answer of the one function that fits.
     *
     * @param record asked of a score
     * @param correct asked of a correction
     * @param observe asked of an observation
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super RecordScore, ? extends R> record,
            Function<? super CorrectScore, ? extends R> correct,
            Function<? super RecordObservation, ? extends R> observe) {
        if (this instanceof RecordScore it) {
            return record.apply(it);
        }
        return this instanceof CorrectScore it ? correct.apply(it) : observe.apply((RecordObservation) this);
    }
}
