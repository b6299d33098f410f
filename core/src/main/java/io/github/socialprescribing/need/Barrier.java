package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What keeps a client from a need met, a goal reached or a connection taken up. The model connects people to community
 * assets "whilst addressing any barriers that could prevent them from doing so" (the CESP model).
 */
@Value.Immutable
public sealed interface Barrier permits ImmutableBarrier {

    /** What became of a barrier. */
    enum Status {
        /** It stands. */
        OPEN,
        /** Something was done about it, and it stands no more. */
        ADDRESSED,
        /** It stands, and the client goes another way. */
        ACCEPTED
    }

    /** Names it within its pathway. */
    BarrierId id();

    /** What sort of barrier it is. */
    BarrierKind kind();

    /** What it stands in the way of. */
    Hindered hindered();

    /** What it is like, in words. */
    @Value.Default
    default Option<Narrative> words() {
        return Option.none();
    }

    /** Starts a barrier. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Barrier}. */
    final class Builder extends ImmutableBarrier.Builder {
        Builder() {}
    }
}
