package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/**
 * What a policy may know when it is asked about a session: amounts in half units, weeks, and what is open. It needs no
 * pathway, so that a policy can be tried, proved and simulated by itself.
 */
@Value.Immutable
public sealed interface SessionSituation permits ImmutableSessionSituation {

    /** What has been used, in half units. */
    @Value.Default
    default int counted() {
        return 0;
    }

    /** What is in the diary, in half units. */
    @Value.Default
    default int planned() {
        return 0;
    }

    /** What the session asked about takes, in half units; a whole session unless somebody says otherwise. */
    @Value.Default
    default int asked() {
        return HalfUnits.ofSessions(1).halves();
    }

    /** What live grants add to the offer, in half units. */
    @Value.Default
    default int granted() {
        return 0;
    }

    /** Whether the session asked about is about ending well. */
    @Value.Default
    default boolean ending() {
        return false;
    }

    /** Whether a session about ending well was held, or is in the diary. */
    @Value.Default
    default boolean endingArranged() {
        return false;
    }

    /** Whether a request for an extension waits to be decided. */
    @Value.Default
    default boolean extensionPending() {
        return false;
    }

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

    /** Refuses amounts below nothing. */
    @Value.Check
    default void check() {
        if (counted() < 0 || planned() < 0 || asked() < 0 || granted() < 0) {
            throw new IllegalArgumentException("an amount of support is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SessionSituation}. */
    final class Builder extends ImmutableSessionSituation.Builder {
        Builder() {}
    }
}
