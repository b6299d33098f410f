package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a panel would decide something. */
@Value.Immutable
public sealed interface QuorumSituation permits ImmutableQuorumSituation {

    /** Which panel decides. */
    Panel panel();

    /** How many of its members are there; of the panel of partners, members of how many organisations. */
    int there();

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses less than nobody. */
    @Value.Check
    default void check() {
        if (there() < 0) {
            throw new IllegalArgumentException("a number of people is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuorumSituation}. */
    final class Builder extends ImmutableQuorumSituation.Builder {
        Builder() {}
    }
}
