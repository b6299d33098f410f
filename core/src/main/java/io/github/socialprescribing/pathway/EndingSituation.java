package io.github.socialprescribing.pathway;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether a pathway may end. */
@Value.Immutable
public sealed interface EndingSituation permits ImmutableEndingSituation {

    /** Whether an ending plan was agreed with the client. */
    boolean planAgreed();

    /** Whether a session about ending well was held. */
    boolean endingSessionHeld();

    /** Whether somebody referred the client. */
    boolean professionallyReferred();

    /** Whether a safeguarding concern is open. */
    @Value.Default
    default boolean safeguardingOpen() {
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

    /** Builds an {@link EndingSituation}. */
    final class Builder extends ImmutableEndingSituation.Builder {
        Builder() {}
    }
}
