package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.GAP;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.after;
import static io.github.socialprescribing.community.Town.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.NoPolicy;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Who may raise a gap, and what becomes of raisers when two gaps turn out to be one. */
class GapRaisersTest {

    private static final ActorId STRANGER = new ActorId("stranger");
    private static final AddressedBy GROUP = AddressedBy.asset(new AssetId("group"));
    private static final GapCommand ADOPT = new AdoptGap(Option.none());

    private static Gap shared() {
        return after(Town.raised(), CHAIR, new ShareGap());
    }

    @Test
    void isClosedByThePartnerWhoRaisedItAndByNoOtherEvenWhoAdoptedIt() {
        Gap raised = Gap.replay(GapDecider.raise(Town.finding(GAP), Party.PARTNERS, Town.by(COUNCIL, FIRST))
                .events());
        Gap built = after(after(raised, CHAIR, new ShareGap()), CHARITY, ADOPT, new AddressGap(GROUP));

        assertThat(raised.raisers()).containsExactly(new Raiser(COUNCIL, Party.PARTNERS));
        assertThat(codes(built, CHARITY, new ConfirmClosure())).containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(codes(built, CHAIR, new ConfirmClosure())).containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(after(built, COUNCIL, new ConfirmClosure()).status()).isEqualTo(GapStatus.CONFIRMED_CLOSED);
    }

    @Test
    void leavesOutACountThatAPanelMustNotSee() {
        GapEvidence counts = GapEvidence.none().with(new ShownCount.Exactly(4)).with(new ShownCount.Exactly(5));
        Decided<Envelope<GapEvent>> raised =
                GapDecider.raise(Town.finding(GAP, counts), Party.LINK_WORKERS, Town.by(Moments.WORKER, FIRST));

        assertThat(Gap.replay(raised.events()).evidence().unmetNeeds()).containsExactly(new ShownCount.Exactly(5));
        assertThat(raised.advice()).hasSize(1);
        assertThat(GapDecider.raise(Town.finding(GAP), Party.COMMUNITY, Town.by(CHAIR, FIRST))
                        .advice())
                .isEmpty();
    }

    @Test
    void refusesEvidenceThatAPanelMustNotSee() {
        GapEvidence few = GapEvidence.none().with(new ShownCount.Exactly(4));

        assertThat(codes(shared(), CHAIR, new AddEvidence(few))).containsExactly(CommunityRefusals.COUNT_TOO_SMALL);
        assertThat(after(shared(), CHAIR, new AddEvidence(GapEvidence.none().with(ShownCount.of(4, 5))))
                        .evidence()
                        .unmetNeeds())
                .containsExactly(new ShownCount.FewerThan(5));
    }

    @Test
    void carriesOnWhatOthersRaisedAndLetsAnyOfThemConfirm() {
        Context worker = Town.by(Moments.WORKER, FIRST);
        GapFinding same = Town.finding(new GapId("same"), GapEvidence.none().with(ShownCount.of(7, 5)));
        Gap other =
                Gap.replay(GapDecider.raise(same, Party.LINK_WORKERS, worker).events());

        GapMerger merger = GapDecider.merge(shared(), other, Town.panel(), Town.by(CHAIR, FIRST))
                .get();
        Gap kept = shared().after(merger.kept().events());
        Gap givenUp = other.after(merger.givenUp().events());

        assertThat(kept.raisers().map(Raiser::as)).containsExactly(Party.COMMUNITY, Party.LINK_WORKERS);
        assertThat(kept.absorbed()).containsExactly(new GapId("same"));
        assertThat(kept.evidence().unmetNeeds()).containsExactly(new ShownCount.Exactly(7));
        assertThat(givenUp.mergedInto()).contains(GAP);
        assertThat(Town.decide(after(kept, CHARITY, ADOPT, new AddressGap(GROUP)), new ConfirmClosure(), Moments.WORKER)
                        .get()
                        .duties()
                        .map(Duty::name))
                .containsExactly("TELL_OTHER_RAISERS");
    }

    @Test
    void refusesToMergeWithItselfOrWhatIsTakenOnByAStranger() {
        Gap adopted = after(shared(), CHARITY, ADOPT);

        assertThat(GapDecider.merge(shared(), adopted, Town.panel(), Town.by(STRANGER, FIRST))
                        .getLeft()
                        .codes())
                .containsExactly(
                        CommunityRefusals.NOT_PANEL_MEMBER, RefusalCodes.DUPLICATE_ID, RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void isNotGivenUpForAnotherOnceItWasTakenOn() {
        Gap left = after(shared(), CHARITY, ADOPT, new GapCommand.DeferGap(FIRST.plusDays(60), Option.some(WHY)));
        Gap other =
                Gap.replay(GapDecider.raise(Town.finding(new GapId("other")), Party.COMMUNITY, Town.by(CHAIR, FIRST))
                        .events());

        assertThat(GapDecider.merge(other, left, Town.panel(), Town.by(CHAIR, FIRST))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void isForPartnersToAdoptAndForWhoeverRaisedItToCloseWhereThePolicyIsSilent() {
        Context stranger = Moments.of(FIRST.plusDays(7), STRANGER, Roles.PANEL_CHAIR, NoPolicy.policy());
        Gap found = after(Town.found(), CHAIR, new ShareGap());
        Gap built = after(shared(), CHARITY, ADOPT, new AddressGap(GROUP));
        GapCommand few = new GapCommand.AddEvidence(GapEvidence.none().with(new ShownCount.Exactly(1)));

        assertThat(GapDecider.decide(found, ADOPT, Town.panel(), stranger)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NOT_PARTNERS_PANEL, CommunityRefusals.CONFIRMER_REQUIRED);
        for (GapCommand judgement : List.of(new ConfirmClosure(), new GapCommand.ReopenGap(WHY))) {
            assertThat(GapDecider.decide(built, judgement, Town.panel(), stranger)
                            .getLeft()
                            .codes())
                    .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        }
        assertThat(GapDecider.decide(built, few, Town.panel(), stranger)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.COUNT_TOO_SMALL);
    }

    @Test
    void letsTheChairSetAsideWhoConfirmsWhereNobodyIsLeftToAsk() {
        RuleOverride aside =
                new RuleOverride(new RuleId("PNL-02.close"), CHAIR, Roles.PANEL_CHAIR, WHY, FIRST.plusDays(9));
        Context context = Moments.of(FIRST.plusDays(7), CHAIR, Roles.PANEL_CHAIR, Cesp.policy())
                .with(List.of(aside), List.empty());
        Gap worker = Gap.replay(GapDecider.raise(Town.finding(GAP), Party.LINK_WORKERS, Town.by(Moments.WORKER, FIRST))
                .events());
        Gap built = after(after(worker, CHAIR, new ShareGap()), CHARITY, ADOPT, new AddressGap(GROUP));

        Either<Refusals, Decided<Envelope<GapEvent>>> answer =
                GapDecider.decide(built, new ConfirmClosure(), Town.panel(), context);

        assertThat(answer.get().events().single().overrides()).containsExactly(aside);
    }
}
