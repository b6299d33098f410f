package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether support may be held while a client waits for another service. */
@Value.Immutable
public sealed interface HoldingSituation permits ImmutableHoldingSituation {

    /** Whether the client waits for another service. */
    boolean waiting();

    /** How many days support has been held already. */
    @Value.Default
    default int daysHeld() {
        return 0;
    }

    /** Whether the client is not to be contacted. */
    @Value.Default
    default boolean doNotContact() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses numbers below nothing. */
    @Value.Check
    default void check() {
        if (daysHeld() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HoldingSituation}. */
    final class Builder extends ImmutableHoldingSituation.Builder {
        Builder() {}
    }
}
