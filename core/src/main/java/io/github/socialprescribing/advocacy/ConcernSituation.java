package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a safeguarding concern was raised. */
@Value.Immutable
public sealed interface ConcernSituation permits ImmutableConcernSituation {

    /** Whether it was reported to those responsible for safeguarding. */
    @Value.Default
    default boolean reported() {
        return false;
    }

    /** Whether a manager was told. */
    @Value.Default
    default boolean managerTold() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConcernSituation}. */
    final class Builder extends ImmutableConcernSituation.Builder {
        Builder() {}
    }
}
