package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Evidence for an application, put together until it is submitted, and then as it was.
 *
 * @param id names it
 * @param application what it is to prove
 * @param items what is in it
 * @param submittedTo who has it; none until it is submitted
 */
public record EvidencePack(
        EvidencePackId id, ApplicationId application, Seq<EvidenceItem> items, Option<OrganisationId> submittedTo) {

    /** Whether it is with those who decide. */
    public boolean isSubmitted() {
        return submittedTo.isDefined();
    }
}
