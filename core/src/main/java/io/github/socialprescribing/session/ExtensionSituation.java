package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked about more sessions than were offered. */
@Value.Immutable
public sealed interface ExtensionSituation permits ImmutableExtensionSituation {

    /** How much is asked for or to be granted, in half units. */
    int units();

    /** How many grounds are given. */
    int grounds();

    /** Whether the client wants it. */
    boolean clientAgrees();

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

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
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
