package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.control.Option;

/**
 * A seat on one of the two panels, and in what right somebody would sit there.
 *
 * @param who the person
 * @param panel on which panel
 * @param resident whether they belong to the community that the panel speaks for: live there, if it is one of place
 * @param organisation for which organisation they would sit; none where it is for themselves
 * @param sector to which sector that organisation belongs
 */
public record Seat(
        ActorId who, Panel panel, boolean resident, Option<OrganisationId> organisation, Option<PartnerSector> sector) {

    /**
     * A seat of somebody who belongs to the community and sits for themselves.
     *
     * @param who the person
     */
    public static Seat ofResident(ActorId who) {
        return new Seat(who, Panel.COMMUNITY, /* resident= */ true, Option.none(), Option.none());
    }

    /**
     * A seat of somebody who sits for an organisation.
     *
     * @param who the person
     * @param organisation the organisation
     * @param sector to which sector it belongs
     */
    public static Seat ofPartner(ActorId who, OrganisationId organisation, PartnerSector sector) {
        return new Seat(who, Panel.PARTNERS, /* resident= */ false, Option.some(organisation), Option.some(sector));
    }
}
