package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when somebody who was a client comes by: "You can still pop in". */
@Value.Immutable
public sealed interface PopInSituation permits ImmutablePopInSituation {

    /** Whether a pathway of theirs is open. */
    @Value.Default
    default boolean pathwayOpen() {
        return false;
    }

    /** Days since their last pathway ended; 0 where none did. */
    @Value.Default
    default int daysSinceEnding() {
        return 0;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses numbers below nothing. */
    @Value.Check
    default void check() {
        if (daysSinceEnding() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopInSituation}. */
    final class Builder extends ImmutablePopInSituation.Builder {
        Builder() {}
    }
}
