package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked about more sessions than were offered. */
@Value.Immutable
public sealed interface ExtensionSituation permits ImmutableExtensionSituation {

    /** How much is asked for or to be granted, in half units. */
    @Value.Default
    default int units() {
        return 0;
    }

    /** How many grounds are given. */
    @Value.Default
    default int grounds() {
        return 0;
    }

    /** Whether the client wants it. */
    @Value.Default
    default boolean clientAgrees() {
        return false;
    }

    /** Whether another request waits to be decided. */
    @Value.Default
    default boolean otherPending() {
        return false;
    }

    /** What has been used so far, in half units. */
    @Value.Default
    default int counted() {
        return 0;
    }

    /**
     * What may be used without any grant, in half units: the offer, or what was agreed on; 0 where there is no such limit.
     */
    @Value.Default
    default int offered() {
        return 0;
    }

    /** What live grants add to the offer already, in half units. */
    @Value.Default
    default int granted() {
        return 0;
    }

    /** In how many domains the client has needs. */
    @Value.Default
    default int needDomains() {
        return 0;
    }

    /** How many onward referrals of the client are live. */
    @Value.Default
    default int liveReferrals() {
        return 0;
    }

    /** How many weeks nine in ten of those who wait for a first session wait at most. */
    @Value.Default
    default int waitWeeks() {
        return 0;
    }

    /** Whether a manager decides; not asked of a request. */
    @Value.Default
    default boolean decidedByManager() {
        return false;
    }

    /** Whether whoever decides also asked; not asked of a request. */
    @Value.Default
    default boolean decidedByRequester() {
        return false;
    }

    /** Whether the request was refused, or a grant has expired; asked of a decision only. */
    @Value.Default
    default boolean turnedDown() {
        return false;
    }

    /** Whether a session about ending well was held, or is in the diary. */
    @Value.Default
    default boolean endingArranged() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** What is used, or may be used with the offer and live grants, whichever is more, in half units. */
    default int withinReach() {
        return Math.max(counted(), offered() + granted());
    }

    /** Refuses numbers below nothing. */
    @Value.Check
    default void check() {
        if (units() < 0
                || grounds() < 0
                || counted() < 0
                || offered() < 0
                || granted() < 0
                || needDomains() < 0
                || liveReferrals() < 0
                || waitWeeks() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExtensionSituation}. */
    final class Builder extends ImmutableExtensionSituation.Builder {
        Builder() {}
    }
}
