package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Citizens.RESIDENT;
import static io.github.socialprescribing.cases.Citizens.STRANGER;
import static io.github.socialprescribing.cases.Citizens.resident;
import static io.github.socialprescribing.cases.Meetings.WORDS;

import io.github.socialprescribing.community.CapacityBuilding;
import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.BuildCapacity;
import io.github.socialprescribing.community.PanelCommand.ClosePanel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.LeaveSeat;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.community.PartnerSectors;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever forms a citizens' panel, sits on it and leaves it. */
final class PanelCases {

    private static final Local.Life<CitizensPanel, PanelCommand> LIFE = sitting();
    private static final ClosePanel CLOSE = new ClosePanel();
    private static final ActivatePanel BEGIN = new ActivatePanel();
    private static final Local<CitizensPanel, PanelCommand> FORMING = of(Citizens.FORMING);

    /** It has its members, and meets. */
    static final Local<CitizensPanel, PanelCommand> ACTIVE = of(Citizens.ACTIVE);

    private static final Local<CitizensPanel, PanelCommand> CLOSED = ACTIVE.after(CLOSE);

    private PanelCases() {}

    private static Local.Life<CitizensPanel, PanelCommand> sitting() {
        return Local.Life.of(
                PanelCommand.class,
                (panel, command, context) -> PanelDecider.decide(panel, command, context),
                CitizensPanel::after);
    }

    static Local<CitizensPanel, PanelCommand> of(CitizensPanel panel) {
        return new Local<>(panel, Citizens.now(), LIFE);
    }

    static Seq<Case> all() {
        return invitations().appendAll(seats()).appendAll(standing()).appendAll(capacity());
    }

    private static InviteMember invite(Seat seat) {
        return new InviteMember(seat);
    }

    private static Seq<Case> invitations() {
        ActorId who = resident(9);
        Option<OrganisationId> shop = Option.some(new OrganisationId("shop"));
        InviteMember resident = invite(Seat.ofResident(who));
        return List.of(
                ACTIVE.accepts("of a resident", resident),
                ACTIVE.accepts("of a partner", invite(Citizens.ofPartner(9))),
                CLOSED.refuses("to a panel that is no more", resident, RefusalCodes.TERMINAL_STATE),
                ACTIVE.refuses("of who sits there", invite(Seat.ofResident(RESIDENT)), RefusalCodes.DUPLICATE_ID),
                ACTIVE.refuses(
                        "of a partner, of what is not said",
                        invite(new Seat(who, Panel.PARTNERS, /* resident= */ false, shop, Option.none())),
                        CommunityRefusals.SECTOR_REQUIRED),
                ACTIVE.refuses(
                        "of a shop, to the community's panel",
                        invite(new Seat(who, Panel.COMMUNITY, /* resident= */ true, shop, Option.none())),
                        CommunityRefusals.NOT_RESIDENT),
                ACTIVE.refuses(
                        "of nobody's partner",
                        invite(new Seat(
                                who,
                                Panel.PARTNERS,
                                /* resident= */ false,
                                Option.none(),
                                Option.some(PartnerSectors.HEALTH))),
                        CommunityRefusals.NOT_ORGANISATIONAL),
                ACTIVE.refuses(
                        "of a partner who sits there, to the community's panel",
                        invite(Seat.ofResident(PARTNER)),
                        RefusalCodes.DUPLICATE_ID,
                        CommunityRefusals.ALREADY_ON_OTHER_PANEL));
    }

    private static Seq<Case> seats() {
        Local<CitizensPanel, PanelCommand> invited = ACTIVE.after(invite(Seat.ofResident(resident(9))));
        TakeSeat take = new TakeSeat(resident(9));
        LeaveSeat leave = new LeaveSeat(resident(2));
        NameChair chair = new NameChair(resident(2));
        return List.of(
                invited.accepts("as invited", take),
                ACTIVE.refuses("of who was not invited", take, RefusalCodes.NOT_FOUND),
                invited.after(CLOSE).refuses("on a panel that is no more", take, RefusalCodes.TERMINAL_STATE),
                ACTIVE.accepts("of a member", leave),
                ACTIVE.refuses("of a stranger", new LeaveSeat(STRANGER), RefusalCodes.NOT_FOUND),
                CLOSED.refuses("on a panel that is no more", leave, RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "of a stranger, on a panel that is no more",
                        new LeaveSeat(STRANGER),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_FOUND),
                ACTIVE.accepts("of a member", chair),
                ACTIVE.refuses("of a stranger", new NameChair(STRANGER), CommunityRefusals.NOT_PANEL_MEMBER),
                CLOSED.refuses("of a panel that is no more", chair, RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "of a panel that is no more, of a stranger",
                        new NameChair(STRANGER),
                        RefusalCodes.TERMINAL_STATE,
                        CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private static Seq<Case> standing() {
        RestPanel rest = new RestPanel();
        return List.of(
                of(Citizens.SEATED).accepts("with enough members", BEGIN),
                ACTIVE.refuses("for the second time", BEGIN, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is no more", BEGIN, RefusalCodes.TERMINAL_STATE),
                FORMING.refuses("with nobody", BEGIN, CommunityRefusals.NO_QUORUM, CommunityRefusals.NO_QUORUM),
                FORMING.after(CLOSE)
                        .refuses(
                                "of what is no more, with nobody",
                                BEGIN,
                                RefusalCodes.TERMINAL_STATE,
                                CommunityRefusals.NO_QUORUM,
                                CommunityRefusals.NO_QUORUM),
                ACTIVE.accepts("of a panel that meets", rest),
                FORMING.refuses("of a panel that does not meet yet", rest, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is no more", rest, RefusalCodes.TERMINAL_STATE),
                ACTIVE.accepts("at any time", CLOSE),
                CLOSED.refuses("for the second time", CLOSE, RefusalCodes.TERMINAL_STATE));
    }

    private static Seq<Case> capacity() {
        BuildCapacity training = new BuildCapacity(CapacityBuilding.Kind.TRAINING, Option.some(WORDS));
        return List.of(
                ACTIVE.by(PARTNER).accepts("by a partner", training),
                ACTIVE.refuses("by a resident", training, CommunityRefusals.NOT_PARTNERS_PANEL),
                CLOSED.by(PARTNER).refuses("on a panel that is no more", training, RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "by a resident, on a panel that is no more",
                        training,
                        RefusalCodes.TERMINAL_STATE,
                        CommunityRefusals.NOT_PARTNERS_PANEL));
    }
}
