package io.github.socialprescribing.client;

import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The little that a service must know of a person across their pathways. There is no place for a name, a number or a date
 * of birth. What the client brings and needs is told on a pathway.
 */
@Value.Immutable
public sealed interface ClientRecord permits ImmutableClientRecord {

    /** How old they are, where it was said; never an exact age. */
    @Value.Default
    default Option<AgeBand> ageBand() {
        return Option.none();
    }

    /** The communities they belong to, of place, interest, identity or online. */
    @Value.Default
    default Set<CommunityId> communities() {
        return LinkedHashSet.empty();
    }

    /** Their general practice, where it was said. */
    @Value.Default
    default Option<OrganisationId> practice() {
        return Option.none();
    }

    /** When and how they would like to be contacted. */
    @Value.Default
    default ContactPreferences preferences() {
        return ContactPreferences.none();
    }

    /** Who is around them. */
    @Value.Default
    default SupportNetwork network() {
        return SupportNetwork.none();
    }

    /** Whom they care for. */
    @Value.Default
    default Set<CaringResponsibility> caring() {
        return LinkedHashSet.empty();
    }

    /** The reasonable adjustments that were asked for, each told on its pathway. */
    @Value.Default
    default Set<AdjustmentId> adjustments() {
        return LinkedHashSet.empty();
    }

    /** What they agreed to, across pathways. */
    @Value.Default
    default Consents consents() {
        return Consents.none();
    }

    /** What everybody around them heeds. */
    default Wishes wishes() {
        return new Wishes(consents(), preferences());
    }

    /**
     * This record and what another of the same person has besides. Where both say something, this one holds; times at
     * which the client is never to be contacted add up, and consent is as {@link Consents#merged} has it.
     *
     * @param other the other record
     */
    default ClientRecord merged(ClientRecord other) {
        ContactPreferences wishes = preferences().equals(ContactPreferences.none())
                ? other.preferences()
                : ((ImmutableContactPreferences) preferences())
                        .withNever(preferences()
                                .never()
                                .appendAll(other.preferences().never())
                                .distinct());
        return builder()
                .ageBand(ageBand().orElse(other.ageBand()))
                .communities(communities().addAll(other.communities()))
                .practice(practice().orElse(other.practice()))
                .preferences(wishes)
                .network(network().merged(other.network()))
                .caring(caring().addAll(other.caring()))
                .adjustments(adjustments().addAll(other.adjustments()))
                .consents(consents().merged(other.consents()))
                .build();
    }

    /** Starts a record. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClientRecord}. */
    final class Builder extends ImmutableClientRecord.Builder {
        Builder() {}
    }
}
