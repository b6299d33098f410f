package io.github.socialprescribing.outcome;

import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import org.immutables.value.Value;

/**
 * What must be known of a measure to record and compare its scores. It holds no question and no wording of an answer:
 * those belong to whoever made the measure.
 */
@Value.Immutable
public sealed interface Measure extends Term permits ImmutableMeasure {

    /** The last part of the name of this library's own code system for measures. */
    String SYSTEM = "measure";

    /** Names it; a service that has another code for it, such as one of LOINC, uses that. */
    @Override
    Code code();

    /** How people call it. */
    String name();

    /** The lowest score. */
    Points lowest();

    /** The highest score. */
    Points highest();

    /** What lies between one score and the next; every score is the lowest and a whole number of steps. */
    @Value.Default
    default Points step() {
        return Points.of(1);
    }

    /** Which way it gets better. */
    Direction direction();

    /** Whether a service needs a licence, or must register, before it uses the measure. */
    @Value.Default
    default boolean isLicensed() {
        return false;
    }

    /** Where range and direction come from. */
    Provenance source();

    /** Refuses an empty range, and a step that leads past the end of it. */
    @Value.Check
    default void check() {
        if (lowest().compareTo(highest()) >= 0 || step().thousandths() < 1 || !hasScore(highest())) {
            throw new IllegalArgumentException("a measure leads in whole steps from its lowest score to its highest");
        }
    }

    /**
     * Whether it can give this score.
     *
     * @param points any number
     */
    default boolean hasScore(Points points) {
        return points.compareTo(lowest()) >= 0
                && points.compareTo(highest()) <= 0
                && (points.thousandths() - lowest().thousandths()) % step().thousandths() == 0;
    }

    /** Starts a measure. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /**
         * From where to where its scores run.
         *
         * @param lowest the lowest score, as {@link Points#parse} reads it
         * @param highest the highest score, as {@link Points#parse} reads it
         */
        public Builder range(String lowest, String highest) {
            lowest(Points.parse(lowest)).highest(Points.parse(highest));
            return this;
        }
    }
}
