package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know of one of the six directions of feedback. */
@Value.Immutable
public sealed interface FeedbackSituation permits ImmutableFeedbackSituation {

    /** Who speaks. */
    Party from();

    /** Who is spoken to. */
    Party to();

    /** Whole days since the last word in this direction, or since the direction was opened. */
    int daysSilent();

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a party that speaks to itself, and a silence below nothing. */
    @Value.Check
    default void check() {
        if (from() == to() || daysSilent() < 0) {
            throw new IllegalArgumentException("a direction has two ends, and a silence is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedbackSituation}. */
    final class Builder extends ImmutableFeedbackSituation.Builder {
        Builder() {}
    }
}
