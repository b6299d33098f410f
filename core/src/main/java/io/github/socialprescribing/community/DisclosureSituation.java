package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a count would be shown to people who are not bound to secrecy. */
@Value.Immutable
public sealed interface DisclosureSituation permits ImmutableDisclosureSituation {

    /** The count of people. */
    int people();

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses less than nobody. */
    @Value.Check
    default void check() {
        if (people() < 0) {
            throw new IllegalArgumentException("a number of people is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosureSituation}. */
    final class Builder extends ImmutableDisclosureSituation.Builder {
        Builder() {}
    }
}
