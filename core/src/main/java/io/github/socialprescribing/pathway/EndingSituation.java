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

    /** Whether the client raised a concern about the ending that is not resolved. */
    @Value.Default
    default boolean endingConcernOpen() {
        return false;
    }

    /** How many onward referrals are neither settled, nor handed over, nor kept as tracked. */
    @Value.Default
    default int openConnections() {
        return 0;
    }

    /** Whether the client withheld or withdrew consent to tell the referrer. */
    @Value.Default
    default boolean sharingWithheld() {
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
        if (openConnections() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
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
