package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.THE_CHARITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WayToWellbeing;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.InitiativeCommand.AddContribution;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Table 2 of the source paper: Healing Hearts Together, "the response of social prescribers and community partners to support
 * those struggling with grief and loss". Days, numbers and who gave what are made up.
 */
class HealingHeartsStoryTest {

    private static final AssetId GROUP = new AssetId("healing-hearts-together");
    private static final ContextFactor PANDEMIC =
            new ContextFactor(FactorKinds.PANDEMIC, ContextFactor.Level.HIGH, FIRST.minusYears(1), Option.none());

    private static Gap adopted() {
        GapFinding finding = Town.finding(Town.GAP, GapEvidence.none().with(PANDEMIC));
        Gap raised = Gap.replay(GapDecider.raise(finding, Party.LINK_WORKERS, Moments.worker(FIRST))
                .events());
        return Town.after(Town.after(raised, CHAIR, new ShareGap()), CHARITY, new AdoptGap(Option.none()));
    }

    private static Initiative launched() {
        InitiativeIdea idea = InitiativeIdea.builder()
                .id(new InitiativeId("healing-hearts"))
                .community(Town.COMMUNITY)
                .title(new Narrative("Healing Hearts Together"))
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS, Party.PARTNERS))
                .gap(Option.some(Town.GAP))
                .fiveWays(LinkedHashSet.of(WayToWellbeing.values()))
                .principles(Option.some(new Narrative("a safe space of mutual understanding and support")))
                .build();
        Initiative proposed =
                Initiative.replay(InitiativeDecider.propose(idea, AssetDirectory.none(), Moments.worker(FIRST))
                        .events());
        return after(
                proposed,
                FIRST.plusDays(30),
                List.<InitiativeCommand>of(new InitiativeCommand.BeginCoDesign())
                        .append(new InitiativeCommand.NameLead(Moments.WORKER))
                        .appendAll(contributions())
                        .append(new InitiativeCommand.MarkResourced())
                        .append(new InitiativeCommand.HoldTaster(
                                session(FIRST.plusDays(30), GroupActivities.NATURE_CRAFTS)))
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

    private static Initiative after(Initiative initiative, LocalDate day, List<InitiativeCommand> commands) {
        return commands.foldLeft(
                initiative,
                (it, command) -> it.after(InitiativeDecider.decide(it, command, Moments.worker(day))
                        .get()
                        .events()));
    }

    private static GroupSession session(LocalDate on, GroupActivity activity) {
        return new GroupSession(on, LinkedHashSet.of(activity), 8);
    }

    @Test
    void growsOutOfAGapThatLinkWorkersRaisedInThePandemic() {
        assertThat(adopted().raisers().map(Raiser::as)).containsExactly(Party.LINK_WORKERS);
        assertThat(adopted().evidence().factors()).containsExactly(PANDEMIC);
        assertThat(PANDEMIC.covers(FIRST)).isTrue();
        assertThat(launched().idea().gap()).contains(adopted().id());
    }

    @Test
    void drawsOnFundingSpaceProvidersSkillsAndTasters() {
        assertThat(List.of(Contribution.Kind.values())).allMatch(launched()::has);
    }

    @Test
    void meetsForAllThatTheTableLists() {
        List<GroupActivity> did = GroupActivities.standard().terms().toList();
        LocalDate last = FIRST.plusDays(31 + 7L * did.size());
        Initiative met = after(
                launched(),
                last,
                did.zipWithIndex((activity, week) ->
                        new InitiativeCommand.HoldGroupSession(session(FIRST.plusDays(31 + 7L * week), activity))));

        assertThat(met.sessions().flatMap(GroupSession::activities)).containsExactlyElementsOf(did);
        assertThat(did.size()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void becomesAnAssetThatClosesTheGapInTheWordOfWhoeverRaisedIt() {
        AssetDetails.Builder details = launched().asAsset();
        details.name("Healing Hearts Together").category(AssetCategories.BEREAVEMENT_GROUP);
        AssetDirectory directory = AssetDecider.decide(
                        AssetDirectory.none(),
                        new AssetCommand.MapAsset(GROUP, details.build()),
                        Moments.worker(FIRST.plusDays(31)))
                .get()
                .events()
                .foldLeft(AssetDirectory.none(), AssetDirectory::after);
        Gap addressed = Town.after(
                adopted(), CHARITY, new AddressGap(launched().addresses().get()));
        Gap closed = Town.after(addressed, Moments.WORKER, new ConfirmClosure());

        assertThat(directory.find(GROUP).get().details().fiveWays()).hasSize(5);
        assertThat(closed.status()).isEqualTo(GapStatus.CONFIRMED_CLOSED);
    }

    @Test
    void takesNothingFromTheAllowanceOfAClientWhoGoesThere() {
        Pathway pathway = Pathway.replay(Journeys.opened());
        PathwayCommand tell = PathwayCommand.about(new ConnectionCommand.SignpostClient(
                new ConnectionId("to-the-group"), new Destination(GROUP, Sector.COMMUNITY), LinkedHashSet.empty()));
        Pathway told = pathway.after(PathwayDecider.decide(pathway, tell, Moments.worker(Journeys.OPENED))
                .get()
                .events());
        after(
                launched(),
                FIRST.plusDays(40),
                List.of(new InitiativeCommand.HoldGroupSession(session(FIRST.plusDays(38), GroupActivities.WALKS))));

        var policy = Moments.worker(Journeys.OPENED).policy();
        assertThat(told.support().allowance(policy, FIRST.plusDays(40)))
                .isEqualTo(pathway.support().allowance(policy, FIRST.plusDays(40)));
    }
}
