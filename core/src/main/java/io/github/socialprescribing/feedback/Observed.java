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
     * A pathway with what is known of its client. What was taken back, on the client's record or on the pathway, holds on
     * neither.
     *
     * @param pathway the pathway
     * @param client whose it is, by the record that carries them on where two were one
     */
    public static Observed of(Pathway pathway, Client client) {
        Consents consents =
                client.consentsWith(pathway.client(), pathway.wishes().consents());
        return new Observed(pathway, consents, client.record().communities());
    }
}
