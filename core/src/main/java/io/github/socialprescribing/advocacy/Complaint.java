package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A client's complaint, and where it stands.
 *
 * @param id names it
 * @param against whom it is about
 * @param about what went wrong
 * @param raisedOn the day it was raised
 * @param status where it stands
 * @param passedTo the advocacy service that took it on
 */
public record Complaint(
        ComplaintId id,
        OrganisationId against,
        Narrative about,
        LocalDate raisedOn,
        ComplaintStatus status,
        Option<OrganisationId> passedTo) {

    Complaint with(ComplaintStatus next, Option<OrganisationId> to) {
        return new Complaint(id, against, about, raisedOn, next, to.orElse(passedTo));
    }
}
