package io.github.socialprescribing.asset;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether somebody should look again if an asset is still there. */
@Value.Immutable
public sealed interface VerificationSituation permits ImmutableVerificationSituation {

    /** Whole days since somebody last saw it. */
    int daysSinceVerified();

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a time below nothing. */
    @Value.Check
    default void check() {
        if (daysSinceVerified() < 0) {
            throw new IllegalArgumentException("a time is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VerificationSituation}. */
    final class Builder extends ImmutableVerificationSituation.Builder {
        Builder() {}
    }
}
