package io.github.socialprescribing.outcome;

import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.ScoreId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The scores and observations of one pathway, as their events left them.
 *
 * @param scoresById the scores, in the order in which they were recorded
 * @param observationsById the observations, in the order in which they were recorded
 */
public record Outcomes(Register<ScoreId, Score> scoresById, Register<ObservationId, Observation> observationsById) {

    /** Before anything was measured. */
    public static Outcomes none() {
        return new Outcomes(Register.empty(), Register.empty());
    }

    /** All scores, in the order in which they were recorded. */
    public Seq<Score> scores() {
        return scoresById.values();
    }

    /** All observations, in the order in which they were recorded. */
    public Seq<Observation> observations() {
        return observationsById.values();
    }

    /**
     * The score with this id.
     *
     * @param id the id to look for
     */
    public Option<Score> find(ScoreId id) {
        return scoresById.get(id);
    }

    /**
     * The observation with this id.
     *
     * @param id the id to look for
     */
    public Option<Observation> find(ObservationId id) {
        return observationsById.get(id);
    }

    /**
     * The baseline of a measure: the earliest score that was taken as one, and the first recorded of that day.
     *
     * @param measure the measure, the same in every part
     */
    public Option<Score> baseline(Measure measure) {
        Option<Score> first = Option.none();
        for (Score score : scores()) {
            if (isBaseline(score) && score.measure().equals(measure) && (first.isEmpty() || isOlder(score, first))) {
                first = Option.some(score);
            }
        }
        return first;
    }

    /**
     * The last score of a measure that is no baseline and not older than the baseline: the latest, and the last recorded
     * of that day.
     *
     * @param measure the measure, the same in every part
     */
    public Option<Score> last(Measure measure) {
        return last(measure, baseline(measure));
    }

    /** The same, for whoever knows the baseline already: what is not older than it, and then than the last so far. */
    Option<Score> last(Measure measure, Option<Score> baseline) {
        Option<Score> last = Option.none();
        for (Score score : scores()) {
            if (!isBaseline(score)
                    && score.measure().equals(measure)
                    && !isOlder(score, baseline)
                    && !isOlder(score, last)) {
                last = Option.some(score);
            }
        }
        return last;
    }

    private static boolean isBaseline(Score score) {
        return score.moment() == Score.Moment.BASELINE;
    }

    private static boolean isOlder(Score score, Option<Score> other) {
        return other.isDefined() && score.on().isBefore(other.get().on());
    }

    /**
     * These outcomes as an event leaves them.
     *
     * @param event what happened
     */
    public Outcomes after(OutcomeEvent event) {
        return event.match(
                recorded -> with(recorded.score()),
                corrected -> with(corrected.score()),
                observed -> new Outcomes(
                        scoresById, observationsById.put(observed.observation().id(), observed.observation())));
    }

    private Outcomes with(Score score) {
        return new Outcomes(scoresById.put(score.id(), score), observationsById);
    }
}
