package io.github.socialprescribing.examples;

import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.community.GroupActivities;
import io.github.socialprescribing.community.GroupSession;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.InitiativeDecider;
import io.github.socialprescribing.community.InitiativeIdea;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/** How Riverside sets up a group for people in grief, after Healing Hearts Together of Table 2 of the source paper. */
final class GroupForGrief {

    static final AssetId ASSET = new AssetId("healing-hearts-together");

    private GroupForGrief() {}

    /** Tells how it begins, from the idea until it runs. */
    static Initiative begin(PanelTeller town) {
        return run(town, equipped(town, designed(town)));
    }

    private static Initiative designed(PanelTeller town) {
        Context partner = Riverside.partner(town.week(5, "an idea"));
        town.story().say("Link workers and partners think of a group. Nobody in Riverside does this yet.");
        Initiative begun = Initiative.replay(InitiativeDecider.propose(idea(), AssetDirectory.none(), partner)
                .events());
        return town.initiative(
                "They shape it with people in grief.", begun, new InitiativeCommand.BeginCoDesign(), partner);
    }

    private static Initiative equipped(PanelTeller town, Initiative designed) {
        Context partner = Riverside.partner(town.week(6, "a room and a lead"));
        town.initiative("Could it begin?", designed, new InitiativeCommand.MarkResourced(), partner);
        Contribution room = new Contribution(Contribution.Kind.SPACE, Riverside.COUNCIL);
        Initiative spaced = town.initiative(
                "The council gives a room.", designed, new InitiativeCommand.AddContribution(room), partner);
        Initiative led = town.initiative(
                "The link worker leads it.",
                spaced,
                new InitiativeCommand.NameLead(new ActorId(Service.LINK_WORKER.value())),
                partner);
        return town.initiative("Now it can begin.", led, new InitiativeCommand.MarkResourced(), partner);
    }

    private static Initiative run(PanelTeller town, Initiative ready) {
        LocalDate tries = town.week(7, "a first walk");
        GroupSession walk = new GroupSession(tries, LinkedHashSet.of(GroupActivities.WALKS), 6);
        Initiative tried = town.initiative(
                "Six people try it, on a walk.",
                ready,
                new InitiativeCommand.HoldTaster(walk),
                Riverside.partner(tries));
        Context partner = Riverside.partner(town.week(8, "the group begins"));
        return town.initiative("It runs.", tried, new InitiativeCommand.LaunchInitiative(ASSET), partner);
    }

    private static InitiativeIdea idea() {
        return InitiativeIdea.builder()
                .id(new InitiativeId("healing-hearts"))
                .community(Riverside.COMMUNITY)
                .title(new Narrative("a group for people in grief"))
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS, Party.PARTNERS))
                .gap(Option.some(CloseTheLoop.NOWHERE_TO_GO))
                .build();
    }

    /** The directory of Riverside once the group is in it, and somebody has seen that it is there. */
    static AssetDirectory map(Initiative running, Context context) {
        AssetDetails.Builder details = running.asAsset();
        details.name("Healing Hearts Together").category(AssetCategories.BEREAVEMENT_GROUP);
        return List.of(
                        new AssetCommand.MapAsset(ASSET, details.build()),
                        new AssetCommand.VerifyAsset(ASSET, Option.some(context.today())),
                        new AssetCommand.ActivateAsset(ASSET))
                .foldLeft(
                        AssetDirectory.none(),
                        (known, command) -> AssetDecider.decide(known, command, context)
                                .get()
                                .events()
                                .foldLeft(known, AssetDirectory::after));
    }
}
