package io.github.socialprescribing.organisation;

import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Set;

/**
 * Organisations that work together: "local collaborative networks for the voluntary, community, faith, and social enterprise
 * (VCFSE) and health sectors", or "an academic-community collaboration with a social prescribing service". It has a name as on
 * a notice board, and promises nothing; who takes over clients of whom is for an open-door agreement to say.
 *
 * @param name what it is called
 * @param sectors what sorts of body it is for; any where none is named
 * @param members who belongs to it, two or more
 */
public record CollaborativeNetwork(String name, Set<OrganisationKind> sectors, Set<OrganisationId> members) {

    /** Refuses a network without a name, or of one. */
    public CollaborativeNetwork {
        if (name.isBlank() || members.size() < 2) {
            throw new IllegalArgumentException("a network has a name and two members or more");
        }
    }
}
