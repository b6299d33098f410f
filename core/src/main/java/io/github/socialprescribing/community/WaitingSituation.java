package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know of feedback that waits for an answer. */
@Value.Immutable
public sealed interface WaitingSituation permits ImmutableWaitingSituation {

    /** Who speaks. */
    Party from();

    /** Who is spoken to. */
    Party to();

    /** Whole days since it was passed on, or since whoever raised it said that the answer was none. */
    int daysWaiting();

    /** Whether those who were spoken to have said that they heard it. */
    @Value.Default
    default boolean heard() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a party that speaks to itself, and a time below nothing. */
    @Value.Check
    default void check() {
        if (from() == to() || daysWaiting() < 0) {
            throw new IllegalArgumentException("a direction has two ends, and a time is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaitingSituation}. */
    final class Builder extends ImmutableWaitingSituation.Builder {
        Builder() {}
    }
}
