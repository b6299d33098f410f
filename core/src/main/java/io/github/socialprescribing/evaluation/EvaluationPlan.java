package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.outcome.Measure;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/** What an evaluation is for and what it looks at; settled before anybody is counted. */
@Value.Immutable
public sealed interface EvaluationPlan permits ImmutableEvaluationPlan {

    /** What it is for. */
    Purpose purpose();

    /** The day on which consent to research must be live. */
    LocalDate asOf();

    /**
     * The smallest number of people but nobody whose things are shown (assumed, as in the rule PNL-04). A release takes 1,
     * for eyes that may see everything, or at least 3.
     */
    @Value.Default
    default int threshold() {
        return Release.USUAL_THRESHOLD;
    }

    /** The measures whose change is told. There is no usual one: "there is no consensus about the purpose and intended outcomes". */
    @Value.Default
    default Seq<Measure> measures() {
        return List.empty();
    }

    /** The rate that is compared between groups. One only: two would share their groups, and could be subtracted. */
    @Value.Default
    default Rate rate() {
        return Rate.CONNECTED;
    }

    /** What it is after, where it is the model that is evaluated. */
    @Value.Default
    default Set<EvaluationAim> aims() {
        return LinkedHashSet.empty();
    }

    /** What the service is for, as it says itself. */
    @Value.Default
    default Set<ServiceAim> serviceAims() {
        return LinkedHashSet.empty();
    }

    /** By what participants are told apart. */
    @Value.Default
    default Seq<Grouping> groupings() {
        return List.empty();
    }

    /**
     * By which of a participant's groups the map of referrals tells where people live. Where a participant is in none of it
     * the map says that nobody told.
     */
    @Value.Default
    default Grouping area() {
        return Grouping.AREA;
    }

    /** Of what category an asset is, as the service's directory has it. */
    @Value.Default
    default Function<AssetId, Option<Code>> categories() {
        return asset -> Option.none();
    }

    /** Refuses a threshold that protects nobody, and a measure or a grouping that is named twice. */
    @Value.Check
    default void check() {
        Release.requireThreshold(threshold());
        if (measures().map(Measure::code).distinct().size() < measures().size()
                || groupings().distinct().size() < groupings().size()) {
            throw new IllegalArgumentException("a plan names each measure and each grouping once");
        }
    }

    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvaluationPlan}. */
    final class Builder extends ImmutableEvaluationPlan.Builder {
        Builder() {}

        /**
         * Of what category an asset is, as a directory has it; one that was merged counts as what carries it on.
         *
         * @param directory the directory
         */
        public Builder directory(AssetDirectory directory) {
            categories(asset ->
                    directory.resolve(asset).map(it -> it.details().category().code()));
            return this;
        }
    }
}
