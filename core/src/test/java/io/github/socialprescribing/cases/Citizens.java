package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Community;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.community.PartnerSectors;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A citizens' panel of five residents and three partners. */
final class Citizens {

    static final CommunityId TOWN = new CommunityId("town");
    static final ActorId RESIDENT = resident(1);
    static final ActorId PARTNER = partner(1);
    static final ActorId STRANGER = new ActorId("stranger");
    static final CitizensPanel FORMING = CitizensPanel.replay(
            PanelDecider.form(new PanelId("panel"), Community.ofPlace(TOWN), now().context(Option.none()))
                    .events());
    static final CitizensPanel SEATED = seated();
    static final CitizensPanel ACTIVE = after(SEATED, new ActivatePanel());
    static final CitizensPanel RESTING = after(ACTIVE, new RestPanel());

    private Citizens() {}

    static Now now() {
        return Local.by(RESIDENT, day(10));
    }

    static ActorId resident(int number) {
        return new ActorId("resident-" + number);
    }

    static ActorId partner(int number) {
        return new ActorId("partner-" + number);
    }

    static Seat ofPartner(int number) {
        return Seat.ofPartner(partner(number), new OrganisationId("organisation-" + number), PartnerSectors.HEALTH);
    }

    private static CitizensPanel seated() {
        return List.rangeClosed(1, 5)
                .map(number -> Seat.ofResident(resident(number)))
                .appendAll(List.rangeClosed(1, 3).map(Citizens::ofPartner))
                .foldLeft(FORMING, (panel, seat) -> after(panel, new InviteMember(seat), new TakeSeat(seat.who())));
    }

    static CitizensPanel after(CitizensPanel panel, PanelCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        panel,
                        (it, command) -> it.after(PanelDecider.decide(it, command, now().context(Option.none()))
                                .get()
                                .events()));
    }
}
