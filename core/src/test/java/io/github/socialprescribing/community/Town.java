package io.github.socialprescribing.community;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** A town with a citizens' panel of twelve residents and three partners, for tests. */
final class Town {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final CommunityId COMMUNITY = new CommunityId("town");
    static final ActorId CHAIR = resident(1);
    static final ActorId COUNCIL = new ActorId("council-officer");
    static final ActorId PRACTICE = new ActorId("practice-manager");
    static final ActorId CHARITY = new ActorId("charity-lead");
    static final OrganisationId THE_CHARITY = new OrganisationId("the-charity");
    static final GapId GAP = new GapId("grief-group");
    static final Narrative WHY = new Narrative("as it was told");

    /** What the CESP policy says of panels and feedback. */
    static final Policy POLICY = RuleCatalogue.draft(
                    "TOWN",
                    "1",
                    Cesp.policy()
                            .rules()
                            .map(rule -> rule.id().value())
                            .filter(id -> id.startsWith("PNL") || id.startsWith("FBK")))
            .build()
            .get();

    private static final CitizensPanel PANEL = seated();

    private Town() {}

    static ActorId resident(int number) {
        return new ActorId("resident-" + number);
    }

    static Context by(ActorId who, LocalDate day) {
        return by(who, day, who.equals(Moments.WORKER) ? Roles.LINK_WORKER : Roles.PANEL_CHAIR);
    }

    static Context by(ActorId who, LocalDate day, Role role) {
        return Moments.of(day, who, role, POLICY);
    }

    static CitizensPanel forming() {
        return CitizensPanel.replay(
                PanelDecider.form(new PanelId("panel"), Community.ofPlace(COMMUNITY), by(CHAIR, FIRST))
                        .events());
    }

    static CitizensPanel panel() {
        return PANEL;
    }

    private static CitizensPanel seated() {
        Seq<Seat> seats = List.rangeClosed(1, 12)
                .map(number -> Seat.ofResident(resident(number)))
                .append(Seat.ofPartner(COUNCIL, new OrganisationId("council"), PartnerSectors.LOCAL_AUTHORITY))
                .append(Seat.ofPartner(PRACTICE, new OrganisationId("practice"), PartnerSectors.HEALTH))
                .append(Seat.ofPartner(CHARITY, THE_CHARITY, PartnerSectors.VOLUNTARY));
        CitizensPanel seated = seats.foldLeft(
                forming(), (panel, seat) -> after(panel, new InviteMember(seat), new TakeSeat(seat.who())));
        return after(seated, new NameChair(CHAIR), new ActivatePanel());
    }

    static CitizensPanel after(CitizensPanel panel, PanelCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        panel,
                        (it, command) -> it.after(PanelDecider.decide(it, command, by(CHARITY, FIRST))
                                .get()
                                .events()));
    }

    static Seq<RefusalCode> codes(CitizensPanel panel, PanelCommand command) {
        return PanelDecider.decide(panel, command, by(CHAIR, FIRST)).getLeft().codes();
    }

    static GapFinding finding(GapId id) {
        return finding(id, GapEvidence.none());
    }

    static GapFinding finding(GapId id, GapEvidence evidence) {
        return GapFinding.builder()
                .id(id)
                .community(COMMUNITY)
                .need(NeedKinds.BEREAVEMENT)
                .title(new Narrative("nowhere to go with grief"))
                .evidence(evidence)
                .build();
    }

    static Gap raised() {
        return Gap.replay(GapDecider.raise(finding(GAP), Party.COMMUNITY, by(CHAIR, FIRST))
                .events());
    }

    static Gap found() {
        return Gap.replay(GapDecider.find(finding(GAP), by(CHARITY, FIRST)).events());
    }

    static Either<Refusals, Decided<Envelope<GapEvent>>> decide(Gap gap, GapCommand command, ActorId who) {
        return GapDecider.decide(gap, command, panel(), by(who, FIRST.plusDays(7)));
    }

    static Gap after(Gap gap, ActorId who, GapCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        gap,
                        (it, command) -> it.after(decide(it, command, who).get().events()));
    }

    static Seq<RefusalCode> codes(Gap gap, ActorId who, GapCommand command) {
        return decide(gap, command, who).getLeft().codes();
    }
}
