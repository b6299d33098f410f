package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;

/**
 * A concern, and what was done about it.
 *
 * @param concern as it was raised
 * @param status where it stands
 * @param reportedTo who was told
 * @param outcome what came of it
 */
public record TrackedConcern(
        Concern concern, ConcernStatus status, Option<OrganisationId> reportedTo, Option<Narrative> outcome) {

    /** Whether it is not seen through yet. */
    public boolean isOpen() {
        return status != ConcernStatus.CLOSED;
    }

    TrackedConcern with(ConcernStatus next) {
        return new TrackedConcern(concern, next, reportedTo, outcome);
    }
}
