package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.GapEvidence;
import io.github.socialprescribing.community.GapFinding;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.LoopMeasures;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelDecision;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.community.Topic;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.feedback.AssetBecameAvailable;
import io.github.socialprescribing.feedback.SeenGap;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What three people lack becomes a gap, a decision, an initiative and an asset, to which the fourth is referred and goes. It
 * follows Healing Hearts Together of Table 2 of the source paper; days, numbers and who gave what are made up.
 */
public final class CloseTheLoop {

    static final GapId NOWHERE_TO_GO = new GapId("nowhere-to-go-with-grief");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final Topic TOPIC = new Topic.OfGap(NOWHERE_TO_GO);
    private static final NeedStatus LACKING = new NeedStatus.Unmet(UnmetReason.GAP);
    private static final int SMALLEST_COUNT = 5;

    private final PanelTeller town;
    private final Story story;
    private Seq<Pathway> lacking = List.empty();
    private AssetDirectory map = AssetDirectory.none();

    private CloseTheLoop(PrintStream out) {
        this.town = new PanelTeller(out, Riverside.panel(WayIn.ARRIVAL));
        this.story = town.story();
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        CloseTheLoop loop = new CloseTheLoop(out);
        loop.story.say(
                "Riverside has a panel of residents and one of partners: a council and a charity. What people lack"
                        + " there and nobody offers is raised as a gap, and the panels see that something is done. Each sentence"
                        + " tells what somebody tried; where it may not be, the refusal and its remedy stand below.");
        Gap raised = loop.threeClientsLackTheSame();
        Gap shared = loop.thePanelHears(raised);
        Gap adopted = loop.thePartnersDecide(shared);
        Initiative running = GroupForGrief.begin(loop.town);
        Gap addressed = loop.itGoesOnTheMap(running, adopted);
        FourthClient.goesThere(loop.town, loop.map);
        Gap closed = loop.whoeverRaisedItSaysSo(addressed);
        Seq<FeedbackItem> said = WhoSpeaks.besides(loop.town);
        loop.howWellTheLoopClosed(closed, said);
        WhoSpeaks.orDoesNot(loop.story, said);
    }

    private Gap threeClientsLackTheSame() {
        LocalDate day = town.week(1, "three clients");
        Seq<Pathway> grieving = List.of("first", "second", "third").map(name -> FourthClient.inGrief(name, day));
        story.say("Three people in grief come to the link worker, one after the other.");
        story.tell(
                "There is nothing of the kind in Riverside, and their need stays unmet.", lacks(grieving.head(), day));
        lacking =
                grieving.map(pathway -> pathway.after(lacks(pathway, day).get().events()));
        ShownCount shown = ShownCount.of(lacking.size(), SMALLEST_COUNT);
        story.say(
                "The link worker raises it as a gap. How many people it is no panel hears while they are so few that they"
                        + " could be recognised; it reads: " + shown + ".");
        GapFinding finding = SeenGap.of(lacking.head(), FourthClient.GRIEF)
                .get()
                .finding(NOWHERE_TO_GO, Riverside.COMMUNITY, new Narrative("nowhere to go with grief"))
                .showing(GapEvidence.none().with(shown));
        return Gap.replay(GapDecider.raise(finding, Party.LINK_WORKERS, Riverside.linkWorker(day))
                .events());
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> lacks(Pathway pathway, LocalDate day) {
        return Riverside.on(day, pathway, about(new ProgressNeed(FourthClient.GRIEF, LACKING)));
    }

    private Gap thePanelHears(Gap raised) {
        LocalDate day = town.week(2, "the panel hears of it");
        Gap shared = town.gap("The chair shares it.", raised, new GapCommand.ShareGap(), Riverside.chair(day));
        town.gap(
                "The chair would adopt it, too.", shared, new GapCommand.AdoptGap(Option.none()), Riverside.chair(day));
        town.meeting(
                "The chair calls residents and partners to talk about it in two weeks.",
                new PanelCommand.CallMeeting(
                        MARCH, LinkedHashSet.of(Panel.values()), day.plusWeeks(2), LinkedHashSet.of(TOPIC)),
                Riverside.chair(day));
        return town.gap(
                "The charity says that it was heard.", shared, new GapCommand.AcknowledgeGap(), Riverside.partner(day));
    }

    private Gap thePartnersDecide(Gap shared) {
        LocalDate day = town.week(4, "the panel meets");
        Context chair = Riverside.chair(day);
        town.meeting(
                "Four residents and two partners meet.",
                new PanelCommand.HoldMeeting(
                        MARCH,
                        LinkedHashSet.ofAll(Riverside.RESIDENTS)
                                .add(Riverside.COUNCIL_OFFICER)
                                .add(Riverside.CHARITY_LEAD)),
                chair);
        town.meeting(
                "The partners decide to take it on.",
                new PanelCommand.TakeDecision(
                        MARCH, new PanelDecision(TOPIC, Panel.PARTNERS, PanelDecision.Kind.ADOPT, Option.none())),
                chair);
        return town.gap(
                "The charity adopts it by name.",
                shared,
                new GapCommand.AdoptGap(Option.none()),
                Riverside.partner(day));
    }

    private Gap itGoesOnTheMap(Initiative running, Gap adopted) {
        LocalDate day = town.week(9, "it is on the map");
        map = GroupForGrief.map(running, Riverside.linkWorker(day));
        story.say("Clients can be told of "
                + map.open().map(asset -> asset.details().name()).mkString() + ".");
        int waiting = AssetBecameAvailable.between(
                        Option.none(), map.find(GroupForGrief.ASSET).get())
                .get()
                .waiting(lacking)
                .size();
        story.say("Clients who waited for it, and whom the link worker asks whether they would like to go: " + waiting
                + ".");
        return town.gap(
                "The charity says that it is there now.",
                adopted,
                new GapCommand.AddressGap(running.addresses().get()),
                Riverside.partner(day));
    }

    private Gap whoeverRaisedItSaysSo(Gap addressed) {
        LocalDate day = town.week(13, "is it closed?");
        GapCommand closed = new GapCommand.ConfirmClosure();
        town.gap("The charity would say so.", addressed, closed, Riverside.partner(day));
        return town.gap("The link worker says so.", addressed, closed, Riverside.linkWorker(day));
    }

    private void howWellTheLoopClosed(Gap closed, Seq<FeedbackItem> said) {
        LoopMeasures measures = LoopMeasures.ofGaps(List.of(closed));
        story.chapter("How well the loop closed");
        story.say("Gaps that were shared: " + measures.raised() + ", answered: " + measures.answered()
                + ", still waiting for an answer: " + measures.unanswered() + ".");
        story.say("Days from sharing to the first answer, the median: "
                + Math.round(measures.medianDaysToAnswer().get()) + ".");
        story.say("Closed, as whoever raised them confirms: " + measures.confirmed() + " of " + measures.answered()
                + " answered.");
        LoopMeasures suggestions = LoopMeasures.ofFeedback(said);
        story.say("Suggestions: " + suggestions.raised() + ", answered: " + suggestions.answered() + ", and actioned: "
                + suggestions.actioned() + ".");
    }
}
