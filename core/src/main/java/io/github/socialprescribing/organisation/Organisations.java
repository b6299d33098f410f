package io.github.socialprescribing.organisation;

import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The organisations around a service, as they are known: reference data, which nobody decides about and which has no
 * history. A network may have members of which nothing more is known.
 *
 * @param all the organisations, each once
 * @param networks in which some of them work together
 */
public record Organisations(Seq<Organisation> all, Seq<CollaborativeNetwork> networks) {

    /** Refuses one organisation twice, and a centre that is of two. */
    public Organisations {
        if (all.map(Organisation::id).distinct().size() < all.size()) {
            throw new IllegalArgumentException("each organisation has an id of its own");
        }
        Seq<CentreId> centres = all.flatMap(Organisation::centres).map(Centre::id);
        if (centres.distinct().size() < centres.size()) {
            throw new IllegalArgumentException("a centre is of one organisation");
        }
    }

    /** Nobody yet. */
    public static Organisations none() {
        return new Organisations(List.empty(), List.empty());
    }

    /**
     * The organisation of this id.
     *
     * @param id names it
     */
    public Option<Organisation> find(OrganisationId id) {
        return all.find(organisation -> organisation.id().equals(id));
    }

    /**
     * The centre of this id, whoever runs it.
     *
     * @param id names it
     */
    public Option<Centre> find(CentreId id) {
        return all.flatMap(organisation -> organisation.find(id)).headOption();
    }

    /**
     * With whom an organisation works together, in one network or another.
     *
     * @param id names it
     */
    public Set<OrganisationId> partnersOf(OrganisationId id) {
        return networks.map(CollaborativeNetwork::members)
                .filter(members -> members.contains(id))
                .flatMap(members -> members)
                .toLinkedSet()
                .remove(id);
    }
}
