package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.community.InitiativeCommand.AddContribution;
import io.github.socialprescribing.community.InitiativeCommand.BeginCoDesign;
import io.github.socialprescribing.community.InitiativeCommand.CloseInitiative;
import io.github.socialprescribing.community.InitiativeCommand.HandOver;
import io.github.socialprescribing.community.InitiativeCommand.HoldGroupSession;
import io.github.socialprescribing.community.InitiativeCommand.HoldTaster;
import io.github.socialprescribing.community.InitiativeCommand.LaunchInitiative;
import io.github.socialprescribing.community.InitiativeCommand.MarkResourced;
import io.github.socialprescribing.community.InitiativeCommand.NameLead;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InitiativeDeciderTest {

    private static final AssetId GROUP = new AssetId("group");
    private static final Contribution SPACE = new Contribution(Contribution.Kind.SPACE, Town.THE_CHARITY);
    private static final GroupSession WALK = session(FIRST);

    private static GroupSession session(LocalDate on) {
        return new GroupSession(on, LinkedHashSet.of(GroupActivities.WALKS), 9);
    }

    private static InitiativeIdea idea() {
        return InitiativeIdea.builder()
                .id(new InitiativeId("hearts"))
                .community(Town.COMMUNITY)
                .title(new Narrative("a group for people in grief"))
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS, Party.PARTNERS))
                .gap(Option.some(Town.GAP))
                .build();
    }

    private static Initiative proposed() {
        return Initiative.replay(InitiativeDecider.propose(idea(), AssetDirectory.none(), Moments.worker(FIRST))
                .events());
    }

    private static Either<Refusals, Decided<Envelope<InitiativeEvent>>> decide(
            Initiative initiative, InitiativeCommand command) {
        return InitiativeDecider.decide(initiative, command, Moments.worker(FIRST));
    }

    private static Initiative after(Initiative initiative, InitiativeCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        initiative,
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    private static Seq<RefusalCode> codes(Initiative initiative, InitiativeCommand command) {
        return decide(initiative, command).getLeft().codes();
    }

    private static Initiative resourced() {
        return after(
                proposed(),
                new BeginCoDesign(),
                new NameLead(Moments.WORKER),
                new AddContribution(SPACE),
                new MarkResourced());
    }

    @Test
    void goesFromAnIdeaToTheCommunitysOwn() {
        Initiative given = after(
                resourced(),
                new HoldTaster(WALK),
                new HoldTaster(WALK),
                new LaunchInitiative(GROUP),
                new HoldGroupSession(WALK),
                new HandOver(CHAIR),
                new HoldGroupSession(WALK));

        assertThat(given.status()).isEqualTo(InitiativeStatus.HANDED_OVER);
        assertThat(given.lead()).contains(CHAIR);
        assertThat(given.tasters()).hasSize(2);
        assertThat(given.sessions()).hasSize(2);
        assertThat(given.addresses()).contains(AddressedBy.initiative(given.id(), GROUP));
        assertThat(after(given, new CloseInitiative(WHY)).status().isFinal()).isTrue();
    }

    @Test
    void needsAPlaceAndSomebodyButNoMoney() {
        Initiative designed = after(proposed(), new BeginCoDesign());

        assertThat(codes(designed, new MarkResourced()))
                .containsExactly(CommunityRefusals.NO_SPACE, CommunityRefusals.NO_LEAD);
        assertThat(codes(designed, new LaunchInitiative(GROUP)))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION, CommunityRefusals.NO_SPACE, CommunityRefusals.NO_LEAD);
        assertThat(resourced().has(Contribution.Kind.FUNDING)).isFalse();
    }

    @Test
    void isPutOnTheMapOnceItRuns() {
        assertThat(decide(resourced(), new LaunchInitiative(GROUP)).get().duties())
                .extracting(duty -> duty.toString())
                .containsExactly("MAP_ASSET at once");
    }

    @Test
    void changesTheMapWhenItIsHandedOverAndWhenItEnds() {
        Initiative runs = after(resourced(), new LaunchInitiative(GROUP));

        assertThat(duties(runs, new HandOver(CHAIR))).containsExactly("CHANGE_ASSET at once");
        assertThat(duties(runs, new CloseInitiative(WHY))).containsExactly("CLOSE_ASSET at once");
        assertThat(duties(resourced(), new CloseInitiative(WHY))).isEmpty();
    }

    private static Seq<String> duties(Initiative initiative, InitiativeCommand command) {
        return decide(initiative, command).get().duties().map(Object::toString);
    }

    @Test
    void isAnAssetOfTheServiceUntilItIsHandedOver() {
        Initiative runs = after(resourced(), new LaunchInitiative(GROUP));

        assertThat(described(runs).ownership()).isEqualTo(Ownership.SERVICE);
        assertThat(described(after(runs, new HandOver(CHAIR))).ownership()).isEqualTo(Ownership.COMMUNITY);
        assertThat(described(runs).meets()).containsExactly(NeedKinds.BEREAVEMENT);
        assertThat(described(runs).contributions()).containsExactly(SPACE);
    }

    private static AssetDetails described(Initiative initiative) {
        AssetDetails.Builder details = initiative.asAsset();
        details.name("Healing Hearts Together").category(AssetCategories.BEREAVEMENT_GROUP);
        return details.build();
    }

    @Test
    void saysWhereTheCommunityDoesItAlready() {
        AssetDirectory directory = List.<AssetCommand>of(
                        new AssetCommand.MapAsset(GROUP, ofOurOwn()),
                        new AssetCommand.VerifyAsset(GROUP, Option.some(FIRST)),
                        new AssetCommand.ActivateAsset(GROUP))
                .foldLeft(
                        AssetDirectory.none(),
                        (known, command) -> AssetDecider.decide(known, command, Moments.worker(FIRST))
                                .get()
                                .events()
                                .foldLeft(known, AssetDirectory::after));

        assertThat(InitiativeDecider.propose(idea(), directory, Moments.worker(FIRST))
                        .advice())
                .extracting(advice -> advice.rule())
                .containsExactly(InitiativeDecider.DUPLICATES_COMMUNITY_ASSET);
        assertThat(InitiativeDecider.propose(idea(), AssetDirectory.none(), Moments.worker(FIRST))
                        .advice())
                .isEmpty();
    }

    private static AssetDetails ofOurOwn() {
        return AssetDetails.builder()
                .name("the bench by the lake")
                .category(AssetCategories.BEREAVEMENT_GROUP)
                .sector(Sector.COMMUNITY)
                .ownership(Ownership.COMMUNITY)
                .community(Town.COMMUNITY)
                .meets(LinkedHashSet.of(NeedKinds.BEREAVEMENT))
                .build();
    }

    @Test
    void refusesWhatHasNotHappenedAndWhatItIsNotReadyFor() {
        assertThat(codes(proposed(), new HoldTaster(session(FIRST.plusDays(1)))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_YET);
        assertThat(codes(resourced(), new HoldGroupSession(session(FIRST.plusDays(1)))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_YET);
        assertThat(codes(resourced(), new HandOver(CHAIR))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(resourced(), new BeginCoDesign())).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(resourced(), new AddContribution(SPACE))).containsExactly(RefusalCodes.DUPLICATE_ID);
    }

    @Test
    void hasNothingMoreHappenToItOnceItIsClosed() {
        Initiative closed = after(proposed(), new CloseInitiative(WHY));

        assertThat(codes(closed, new NameLead(CHAIR))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new AddContribution(SPACE))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new HoldGroupSession(WALK))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, new CloseInitiative(WHY))).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void isBegunBySomebodyAndCountsWhoCame() {
        assertThatThrownBy(() -> InitiativeIdea.builder()
                        .id(new InitiativeId("nobody"))
                        .community(Town.COMMUNITY)
                        .title(WHY)
                        .need(NeedKinds.BEREAVEMENT)
                        .initiators(LinkedHashSet.empty())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GroupSession(FIRST, LinkedHashSet.empty(), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Initiative.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
