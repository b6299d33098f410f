package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
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
import io.github.socialprescribing.community.PanelCommand.HoldMeeting;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.LeaveSeat;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.PutOnAgenda;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeDecision;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.community.PanelDecision.Kind;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PanelDeciderTest {

    private static final MeetingId SPRING = new MeetingId("spring");
    private static final Topic GRIEF = new Topic.OfGap(Town.GAP);
    private static final OrganisationId SHOP = new OrganisationId("shop");

    private static CallMeeting call(LocalDate on, Panel... panels) {
        return new CallMeeting(SPRING, LinkedHashSet.of(panels), on, LinkedHashSet.of(GRIEF));
    }

    private static HoldMeeting held(ActorId... present) {
        return new HoldMeeting(SPRING, LinkedHashSet.of(present));
    }

    private static TakeDecision decided(Topic topic, Panel by, Kind kind) {
        return new TakeDecision(SPRING, new PanelDecision(topic, by, kind, Option.none()));
    }

    private static CitizensPanel met() {
        return after(
                Town.panel(),
                call(FIRST, Panel.COMMUNITY, Panel.PARTNERS),
                held(CHAIR, resident(2), resident(3), resident(4), COUNCIL, CHARITY));
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
    void meetsOfThoseWhoSatThereOnTheDay() {
        MeetingId early = new MeetingId("early");
        ActorId newcomer = new ActorId("newcomer");
        CitizensPanel called = Town.after(
                Town.panel(),
                new PanelCommand.CallMeeting(
                        early, LinkedHashSet.of(Panel.COMMUNITY), Town.FIRST, LinkedHashSet.empty()));
        CitizensPanel later = List.<PanelCommand>of(
                        new PanelCommand.LeaveSeat(Town.resident(2)),
                        new PanelCommand.InviteMember(Seat.ofResident(newcomer)),
                        new PanelCommand.TakeSeat(newcomer))
                .foldLeft(
                        called,
                        (panel, command) -> panel.after(
                                PanelDecider.decide(panel, command, Town.by(Town.CHAIR, Town.FIRST.plusDays(9)))
                                        .get()
                                        .events()));

        assertThat(Town.codes(later, new PanelCommand.HoldMeeting(early, LinkedHashSet.of(newcomer))))
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(Town.after(
                                later,
                                new PanelCommand.HoldMeeting(early, LinkedHashSet.of(Town.resident(2), Town.CHAIR)))
                        .meetings()
                        .get(early)
                        .get()
                        .present(Panel.COMMUNITY))
                .isEqualTo(2);
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
    void meetsAndDecides() {
        CitizensPanel panel = after(met(), decided(GRIEF, Panel.PARTNERS, Kind.ADOPT));

        assertThat(panel.meetings().get(SPRING).get().present(Panel.COMMUNITY)).isEqualTo(4);
        assertThat(panel.decisionsOn(GRIEF))
                .containsExactly(new PanelDecision(GRIEF, Panel.PARTNERS, Kind.ADOPT, Option.none()));
    }

    @Test
    void refusesADecisionOfTooFewAboutSomethingElseThatIsNotTheirsWithAllReasonsAtOnce() {
        CitizensPanel panel = after(Town.panel(), call(FIRST, Panel.COMMUNITY), held(CHAIR));

        assertThat(codes(panel, decided(new Topic.OfGap(new GapId("other")), Panel.COMMUNITY, Kind.DECLINE)))
                .containsExactly(
                        CommunityRefusals.NOT_ON_AGENDA,
                        CommunityRefusals.NOT_PARTNERS_PANEL,
                        RefusalCodes.REASON_REQUIRED,
                        CommunityRefusals.NO_QUORUM);
    }

    @Test
    void letsTheCommunityEscalateButNotFund() {
        assertThat(after(met(), decided(GRIEF, Panel.COMMUNITY, Kind.ESCALATE)).decisionsOn(GRIEF))
                .hasSize(1);
        assertThat(codes(met(), decided(GRIEF, Panel.COMMUNITY, Kind.FUND)))
                .containsExactly(CommunityRefusals.NOT_PARTNERS_PANEL);
        assertThat(codes(met(), decided(GRIEF, Panel.COMMUNITY, Kind.DEFER)))
                .containsExactly(RefusalCodes.REASON_REQUIRED);
    }

    @Test
    void refusesAMeetingOfStrangersBeforeItsDayOrTwice() {
        CitizensPanel called = after(Town.panel(), call(FIRST.plusDays(1), Panel.COMMUNITY));

        assertThat(codes(called, held(CHAIR, COUNCIL)))
                .containsExactly(RefusalCodes.NOT_YET, CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(codes(called, call(FIRST, Panel.PARTNERS))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(codes(met(), held(CHAIR))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(Town.panel(), held(CHAIR))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void putsMoreOnTheAgendaUntilItIsHeld() {
        Topic more = new Topic.OfFeedback(new FeedbackId("f1"));
        CitizensPanel called = after(Town.panel(), call(FIRST, Panel.PARTNERS));

        assertThat(after(called, new PutOnAgenda(SPRING, more))
                        .meetings()
                        .get(SPRING)
                        .get()
                        .agenda())
                .containsExactly(GRIEF, more);
        assertThat(codes(called, new PutOnAgenda(SPRING, GRIEF))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(codes(met(), new PutOnAgenda(SPRING, more))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
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
