package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that partners did so that the community panel can do more: "The partners panel builds capacity in the community
 * panel".
 *
 * @param kind what it was
 * @param from which organisation gave it
 * @param on the day
 * @param words what it was, in words
 */
public record CapacityBuilding(Kind kind, Option<OrganisationId> from, LocalDate on, Option<Narrative> words) {

    /** With what a panel is made stronger (assumed; the source paper does not say). */
    public enum Kind {
        /** Somebody showed them how. */
        TRAINING,
        /** Money to do it with. */
        MONEY,
        /** Somewhere to do it. */
        SPACE,
        /** People who can help. */
        CONTACTS,
        /** Somebody's working hours. */
        TIME
    }
}
