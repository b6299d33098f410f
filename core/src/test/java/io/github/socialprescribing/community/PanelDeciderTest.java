package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.after;
import static io.github.socialprescribing.community.Town.codes;
import static io.github.socialprescribing.community.Town.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.BuildCapacity;
import io.github.socialprescribing.community.PanelCommand.CallMeeting;
import io.github.socialprescribing.community.PanelCommand.ClosePanel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.LeaveSeat;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PanelDeciderTest {

    static final MeetingId SPRING = new MeetingId("spring");
    static final Topic GRIEF = new Topic.OfGap(Town.GAP);
    private static final OrganisationId SHOP = new OrganisationId("shop");

    static CallMeeting call(LocalDate on, Panel... panels) {
        return new CallMeeting(SPRING, LinkedHashSet.of(panels), on, LinkedHashSet.of(GRIEF));
    }

    @Test
    void takesMoreThanOneOrganisationAmongPartnersToDecide() {
        OrganisationId council = new OrganisationId("council");
        CitizensPanel forming = List.rangeClosed(1, 4)
                .map(number -> Seat.ofResident(Town.resident(number)))
                .append(Seat.ofPartner(Town.COUNCIL, council, PartnerSectors.LOCAL_AUTHORITY))
                .append(Seat.ofPartner(Town.PRACTICE, council, PartnerSectors.HEALTH))
                .foldLeft(
                        Town.forming(),
                        (panel, seat) -> Town.after(
                                panel, new PanelCommand.InviteMember(seat), new PanelCommand.TakeSeat(seat.who())));
        Seat charity = Seat.ofPartner(Town.CHARITY, Town.THE_CHARITY, PartnerSectors.VOLUNTARY);

        assertThat(Town.codes(forming, new PanelCommand.ActivatePanel())).containsExactly(CommunityRefusals.NO_QUORUM);
        assertThat(Town.after(
                                forming,
                                new PanelCommand.InviteMember(charity),
                                new PanelCommand.TakeSeat(Town.CHARITY),
                                new PanelCommand.ActivatePanel())
                        .status())
                .isEqualTo(PanelStatus.ACTIVE);
    }

    @Test
    void seatsResidentsAndPartnersInTheirOwnPanels() {
        assertThat(Town.panel().active(Panel.COMMUNITY)).hasSize(12).contains(CHAIR);
        assertThat(Town.panel().active(Panel.PARTNERS)).hasSize(3).contains(CHARITY);
        assertThat(Town.panel().organisationOf(CHARITY)).contains(Town.THE_CHARITY);
        assertThat(Town.panel().chairs().get(Panel.COMMUNITY)).contains(CHAIR);
    }

    @Test
    void refusesAPartnerWhoWouldSitWithTheCommunityWithAllReasonsAtOnce() {
        Seat seat = new Seat(
                CHARITY, Panel.COMMUNITY, true, Option.some(Town.THE_CHARITY), Option.some(PartnerSectors.VOLUNTARY));

        assertThat(codes(Town.panel(), new InviteMember(seat)))
                .containsExactly(
                        RefusalCodes.DUPLICATE_ID,
                        CommunityRefusals.ALREADY_ON_OTHER_PANEL,
                        CommunityRefusals.NOT_RESIDENT);
    }

    @Test
    void refusesAPartnerWithoutOrganisationAndSector() {
        Seat seat = new Seat(resident(20), Panel.PARTNERS, true, Option.none(), Option.none());

        assertThat(codes(Town.panel(), new InviteMember(seat)))
                .containsExactly(CommunityRefusals.SECTOR_REQUIRED, CommunityRefusals.NOT_ORGANISATIONAL);
    }

    @Test
    void letsSomebodyWhoLeftSitOnTheOtherPanel() {
        CitizensPanel left = after(Town.panel(), new LeaveSeat(CHAIR));

        assertThat(left.members().get(CHAIR).get().from()).contains(FIRST);
        assertThat(left.members().get(CHAIR).get().to()).contains(FIRST);
        assertThat(left.members().get(resident(2)).get().to()).isEmpty();
        Seat seat = Seat.ofPartner(CHAIR, SHOP, PartnerSectors.BUSINESS);

        assertThat(left.chairs()).isEmpty();
        assertThat(after(left, new InviteMember(seat), new TakeSeat(CHAIR)).sits(CHAIR, Panel.PARTNERS))
                .isTrue();
        assertThat(left.sits(CHAIR)).isFalse();
    }

    @Test
    void refusesASeatThatNobodyWasAskedToTakeAndADepartureOfNobody() {
        assertThat(codes(Town.panel(), new TakeSeat(resident(20)))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(Town.panel(), new TakeSeat(CHAIR))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(Town.panel(), new LeaveSeat(resident(20)))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void refusesAChairWhoIsNoMember() {
        assertThat(codes(Town.panel(), new NameChair(resident(20))))
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
    }

    @Test
    void refusesToBeginWithTooFew() {
        CitizensPanel four = List.rangeClosed(1, 4)
                .foldLeft(
                        Town.forming(),
                        (panel, number) -> after(
                                panel,
                                new InviteMember(Seat.ofResident(resident(number))),
                                new TakeSeat(resident(number))));

        assertThat(PanelDecider.decide(four, new ActivatePanel(), Town.by(CHAIR, FIRST))
                        .getLeft()
                        .all()
                        .map(refusal -> refusal.sentence()))
                .containsExactly("too few members are there for the panel to decide"
                        + " (panel = partners, members-there = 0 members)");
    }

    @Test
    void restsBeginsAgainAndEnds() {
        CitizensPanel resting = after(Town.panel(), new RestPanel());

        assertThat(codes(resting, call(FIRST, Panel.COMMUNITY))).containsExactly(CommunityRefusals.PANEL_NOT_ACTIVE);
        assertThat(after(resting, new ActivatePanel()).status()).isEqualTo(PanelStatus.ACTIVE);
        assertThat(codes(resting, new RestPanel())).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);

        CitizensPanel closed = after(resting, new ClosePanel());
        assertThat(codes(closed, new ActivatePanel())).contains(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new InviteMember(Seat.ofResident(resident(20)))))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new LeaveSeat(CHAIR))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new NameChair(CHAIR))).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void hasPartnersMakeTheCommunityPanelStronger() {
        PanelCommand room = new BuildCapacity(CapacityBuilding.Kind.SPACE, Option.some(WHY));

        assertThat(after(Town.panel(), room).capacity())
                .containsExactly(new CapacityBuilding(
                        CapacityBuilding.Kind.SPACE, Option.some(Town.THE_CHARITY), FIRST, Option.some(WHY)));
        assertThat(codes(Town.panel(), room)).containsExactly(CommunityRefusals.NOT_PARTNERS_PANEL);
    }

    @Test
    void namesTheRuleThatRefusesASeat() {
        Seat seat = new Seat(resident(20), Panel.COMMUNITY, false, Option.none(), Option.none());

        assertThat(PanelDecider.decide(Town.panel(), new InviteMember(seat), Town.by(CHAIR, FIRST))
                        .getLeft()
                        .find(CommunityRefusals.NOT_RESIDENT)
                        .get()
                        .rules())
                .containsExactly(new RuleId("PNL-01.resident"));
    }

    @Test
    void beginsWithItsForming() {
        assertThatThrownBy(() -> CitizensPanel.replay(List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history of a panel begins when it is formed");
        assertThatThrownBy(() -> Meeting.builder()
                        .id(SPRING)
                        .panels(LinkedHashSet.empty())
                        .on(FIRST)
                        .agenda(LinkedHashSet.empty())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
