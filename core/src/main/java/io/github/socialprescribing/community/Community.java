package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** People who have something in common, and whom a citizens' panel speaks for. */
@Value.Immutable
public sealed interface Community permits ImmutableCommunity {

    /** Names it. */
    CommunityId id();

    /** What holds it together. */
    @Value.Default
    default CommunityKind kind() {
        return CommunityKind.PLACE;
    }

    /** Who belongs to it, in its own words. */
    @Value.Default
    default Option<Narrative> description() {
        return Option.none();
    }

    /**
     * A community of place, of which nothing more is said.
     *
     * @param id names it
     */
    static Community ofPlace(CommunityId id) {
        return builder().id(id).build();
    }

    /** Starts a community. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Community}. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
