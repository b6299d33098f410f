package io.github.socialprescribing.organisation;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A body that offers social prescribing, pays for it, refers to it or works beside it. In the source paper that is "a
 * wellbeing-focused community interest company" with four centres, which "offers social prescribing, welfare rights support,
 * night-time crisis support, social and wellbeing groups, a night-time crisis café and library services".
 */
@Value.Immutable
public sealed interface Organisation permits ImmutableOrganisation {

    /** Names it. */
    OrganisationId id();

    /** What sort of body it is. */
    OrganisationKind kind();

    /** The community of place for which it is there, where that is one. */
    @Value.Default
    default Option<CommunityId> area() {
        return Option.none();
    }

    /** The places that it runs. */
    @Value.Default
    default Seq<Centre> centres() {
        return List.empty();
    }

    /** What it offers itself, each an asset that is a service's own. */
    @Value.Default
    default Set<AssetId> offers() {
        return LinkedHashSet.empty();
    }

    /**
     * Whether a client who is sent there stays in the house: it is an own offer, or under the roof of an own centre. Such a
     * hand-over costs no journey; consent, room and what becomes of it are asked as of any other.
     *
     * @param asset where the client is sent
     */
    default boolean isInHouse(AssetId asset) {
        return offers().contains(asset)
                || centres().exists(centre -> centre.hosts().contains(asset));
    }

    /** Refuses two centres of one id. */
    @Value.Check
    default void check() {
        if (centres().map(Centre::id).distinct().size() < centres().size()) {
            throw new IllegalArgumentException("each centre has an id of its own");
        }
    }

    /**
     * The centre of this id.
     *
     * @param id names it
     */
    default Option<Centre> find(CentreId id) {
        return centres().find(centre -> centre.id().equals(id));
    }

    /** Starts an organisation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organisation}. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
