package io.github.socialprescribing.referral;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether a referral may be accepted. */
@Value.Immutable
public sealed interface IntakeSituation permits ImmutableIntakeSituation {

    /** Whether a consent to the referral is live. */
    boolean consented();

    /** How many pathways the client has open with this service. */
    @Value.Default
    default int openPathways() {
        return 0;
    }

    /** Whether the client came alone. */
    @Value.Default
    default boolean selfReferred() {
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

    /** Builds an {@link IntakeSituation}. */
    final class Builder extends ImmutableIntakeSituation.Builder {
        Builder() {}
    }
}
