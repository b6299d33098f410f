package io.github.socialprescribing.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.AnotherClient;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ShownCount;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CloseTheLoopTest {

    private static final CommunityId RIVERSIDE = new CommunityId("riverside");
    private static final NeedId NEED = new NeedId("n1");
    private static final NeedStatus NOTHING_OF_THE_KIND = new NeedStatus.Unmet(UnmetReason.GAP);

    @Test
    void fivePeopleWhoLackTheSameAreAGapThatNobodyRaised() {
        Seq<GapProposal> proposals = needs(5, NeedKinds.BEREAVEMENT).proposals(List.empty());

        assertThat(proposals).hasSize(1);
        GapProposal.Discover discover = (GapProposal.Discover) proposals.head();
        Gap gap = Gap.replay(GapDecider.find(
                        discover.finding(new GapId("g-1"), new Narrative("a group for the bereaved")),
                        Moments.manager(Journeys.OPENED))
                .events());
        assertThat(gap.isFoundInData()).isTrue();
        assertThat(gap.need()).isEqualTo(NeedKinds.BEREAVEMENT);
        assertThat(gap.evidence().unmetNeeds()).containsExactly(new ShownCount.Exactly(5));
    }

    @Test
    void whatSomebodyRaisedIsStrengthenedAndNotFoundAgain() {
        Gap raised = Gap.replay(GapDecider.raise(
                        new GapProposal.Discover(new UnmetNeeds.Lack(RIVERSIDE, NeedKinds.BEREAVEMENT, 5))
                                .finding(new GapId("g-1"), new Narrative("nobody to talk to")),
                        Party.COMMUNITY,
                        Moments.worker(Journeys.OPENED))
                .events());

        Seq<GapProposal> proposals = needs(6, NeedKinds.BEREAVEMENT).proposals(List.of(raised));

        assertThat(proposals.map(it -> it.match(known -> known.gap().id().value(), unknown -> "new")))
                .containsExactly("g-1");
    }

    @Test
    void fivePeopleWhomADestinationHadNoRoomForLackSomethingToo() {
        assertThat(rejected(RejectionReason.NO_CAPACITY, NeedStatus.Open.BEING_ADDRESSED)
                        .lacks())
                .containsExactly(new UnmetNeeds.Lack(RIVERSIDE, NeedKinds.BEREAVEMENT, 5));
        assertThat(rejected(RejectionReason.NO_CAPACITY, new NeedStatus.Met()).lacks())
                .isEmpty();
        assertThat(rejected(RejectionReason.NOT_ELIGIBLE, NeedStatus.Open.BEING_ADDRESSED)
                        .lacks())
                .isEmpty();
    }

    private static UnmetNeeds rejected(RejectionReason why, NeedStatus status) {
        FeedbackTally tally = tally();
        for (int i = 0; i < 5; i++) {
            tally.add(observed(turnedAway(why, status), i));
        }
        return tally.feedback().unmetNeeds();
    }

    private static Pathway turnedAway(RejectionReason why, NeedStatus status) {
        ConnectionId id = new ConnectionId("k1");
        Destination counsellor = new Destination(new AssetId("counsellor"), Sector.COMMUNITY);
        LocalDate day = Journeys.OPENED;
        Pathway referred = after(
                after(
                        needing(NeedKinds.BEREAVEMENT, status),
                        PathwayCommand.about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, day)))),
                PathwayCommand.about(new ConnectionCommand.ReferOnward(
                        id, counsellor, LinkedHashSet.of(NEED), Prospect.good(day), Option.none())));
        return after(
                referred,
                PathwayCommand.about(new OnwardCommand.MoveReferral(
                        id,
                        OnwardStatus.REJECTED,
                        day,
                        MovedBy.RECIPIENT,
                        Option.some(new Narrative("we are full")),
                        Option.none(),
                        Option.some(why))));
    }

    @Test
    void fourPeopleAreNotTold() {
        assertThat(needs(4, NeedKinds.BEREAVEMENT).lacks()).isEmpty();
        assertThat(needs(4, NeedKinds.BEREAVEMENT).gaps().total()).isEmpty();
    }

    @Test
    void whoWaitsForSomethingNewIsFoundByTheBroaderNeedToo() {
        Pathway inDebt = needing(NeedKinds.DEBT, NOTHING_OF_THE_KIND);

        assertThat(WaitingNeed.of(inDebt, LinkedHashSet.of(NeedKinds.MONEY), NeedKinds.standard()))
                .containsExactly(new WaitingNeed(inDebt.id(), inDebt.worker(), NEED, NeedKinds.DEBT, true));
        assertThat(WaitingNeed.of(inDebt, LinkedHashSet.of(NeedKinds.FOOD), NeedKinds.standard()))
                .isEmpty();
    }

    @Test
    void whoWasTurnedAwayIsFoundWhereThereIsRoomAgain() {
        assertThat(waiting(RejectionReason.NO_CAPACITY)).hasSize(1);
        assertThat(waiting(RejectionReason.NOT_ELIGIBLE)).isEmpty();
    }

    private static Seq<WaitingNeed> waiting(RejectionReason why) {
        Pathway rejected = after(
                turnedAway(why, NeedStatus.Open.BEING_ADDRESSED),
                PathwayCommand.about(
                        new NeedCommand.ProgressNeed(NEED, new NeedStatus.Unmet(UnmetReason.REFUSED_BY_SERVICE))));
        return WaitingNeed.of(rejected, LinkedHashSet.of(NeedKinds.BEREAVEMENT), NeedKinds.standard());
    }

    @Test
    void warnsWhereWorkersStandInForHousing() {
        FeedbackTally tally = tally();
        for (int i = 0; i < 8; i++) {
            tally.add(observed(needing(NeedKinds.HOUSING, new NeedStatus.Met()), i));
        }
        for (int i = 10; i < 16; i++) {
            tally.add(observed(connected(needing(NeedKinds.HOUSING, new NeedStatus.Met())), i));
            tally.add(observed(needing(NeedKinds.LONELINESS, new NeedStatus.Met()), i + 10));
        }
        SubstitutionWarning warning = tally.feedback().substitution();

        assertThat(warning.share()).contains(8.0 / 14);
        assertThat(warning.isDue(0.5)).isTrue();
        assertThat(warning.isDue(0.6)).isFalse();
    }

    @Test
    void whoDidNotAgreeIsNotCounted() {
        FeedbackTally tally = tally();
        for (int i = 0; i < 6; i++) {
            tally.add(new Observed(
                    AnotherClient.on(needing(NeedKinds.DEBT, NOTHING_OF_THE_KIND), i),
                    Cohorts.consents(ConsentScope.RESEARCH, true),
                    LinkedHashSet.of(RIVERSIDE)));
        }

        assertThat(tally.feedback().unmetNeeds().gaps().total()).contains(0L);
        assertThat(tally.feedback().leftOut()).isEqualTo(new ShownCount.Exactly(6));
    }

    private static UnmetNeeds needs(int people, NeedKind kind) {
        FeedbackTally tally = tally();
        for (int i = 0; i < people; i++) {
            tally.add(observed(needing(kind, NOTHING_OF_THE_KIND), i));
        }
        return tally.feedback().unmetNeeds();
    }

    private static FeedbackTally tally() {
        return new FeedbackTally(
                FeedbackPlan.builder().asOf(Journeys.OPENED.plusDays(9)).build());
    }

    @Test
    void whoComesFiveTimesIsOnePerson() {
        FeedbackTally tally = tally();
        for (int i = 0; i < 5; i++) {
            tally.add(observed(needing(NeedKinds.BEREAVEMENT, NOTHING_OF_THE_KIND), 1));
        }
        UnmetNeeds one = tally.feedback().unmetNeeds();
        for (int i = 2; i < 6; i++) {
            tally.add(observed(needing(NeedKinds.BEREAVEMENT, NOTHING_OF_THE_KIND), i));
        }

        assertThat(one.lacks()).isEmpty();
        assertThat(one.gaps().total()).isEmpty();
        assertThat(tally.feedback().unmetNeeds().lacks().map(UnmetNeeds.Lack::people))
                .containsExactly(5);
    }

    private static Observed observed(Pathway pathway, int client) {
        return observed(AnotherClient.on(pathway, client));
    }

    private static Observed observed(Pathway pathway) {
        return new Observed(pathway, Cohorts.consents(ConsentScope.PANEL_AGGREGATE, true), LinkedHashSet.of(RIVERSIDE));
    }

    private static Pathway needing(NeedKind kind, NeedStatus status) {
        Need need = Need.builder()
                .id(NEED)
                .kind(kind)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(Journeys.OPENED)
                .build();
        Pathway opened = Pathway.replay(Journeys.opened());
        return after(
                after(opened, PathwayCommand.about(new NeedCommand.IdentifyNeed(need))),
                PathwayCommand.about(new NeedCommand.ProgressNeed(NEED, status)));
    }

    private static Pathway connected(Pathway pathway) {
        return after(
                pathway,
                PathwayCommand.about(new ConnectionCommand.SignpostClient(
                        new ConnectionId("k1"),
                        new Destination(new AssetId("housing-office"), Sector.PUBLIC_BODY),
                        LinkedHashSet.of(NEED))));
    }

    private static Pathway after(Pathway pathway, PathwayCommand command) {
        return pathway.after(PathwayDecider.decide(pathway, command, Moments.worker(Journeys.OPENED))
                .get()
                .events());
    }
}
