package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know of a gap that was published. */
@Value.Immutable
public sealed interface PublicationSituation permits ImmutablePublicationSituation {

    /**
     * Whole days since it was published; or since whoever raised it said that it is not met after all, or since the day until
     * which it was left for later.
     */
    int daysPublished();

    /** Whether a partner has said that it was heard. */
    @Value.Default
    default boolean acknowledged() {
        return false;
    }

    /** Whether a partner has said what will be done about it, or that nothing will and why. */
    @Value.Default
    default boolean answered() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses a day before the publication. */
    @Value.Check
    default void check() {
        if (daysPublished() < 0) {
            throw new IllegalArgumentException("what is published was published before");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicationSituation}. */
    final class Builder extends ImmutablePublicationSituation.Builder {
        Builder() {}
    }
}
