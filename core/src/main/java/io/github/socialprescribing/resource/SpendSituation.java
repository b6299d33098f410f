package io.github.socialprescribing.resource;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether something may be bought. Amounts are in minor units of the budget. */
@Value.Immutable
public sealed interface SpendSituation permits ImmutableSpendSituation {

    /** What it costs, in minor units of the budget's currency. */
    long amount();

    /** What is left of the budget after everything spent and promised, in minor units of its currency. */
    long balance();

    /** Whether the day of the spend lies in the budget's period. */
    @Value.Default
    default boolean insidePeriod() {
        return true;
    }

    /** Whether it is for what the budget is for; so with a budget that has no restriction. */
    @Value.Default
    default boolean fitsRestrictions() {
        return true;
    }

    /** Whether a need of the client is named that it serves. */
    boolean needLinked();

    /** Whether that need must be met at once, such as food or heat. */
    @Value.Default
    default boolean immediate() {
        return false;
    }

    /** Whether whoever answers for the budget has said yes. */
    @Value.Default
    default boolean approved() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a price below nothing. */
    @Value.Check
    default void check() {
        if (amount() < 0) {
            throw new IllegalArgumentException("nothing costs less than nothing");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpendSituation}. */
    final class Builder extends ImmutableSpendSituation.Builder {
        Builder() {}
    }
}
