package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A client's arrival at a service, as it was sent: who, for what reasons, by which route. It is the inbound referral; what
 * a link worker later passes on to a community asset is another thing with another name.
 */
@Value.Immutable
public sealed interface Referral permits ImmutableReferral {

    /** Names the referral. */
    ReferralId id();

    /** Whom it is about. */
    ClientId client();

    /** Who is behind it. */
    ReferralOrigin origin();

    /** The way it came, {@link ReferralRoutes#SELF} for a self-referral. */
    default ReferralRoute route() {
        return origin().match(self -> ReferralRoutes.SELF, ReferralOrigin.ReferredBy::route);
    }

    /** Who referred; none for a self-referral. */
    default Option<ActorId> referrer() {
        return origin().match(self -> Option.none(), it -> Option.some(it.referrer()));
    }

    /** Why: one reason or several, in a fixed order. */
    Set<NeedKind> reasons();

    /** The day the service received it. */
    LocalDate receivedOn();

    /** How old the client is, where it was said. */
    @Value.Default
    default Option<AgeBand> ageBand() {
        return Option.none();
    }

    /** What the client has agreed to so far. */
    @Value.Default
    default Consents consents() {
        return Consents.none();
    }

    /**
     * Who had the client before and passed them on, the service of first contact first; none where this service is the
     * first. Nobody is passed back along this chain.
     */
    @Value.Default
    default Seq<OrganisationId> passedOnBy() {
        return List.empty();
    }

    /** The client's last pathway with the service, which this referral comes after. */
    @Value.Default
    default Option<PathwayId> previousPathway() {
        return Option.none();
    }

    /**
     * Whether the client came from this party, in this chain.
     *
     * @param party the party asked about
     */
    default boolean cameFrom(OrganisationId party) {
        return passedOnBy().contains(party)
                || (route().equals(ReferralRoutes.OPEN_DOOR)
                        && origin().match(
                                        self -> Option.<OrganisationId>none(), ReferralOrigin.ReferredBy::organisation)
                                .contains(party));
    }

    /** What the referrer wrote besides. */
    @Value.Default
    default Option<Narrative> notes() {
        return Option.none();
    }

    /** Refuses a referral without a reason. */
    @Value.Check
    default void check() {
        if (reasons().isEmpty()) {
            throw new IllegalArgumentException("a referral names at least one reason");
        }
    }

    /** Starts a referral. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
