package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.THE_CHARITY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.WayToWellbeing;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.InitiativeCommand.AddContribution;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Table 2 of the source paper: Healing Hearts Together, "the response of social prescribers and community partners to support
 * those struggling with grief and loss", from the gap until whoever raised it says that it is closed. Days, numbers and who
 * gave what are made up. That a client's own sessions are not touched by it, {@code GroupsCostNothingTest} tells.
 */
class HealingHeartsStoryTest {

    static final AssetId GROUP = new AssetId("healing-hearts-together");
    private static final LocalDate SHARED = FIRST.plusWeeks(1);
    private static final LocalDate ADOPTED = FIRST.plusWeeks(2);
    private static final LocalDate BEGINS = FIRST.plusWeeks(6);
    private static final LocalDate LOOKS_BACK = FIRST.plusWeeks(20);
    private static final ContextFactor PANDEMIC =
            new ContextFactor(FactorKinds.PANDEMIC, ContextFactor.Level.HIGH, FIRST.minusYears(1), Option.none());

    private static Gap gap(Gap gap, GapCommand command, ActorId who, LocalDate day) {
        return gap.after(GapDecider.decide(gap, command, Town.panel(), by(who, day))
                .get()
                .events());
    }

    private static Gap raised() {
        GapFinding finding = Town.finding(Town.GAP, GapEvidence.none().with(PANDEMIC));
        return Gap.replay(GapDecider.raise(finding, Party.LINK_WORKERS, Moments.worker(FIRST))
                .events());
    }

    private static Gap adopted() {
        Gap shared = gap(raised(), new ShareGap(), CHAIR, SHARED);
        return gap(shared, new AdoptGap(Option.none()), CHARITY, ADOPTED);
    }

    private static InitiativeIdea idea() {
        return InitiativeIdea.builder()
                .id(new InitiativeId("healing-hearts"))
                .community(Town.COMMUNITY)
                .title(new Narrative("Healing Hearts Together"))
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS, Party.PARTNERS))
                .gap(Option.some(Town.GAP))
                .fiveWays(LinkedHashSet.of(WayToWellbeing.values()))
                .elements(LinkedHashSet.of(
                        GroupElement.CREATIVITY, GroupElement.MUSIC, GroupElement.NATURE, GroupElement.PLACE_OF_PEACE))
                .focus(LinkedHashSet.of(GroupFocus.SELF_GROWTH, GroupFocus.SELF_LOVE, GroupFocus.COMMUNITY_ACTIVITIES))
                .principles(Option.some(new Narrative("a safe space of mutual understanding and support")))
                .build();
    }

    static Initiative launched() {
        Initiative proposed =
                Initiative.replay(InitiativeDecider.propose(idea(), AssetDirectory.none(), Moments.worker(ADOPTED))
                        .events());
        return after(
                proposed,
                BEGINS,
                List.<InitiativeCommand>of(new InitiativeCommand.BeginCoDesign())
                        .append(new InitiativeCommand.NameLead(Moments.WORKER))
                        .appendAll(contributions())
                        .append(new InitiativeCommand.MarkResourced())
                        .append(new InitiativeCommand.HoldTaster(session(BEGINS, GroupActivities.NATURE_CRAFTS)))
                        .append(new InitiativeCommand.LaunchInitiative(GROUP)));
    }

    private static List<InitiativeCommand> contributions() {
        return List.of(
                new AddContribution(new Contribution(Contribution.Kind.FUNDING, new OrganisationId("council"))),
                new AddContribution(new Contribution(Contribution.Kind.SPACE, THE_CHARITY)),
                new AddContribution(new Contribution(Contribution.Kind.PROVIDER, THE_CHARITY)),
                new AddContribution(new Contribution(Contribution.Kind.SKILL, Town.resident(2))),
                new AddContribution(new Contribution(Contribution.Kind.TASTER, Town.resident(3))));
    }

    static Initiative after(Initiative initiative, LocalDate day, List<InitiativeCommand> commands) {
        return commands.foldLeft(
                initiative,
                (it, command) -> it.after(InitiativeDecider.decide(it, command, Moments.worker(day))
                        .get()
                        .events()));
    }

    private static GroupSession session(LocalDate on, GroupActivity activity) {
        return new GroupSession(on, LinkedHashSet.of(activity), 8);
    }

    /** It meets every week, each time for something else. */
    static Initiative met() {
        return after(
                launched(),
                LOOKS_BACK,
                GroupActivities.standard()
                        .terms()
                        .toList()
                        .zipWithIndex((activity, week) ->
                                new InitiativeCommand.HoldGroupSession(session(BEGINS.plusWeeks(week), activity))));
    }

    /** The directory with the group in it, seen to be there and open. */
    static AssetDirectory mapped() {
        AssetDetails.Builder details = launched().asAsset();
        details.name("Healing Hearts Together").category(AssetCategories.BEREAVEMENT_GROUP);
        return List.of(
                        new AssetCommand.MapAsset(GROUP, details.build()),
                        new AssetCommand.VerifyAsset(GROUP, Option.some(BEGINS)),
                        new AssetCommand.ActivateAsset(GROUP))
                .foldLeft(
                        AssetDirectory.none(),
                        (known, command) -> AssetDecider.decide(known, command, Moments.worker(BEGINS))
                                .get()
                                .events()
                                .foldLeft(known, AssetDirectory::after));
    }

    @Test
    void growsOutOfAGapThatLinkWorkersRaisedInThePandemic() {
        assertThat(raised().need()).isEqualTo(NeedKinds.BEREAVEMENT);
        assertThat(adopted().raisers().map(Raiser::as)).containsExactly(Party.LINK_WORKERS);
        assertThat(adopted().evidence().factors()).containsExactly(PANDEMIC);
        assertThat(PANDEMIC.covers(FIRST)).isTrue();
        assertThat(adopted().sharedOn()).contains(SHARED);
        assertThat(launched().idea().gap()).contains(adopted().id());
    }

    @Test
    void drawsOnFundingSpaceProvidersSkillsAndTasters() {
        assertThat(List.of(Contribution.Kind.values())).allMatch(launched()::has);
    }

    @Test
    void meetsForAllThatTheTableLists() {
        List<GroupActivity> did = GroupActivities.standard().terms().toList();

        assertThat(met().sessions().flatMap(GroupSession::activities)).containsExactlyElementsOf(did);
        assertThat(did.size()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void becomesAnAssetOfWhichClientsCanBeTold() {
        AssetDetails group = mapped().find(GROUP).get().details();

        assertThat(mapped().open()).hasSize(1);
        assertThat(group.fiveWays()).hasSize(5);
        assertThat(group.meets()).containsExactly(NeedKinds.BEREAVEMENT);
        assertThat(group.contributions()).hasSize(5);
    }

    @Test
    void closesTheGapInTheWordOfWhoeverRaisedItAndOfNobodyElse() {
        Gap addressed = gap(adopted(), new AddressGap(launched().addresses().get()), CHARITY, BEGINS);
        var saidByThePartner =
                GapDecider.decide(addressed, new ConfirmClosure(), Town.panel(), by(CHARITY, LOOKS_BACK));
        Gap closed = gap(addressed, new ConfirmClosure(), Moments.WORKER, LOOKS_BACK);

        assertThat(saidByThePartner.getLeft().codes()).containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(closed.steps().map(GapStep::status))
                .containsExactly(
                        GapStatus.IDENTIFIED,
                        GapStatus.SHARED,
                        GapStatus.ADOPTED,
                        GapStatus.ADDRESSED,
                        GapStatus.CONFIRMED_CLOSED);
        assertThat(closed.closedOn()).contains(LOOKS_BACK);
    }

    @Test
    void isDescribedByWhoeverGoesThereAsACommunityHug() {
        FeedbackMessage hug = FeedbackMessage.builder()
                .id(new FeedbackId("hug"))
                .community(Town.COMMUNITY)
                .from(Party.COMMUNITY)
                .to(Party.LINK_WORKERS)
                .kind(Option.some(FeedbackKinds.TESTIMONY))
                .words(new Narrative("community hug"))
                .gap(Option.some(Town.GAP))
                .build();
        FeedbackItem said = FeedbackItem.replay(
                FeedbackDecider.raise(hug, by(Town.resident(4), LOOKS_BACK)).events());

        assertThat(said.message().kind()).contains(FeedbackKinds.TESTIMONY);
        assertThat(said.toString()).doesNotContain("community hug");
    }

    @Test
    void isLeftToTheCommunityInTheEnd() {
        Initiative left = after(met(), LOOKS_BACK, List.of(new InitiativeCommand.HandOver(Town.resident(2))));
        AssetDetails.Builder anew = left.asAsset();

        assertThat(left.lead()).contains(Town.resident(2));
        assertThat(anew.name("Healing Hearts Together")
                        .category(AssetCategories.BEREAVEMENT_GROUP)
                        .build()
                        .ownership())
                .isEqualTo(Ownership.COMMUNITY);
    }
}
