package io.github.socialprescribing.client;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether something about a client may be told to somebody. */
@Value.Immutable
public sealed interface SharingSituation permits ImmutableSharingSituation {

    /** Whether a consent of the very scope is live: agreeing to one purpose says nothing of another. */
    @Value.Default
    default boolean consented() {
        return false;
    }

    /** Whether a legal basis for telling without consent is recorded. */
    @Value.Default
    default boolean legalBasis() {
        return false;
    }

    /** Whether somebody with the authority has approved telling without consent, and is on record. */
    @Value.Default
    default boolean authorised() {
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

    /** Builds a {@link SharingSituation}. */
    final class Builder extends ImmutableSharingSituation.Builder {
        Builder() {}
    }
}
