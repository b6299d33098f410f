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

import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.DeclineGap;
import io.github.socialprescribing.community.GapCommand.DeferGap;
import io.github.socialprescribing.community.GapCommand.EscalateGap;
import io.github.socialprescribing.community.GapCommand.ReopenGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class GapDeciderTest {

    private static final ActorId STRANGER = new ActorId("stranger");
    private static final AddressedBy GROUP = AddressedBy.asset(new AssetId("group"));
    private static final GapCommand ADOPT = new AdoptGap(Option.none());

    private static Gap shared() {
        return after(Town.raised(), CHAIR, new ShareGap());
    }

    private static Gap addressed() {
        return after(shared(), CHARITY, ADOPT, new AddressGap(GROUP));
    }

    @Test
    void goesFromTheFirstWordToTheWordOfWhoeverRaisedIt() {
        Gap closed = after(addressed(), CHAIR, new ConfirmClosure());

        assertThat(closed.steps().map(GapStep::status))
                .containsExactly(
                        GapStatus.IDENTIFIED,
                        GapStatus.SHARED,
                        GapStatus.ADOPTED,
                        GapStatus.ADDRESSED,
                        GapStatus.CONFIRMED_CLOSED);
        assertThat(closed.adoption().flatMap(Adoption::organisation)).contains(Town.THE_CHARITY);
        assertThat(closed.addressedBy()).containsExactly(GROUP);
        assertThat(closed.sharedOn()).contains(FIRST.plusDays(7));
        assertThat(closed.closedOn()).contains(FIRST.plusDays(7));
    }

    @Test
    void isClosedOnce() {
        Gap closed = after(addressed(), CHAIR, new ConfirmClosure());

        assertThat(codes(closed, CHAIR, new ConfirmClosure())).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, CHAIR, new ReopenGap(WHY))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, CHAIR, new AddEvidence(GapEvidence.none())))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void isAdoptedByPartnersOnly() {
        assertThat(codes(shared(), CHAIR, ADOPT)).containsExactly(CommunityRefusals.NOT_PARTNERS_PANEL);
        assertThat(codes(Town.raised(), STRANGER, ADOPT))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, CommunityRefusals.NOT_PARTNERS_PANEL);
    }

    @Test
    void isClosedByWhoeverRaisedItOnly() {
        assertThat(codes(addressed(), CHARITY, new ConfirmClosure()))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(codes(shared(), CHARITY, new ConfirmClosure()))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(codes(addressed(), CHARITY, new ReopenGap(WHY)))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    @Test
    void isAnsweredByNoPanelThatRestsButClosedAtAnyTime() {
        CitizensPanel resting = Town.after(Town.panel(), new PanelCommand.RestPanel());
        Context partner = Town.by(CHARITY, FIRST.plusDays(7));

        assertThat(GapDecider.decide(shared(), ADOPT, resting, partner)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.PANEL_NOT_ACTIVE);
        assertThat(GapDecider.decide(shared(), new AcknowledgeGap(), resting, partner)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.PANEL_NOT_ACTIVE);
        assertThat(GapDecider.decide(addressed(), new ConfirmClosure(), resting, Town.by(CHAIR, FIRST.plusDays(7)))
                        .isRight())
                .isTrue();
    }

    @Test
    void isLaidBeforeThePanelOfItsOwnCommunityOnly() {
        CitizensPanel elsewhere = CitizensPanel.replay(PanelDecider.form(
                        new PanelId("p"), Community.ofPlace(new CommunityId("elsewhere")), Town.by(CHAIR, FIRST))
                .events());

        assertThatThrownBy(() -> GapDecider.decide(shared(), ADOPT, elsewhere, Town.by(CHARITY, FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the panel speaks for another community");
    }

    @Test
    void isOpenAgainWhereWhoeverRaisedItSaysSo() {
        Gap again = after(addressed(), CHAIR, new ReopenGap(WHY));

        assertThat(again.status()).isEqualTo(GapStatus.REOPENED);
        assertThat(after(after(again, COUNCIL, new AddressGap(GROUP)), CHAIR, new ConfirmClosure())
                        .addressedBy())
                .hasSize(2);
    }

    @Test
    void namesWhoConfirmsAGapThatWasFoundInData() {
        Gap found = after(Town.found(), CHAIR, new ShareGap());

        assertThat(found.isFoundInData()).isTrue();
        assertThat(codes(found, CHARITY, ADOPT)).containsExactly(CommunityRefusals.CONFIRMER_REQUIRED);
        assertThat(codes(found, CHARITY, new AdoptGap(Option.some(CHARITY))))
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);

        Gap built = after(found, CHARITY, new AdoptGap(Option.some(CHAIR)), new AddressGap(GROUP));
        assertThat(codes(built, resident(2), new ConfirmClosure()))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(after(built, CHAIR, new ConfirmClosure()).closedOn()).isNotEmpty();
    }

    @Test
    void isSharedByMembersWhoOweAnAnswerThen() {
        assertThat(codes(Town.raised(), STRANGER, new ShareGap())).containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(Town.decide(Town.raised(), new ShareGap(), CHAIR)
                        .get()
                        .duties()
                        .map(Duty::toString))
                .containsExactly("ACKNOWLEDGE_GAP within 14 days", "ANSWER_GAP within 60 days");
    }

    @Test
    void isAcknowledgedOnceByAPartnerAfterItWasShared() {
        Gap heard = after(shared(), CHARITY, new AcknowledgeGap());

        assertThat(heard.acknowledgedOn()).contains(FIRST.plusDays(7));
        assertThat(codes(heard, CHAIR, new AcknowledgeGap()))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, CommunityRefusals.NOT_PARTNERS_PANEL);
        assertThat(codes(Town.raised(), CHARITY, new AcknowledgeGap()))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void isDeferredDeclinedOrEscalatedWithAReason() {
        assertThat(codes(shared(), CHAIR, new DeferGap(FIRST, Option.none())))
                .containsExactly(
                        CommunityRefusals.NOT_PARTNERS_PANEL,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.NOT_AFTER_TODAY);
        assertThat(codes(shared(), CHAIR, new DeclineGap(Option.none())))
                .containsExactly(CommunityRefusals.NOT_PARTNERS_PANEL, RefusalCodes.REASON_REQUIRED);
        assertThat(codes(shared(), STRANGER, new EscalateGap(Option.none(), Option.none())))
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER, RefusalCodes.REASON_REQUIRED);
        assertThat(after(shared(), CHARITY, new DeclineGap(Option.some(WHY))).answeredOn())
                .contains(FIRST.plusDays(7));
    }

    @Test
    void isLookedAtAgainWhenTheDayHasCome() {
        GapCommand later = new DeferGap(FIRST.plusDays(37), Option.some(WHY));

        assertThat(Town.decide(shared(), later, CHARITY).get().duties().map(Duty::toString))
                .containsExactly("LOOK_AT_GAP_AGAIN within 30 days");
        assertThat(after(shared(), CHARITY, later, ADOPT).deferredUntil()).contains(FIRST.plusDays(37));
    }

    @Test
    void isTakenFurtherWhereNoPartnerCanCloseIt() {
        Gap structural = after(shared(), CHAIR, new EscalateGap(Option.some(new IssueId("buses")), Option.some(WHY)));

        assertThat(structural.issue()).contains(new IssueId("buses"));
        assertThat(after(structural, COUNCIL, ADOPT).status()).isEqualTo(GapStatus.ADOPTED);
    }

    @Test
    void tellsNoWordOfAnybody() {
        assertThat(shared().toString()).doesNotContain("nowhere");
    }

    @Test
    void beginsWhenItIsRaisedAndIsAddressedBySomething() {
        assertThatThrownBy(() -> Gap.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AddressedBy(Option.none(), Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
