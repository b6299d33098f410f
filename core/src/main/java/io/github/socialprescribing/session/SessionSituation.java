package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked about a session: amounts in half units, days, and what is open. It needs no
 * pathway, so that a policy can be tried, proved and simulated by itself. */
@Value.Immutable
public sealed interface SessionSituation permits ImmutableSessionSituation {

    /** What has been used, in half units. */
    @Value.Default
    default int counted() {
        return 0;
    }

    /**
     * What had been used before the contact that has just taken place, in half units, as far as it is still counted: never
     * more than what has been used, also where a contact is corrected to one that takes less.
     */
    @Value.Default
    default int countedBefore() {
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

    /** What client and worker agreed on when they made their plan, in half units; 0 where they agreed on no number. */
    @Value.Default
    default int agreed() {
        return 0;
    }

    /** Days from the first session to the day of the session asked about; 0 where there was none. */
    @Value.Default
    default int daysSinceFirst() {
        return 0;
    }

    /** How many of those days passed because the service called contacts off. */
    @Value.Default
    default int daysLostToService() {
        return 0;
    }

    /** How many of those days support was held while the client waited for another service. */
    @Value.Default
    default int daysHeld() {
        return 0;
    }

    /** How many of those days had passed when support was first held; 0 where it was not. */
    @Value.Default
    default int daysBeforeHolding() {
        return 0;
    }

    /** Days since the support was last reviewed, or began. */
    @Value.Default
    default int daysSinceReview() {
        return 0;
    }

    /** How many contacts in a row, up to now, the client missed. */
    @Value.Default
    default int missedInARow() {
        return 0;
    }

    /** Whether the case was reviewed since the last of them. */
    @Value.Default
    default boolean caseReviewed() {
        return false;
    }

    /** Whether the worker meets the client without a colleague beside them. */
    @Value.Default
    default boolean alone() {
        return false;
    }

    /** Whether worker and client met, or spoke; of what is still to come they did not. */
    @Value.Default
    default boolean met() {
        return false;
    }

    /** Whether it is known of the worker if they are a student, and trained to meet clients alone. */
    @Value.Default
    default boolean workerKnown() {
        return false;
    }

    /** Whether that worker is a student on placement. */
    @Value.Default
    default boolean student() {
        return false;
    }

    /** Whether that worker lacks a training without which nobody meets clients alone. */
    @Value.Default
    default boolean untrained() {
        return false;
    }

    /** Whether the session asked about is about ending well. */
    @Value.Default
    default boolean ending() {
        return false;
    }

    /**
     * Whether a session about ending well was held, or is in the diary. Where another such session is asked about, one counts
     * too that was planned so, was had beyond the offer, and was held as something else.
     */
    @Value.Default
    default boolean endingArranged() {
        return false;
    }

    /** Whether the client waits for another service. */
    @Value.Default
    default boolean waiting() {
        return false;
    }

    /** Whether support is held until another service begins; clients wait for services without that, too. */
    @Value.Default
    default boolean held() {
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

    /** Refuses amounts below nothing, and more days taken off than there were. */
    @Value.Check
    default void check() {
        if (counted() < 0 || countedBefore() < 0 || planned() < 0 || asked() < 0 || granted() < 0 || agreed() < 0) {
            throw new IllegalArgumentException("an amount of support is not negative");
        }
        if (daysLostToService() < 0 || daysHeld() < 0 || daysBeforeHolding() < 0 || missedInARow() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
        if (daysSinceReview() < 0 || daysSinceFirst() < (long) daysLostToService() + daysHeld()) {
            throw new IllegalArgumentException("days taken off are some of the days since the first session");
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
