package io.github.socialprescribing.feedback;

import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.pathway.Pathway;
import io.vavr.collection.Set;

/**
 * One pathway as it is brought to the community's side: with what its client agreed to, and the communities they belong to.
 *
 * @param pathway the pathway, as it stands
 * @param consents what the client agreed to
 * @param communities where they belong
 */
public record Observed(Pathway pathway, Consents consents, Set<CommunityId> communities) {

    /**
     * A pathway with what is known of its client.
     *
     * @param pathway the pathway
     * @param client whose it is
     */
    public static Observed of(Pathway pathway, Client client) {
        return new Observed(pathway, client.record().consents(), client.record().communities());
    }
}
