package io.github.socialprescribing.examples;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Community;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.community.PartnerSectors;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** The made-up town around the service: who sits on its citizens' panel, and under which policy. */
final class Riverside {

    static final CommunityId COMMUNITY = new CommunityId("riverside");
    static final Seq<ActorId> RESIDENTS =
            List.of("chair", "neighbour", "teacher", "baker").map(ActorId::new);
    static final ActorId COUNCIL_OFFICER = new ActorId("council-officer");
    static final ActorId CHARITY_LEAD = new ActorId("charity-lead");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final OrganisationId CHARITY = new OrganisationId("charity");

    /** The policy of the town is that of the source paper. */
    static final Policy POLICY = Cesp.policy();

    private Riverside() {}

    static Context chair(LocalDate day) {
        return Service.at(day, RESIDENTS.head().value(), Roles.PANEL_CHAIR, POLICY);
    }

    static Context partner(LocalDate day) {
        return Service.at(day, CHARITY_LEAD.value(), Roles.PARTNER_PRACTITIONER, POLICY);
    }

    static Context linkWorker(LocalDate day) {
        return Service.linkWorker(day, POLICY);
    }

    /** What the link worker may do on a pathway on a day. */
    static Either<Refusals, Decided<Envelope<PathwayEvent>>> on(
            LocalDate day, Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, linkWorker(day));
    }

    /** A panel of four residents and two partners, formed on a day. */
    static CitizensPanel panel(LocalDate day) {
        CitizensPanel forming =
                CitizensPanel.replay(PanelDecider.form(new PanelId("panel"), Community.ofPlace(COMMUNITY), chair(day))
                        .events());
        Seq<Seat> seats = RESIDENTS
                .map(Seat::ofResident)
                .append(Seat.ofPartner(COUNCIL_OFFICER, COUNCIL, PartnerSectors.LOCAL_AUTHORITY))
                .append(Seat.ofPartner(CHARITY_LEAD, CHARITY, PartnerSectors.VOLUNTARY));
        Seq<PanelCommand> steps = seats.<PanelCommand>flatMap(
                        seat -> List.of(new InviteMember(seat), new TakeSeat(seat.who())))
                .append(new NameChair(RESIDENTS.head()))
                .append(new ActivatePanel());
        return steps.foldLeft(
                forming,
                (panel, command) -> panel.after(
                        PanelDecider.decide(panel, command, chair(day)).get().events()));
    }
}
