package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.PanelDeciderTest.GRIEF;
import static io.github.socialprescribing.community.PanelDeciderTest.SPRING;
import static io.github.socialprescribing.community.PanelDeciderTest.call;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.after;
import static io.github.socialprescribing.community.Town.codes;
import static io.github.socialprescribing.community.Town.resident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.community.PanelCommand.HoldMeeting;
import io.github.socialprescribing.community.PanelCommand.PutOnAgenda;
import io.github.socialprescribing.community.PanelCommand.TakeDecision;
import io.github.socialprescribing.community.PanelDecision.Kind;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MeetingId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** When panels meet, who is there, and what they decide. */
class PanelMeetingTest {

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
}
