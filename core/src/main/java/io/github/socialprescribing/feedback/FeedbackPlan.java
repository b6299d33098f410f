package io.github.socialprescribing.feedback;

import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Release;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What is fed back to a community, and how; settled before anybody is counted. */
@Value.Immutable
public sealed interface FeedbackPlan permits ImmutableFeedbackPlan {

    /** What it is for. */
    @Value.Default
    default Purpose purpose() {
        return Purpose.COMMUNITY_FEEDBACK;
    }

    /** The day on which the client must agree to be counted in what a panel sees. */
    LocalDate asOf();

    /**
     * The smallest number of people but nobody who are shown (assumed, as in the rule PNL-04). A release takes 1, for eyes
     * that may see everything, or at least 3.
     */
    @Value.Default
    default int threshold() {
        return Release.USUAL_THRESHOLD;
    }

    /**
     * The needs that infrastructure meets, and no conversation. The paper names two: "We don't need social housing, we don't
     * need better public transport, we just need more social prescribing". Needs whose cause is structural count besides.
     */
    @Value.Default
    default Set<NeedKind> infrastructural() {
        return LinkedHashSet.of(NeedKinds.HOUSING, NeedKinds.TRANSPORT);
    }

    /** Refuses a threshold that protects nobody. */
    @Value.Check
    default void check() {
        Release.requireThreshold(threshold());
    }

    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedbackPlan}. */
    final class Builder extends ImmutableFeedbackPlan.Builder {
        Builder() {}
    }
}
