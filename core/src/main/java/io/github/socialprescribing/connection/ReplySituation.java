package io.github.socialprescribing.connection;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know of a referral onward that was sent and waits to be answered. */
@Value.Immutable
public sealed interface ReplySituation permits ImmutableReplySituation {

    /** Whole days since it was sent. */
    int daysWaiting();

    /** Whether the destination has answered. */
    @Value.Default
    default boolean replied() {
        return false;
    }

    /** Whether somebody has asked what became of it. */
    @Value.Default
    default boolean followedUp() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a wait below nothing. */
    @Value.Check
    default void check() {
        if (daysWaiting() < 0) {
            throw new IllegalArgumentException("a wait is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReplySituation}. */
    final class Builder extends ImmutableReplySituation.Builder {
        Builder() {}
    }
}
