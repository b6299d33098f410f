package io.github.socialprescribing.workforce;

import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import org.immutables.value.Value;

/**
 * What a policy may know when it is asked whether one waiting client is allocated to one worker. Weights are in tenths, 10
 * being an ordinary client; posts are in hundredths, 100 being a whole one. Neither is ever a fraction that could round
 * to the wrong side of a cap.
 */
@Value.Immutable
public sealed interface AllocationSituation permits ImmutableAllocationSituation {

    /** The weight of all clients whom the worker has now, in tenths of an ordinary client. */
    @Value.Default
    default int caseload() {
        return 0;
    }

    /** The weight of the client asked about, in tenths of an ordinary client. */
    @Value.Default
    default int weight() {
        return 10;
    }

    /** How much of a whole post the worker has, in hundredths. */
    @Value.Default
    default int post() {
        return 100;
    }

    /** The client's priority band as it was given at intake, 1 being the most urgent. */
    @Value.Default
    default int band() {
        return AllocationFacts.LAST_BAND;
    }

    /** Whole weeks that the client has waited. */
    @Value.Default
    default int weeksWaiting() {
        return 0;
    }

    /** After how many weeks of waiting a client counts as one band more urgent; see {@link Builder#agedBy}. */
    @Value.Default
    default int weeksPerBand() {
        return (int) QueueParameters.WEEKS_PER_BAND.value();
    }

    /** Whether the worker walked with this client before. */
    @Value.Default
    default boolean servedBefore() {
        return false;
    }

    /** Whether the client asked for a background, such as a language, that the worker has. */
    @Value.Default
    default boolean backgroundMatches() {
        return false;
    }

    /** Whether the worker is a student on placement. */
    @Value.Default
    default boolean student() {
        return false;
    }

    /** Whether the worker would be the only primary worker. */
    @Value.Default
    default boolean solePrimary() {
        return true;
    }

    /** Whether somebody supervises the worker on this pathway. */
    @Value.Default
    default boolean supervised() {
        return false;
    }

    /** Whether the worker lacks a training without which nobody meets clients alone. */
    @Value.Default
    default boolean untrained() {
        return false;
    }

    /** Whether a safeguarding concern about the client is open, so that contact with them is permitted in any case. */
    @Value.Default
    default boolean safeguardingOpen() {
        return false;
    }

    /** Whether the worker has the safeguarding module. */
    @Value.Default
    default boolean safeguardingTrained() {
        return true;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /**
     * The band in which the client stands after waiting: one more urgent for every {@link #weeksPerBand()} whole weeks,
     * and never above the first.
     */
    default int agedBand() {
        return Math.max(1, band() - weeksWaiting() / weeksPerBand());
    }

    /**
     * What the worker would carry with this client, in ordinary clients for each whole post, rounded up. Rounding up
     * keeps the comparison exact: a number is above a whole cap just when it is above it rounded up.
     */
    default long clientsPerPost() {
        return -Math.floorDiv(-10L * ((long) caseload() + weight()), post());
    }

    /** Refuses amounts below nothing, and a worker without a post. */
    @Value.Check
    default void check() {
        if (caseload() < 0 || weight() < 0 || weeksWaiting() < 0) {
            throw new IllegalArgumentException("a caseload, a weight and a wait are not negative");
        }
        if (post() < 1 || band() < 1 || weeksPerBand() < 1) {
            throw new IllegalArgumentException("a post, a band and the weeks for a band are at least 1");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AllocationSituation}. */
    final class Builder extends ImmutableAllocationSituation.Builder {
        Builder() {}

        /**
         * Lets waiting count as a policy says.
         *
         * @param policy a policy with the parameter {@code weeks-per-band}; without it, the usual number holds
         */
        public Builder agedBy(Policy policy) {
            weeksPerBand(QueueParameters.weeksPerBand(policy));
            return this;
        }
    }
}
