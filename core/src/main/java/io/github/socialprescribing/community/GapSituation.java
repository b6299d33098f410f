package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a gap is adopted, or said to be closed. */
@Value.Immutable
public sealed interface GapSituation permits ImmutableGapSituation {

    /** How many raised it: more than one where gaps were merged, 0 where it was found in data. */
    @Value.Default
    default int raisers() {
        return 1;
    }

    /** Whether whoever acts sits on the panel of partners. */
    @Value.Default
    default boolean byPartner() {
        return false;
    }

    /** Whether whoever acts raised it, or one of the gaps merged into it. */
    @Value.Default
    default boolean byRaiser() {
        return false;
    }

    /** Whether somebody is named to confirm its closure, as is the chair of the panel where nobody raised it. */
    @Value.Default
    default boolean confirmerNamed() {
        return false;
    }

    /** Whether whoever acts is the one who is named to confirm. */
    @Value.Default
    default boolean byConfirmer() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses less than nobody. */
    @Value.Check
    default void check() {
        if (raisers() < 0) {
            throw new IllegalArgumentException("a number of people is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GapSituation}. */
    final class Builder extends ImmutableGapSituation.Builder {
        Builder() {}
    }
}
