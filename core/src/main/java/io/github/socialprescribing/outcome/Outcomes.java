package io.github.socialprescribing.outcome;

import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.ScoreId;
import io.vavr.collection.Iterator;
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
        return of(measure, true).reduceOption((one, other) -> other.on().isBefore(one.on()) ? other : one);
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

    /** The same, for whoever knows the baseline already. */
    Option<Score> last(Measure measure, Option<Score> baseline) {
        return of(measure, false)
                .filter(score -> baseline.isEmpty()
                        || !score.on().isBefore(baseline.get().on()))
                .reduceOption((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    /** Without a collection in between, since these are asked for of millions. */
    private Iterator<Score> of(Measure measure, boolean baseline) {
        return scores().iterator()
                .filter(score -> (score.moment() == Score.Moment.BASELINE) == baseline
                        && score.measure().equals(measure));
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
