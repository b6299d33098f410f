package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.policy.FactValues;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether a referral may be accepted. What is not known is taken as harmless:
 * an age that nobody recorded refuses nobody. */
@Value.Immutable
public sealed interface IntakeSituation permits ImmutableIntakeSituation {

    /** Whether a consent to the referral is live. */
    @Value.Default
    default boolean consented() {
        return false;
    }

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

    /** How old the client is; none where nobody recorded it. */
    @Value.Default
    default Option<AgeBand> ageBand() {
        return Option.none();
    }

    /** Whether the client is in a crisis that cannot wait. */
    @Value.Default
    default boolean inCrisis() {
        return false;
    }

    /** Whether the client belongs to the area that the service is for. */
    @Value.Default
    default boolean inArea() {
        return true;
    }

    /** Whether what the client needs is what the service is for. */
    @Value.Default
    default boolean inScope() {
        return true;
    }

    /** Whether a partner better placed has agreed to take such referrals over. */
    @Value.Default
    default boolean openDoor() {
        return false;
    }

    /** Whether suitable support for the same need is in place. */
    @Value.Default
    default boolean supportInPlace() {
        return false;
    }

    /** How many weeks the longest ordinary wait is, urgent ones apart. */
    @Value.Default
    default int waitWeeks() {
        return 0;
    }

    /** How the client's last pathway with this service ended. */
    @Value.Default
    default PreviousEnding previousEnding() {
        return PreviousEnding.NONE;
    }

    /** Days since it did; 0 where there was none. */
    @Value.Default
    default int daysSinceEnding() {
        return 0;
    }

    /** Whether a need is named that the last pathway did not have. */
    @Value.Default
    default boolean newNeed() {
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

    /** Refuses numbers below nothing. */
    @Value.Check
    default void check() {
        if (openPathways() < 0 || waitWeeks() < 0 || daysSinceEnding() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
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
