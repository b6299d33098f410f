package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordObservation;
import io.github.socialprescribing.pathway.CourseCommand.BeginEnding;
import io.github.socialprescribing.pathway.DischargeLetter;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.pathway.EndingCommand.RaiseEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.LinkedNeed;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.github.socialprescribing.resource.Spend;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.workforce.ActivityType;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;

/** Mary of Table 1 of the source paper: referred for mental health problems, and hungry. Days and amounts are made up. */
public final class MeetMary {

    private static final ClientId MARY = new ClientId("mary");
    private static final Consents CONSENTS =
            Consents.none().with(Service.consent(ConsentScope.SHARE_WITH_REFERRER, WayIn.ARRIVAL));
    private static final Referral REFERRAL = WayIn.fromGp(MARY, CONSENTS, NeedKinds.MENTAL_HEALTH);
    private static final NeedId FOOD = new NeedId("food");
    private static final NeedId BENEFITS = new NeedId("benefits");
    private static final NeedId ONLINE = new NeedId("online");
    private static final Money PRICE = Money.ofMinor("GBP", 120_00);
    private static final EndingConcernId ALONE = new EndingConcernId("alone");

    private final Teller mary;

    private MeetMary(Teller mary) {
        this.mary = mary;
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
        MeetMary story = new MeetMary(WayIn.tell(out, "Mary", REFERRAL));
        story.isHungry();
        story.getsOnline();
        story.hasMoneyForFood();
        story.worriesAboutTheEnding();
        story.endsWell();
        story.isWrittenAbout();
        story.popsIn();
    }

    private void isHungry() {
        mary.day(WayIn.session(1), "the first session");
        mary.meets(1, "Mary and the link worker meet.", Content.about(Focus.ORIENTATION, Focus.EXPLORATION));
        mary.does("The centre manager saw her come in: she looked and sounded hopeless.", seen("looked hopeless"));
        mary.does(
                "Mary is hungry. The link worker offers refreshments at once, so that nothing is overdue.",
                about(new IdentifyNeed(need(FOOD, NeedKinds.FOOD)
                        .urgency(Urgency.IMMEDIATE)
                        .doneAtOnce(Option.some(new Narrative("refreshments")))
                        .build())));
        mary.does(
                "Her benefits have been stopped, and without internet she cannot get into her benefits account.",
                about(new IdentifyNeed(
                        need(BENEFITS, NeedKinds.WELFARE_BENEFITS).build())),
                about(new IdentifyNeed(need(ONLINE, NeedKinds.DIGITAL).build())),
                about(new LinkCause(FOOD, BENEFITS)),
                about(new LinkCause(BENEFITS, ONLINE)));
        var needs = mary.pathway().needs();
        mary.says("What stands behind the hunger: "
                + Story.labels(needs.causes().allOf(FOOD).flatMap(needs::find).map(Need::kind)) + ".");
    }

    private void getsOnline() {
        Need online = mary.pathway().needs().find(ONLINE).get();
        Spend tablet = Spend.builder()
                .id(new SpendId("tablet"))
                .client(MARY)
                .item(new Narrative("a tablet"))
                .amount(PRICE)
                .need(Option.some(LinkedNeed.of(mary.pathway().id(), online)))
                .on(mary.today())
                .build();
        Budget wellbeing = Service.wellbeingBudget(WayIn.ARRIVAL, Money.ofMinor("GBP", 500_00));
        Budget asked = mary.does(
                "For a tablet the link worker asks the wellbeing budget: " + PRICE + ".",
                wellbeing,
                new RequestSpend(tablet));
        Budget same = mary.does("The link worker approves it, too.", asked, new ApproveSpend(tablet.id()));
        mary.now(Service.manager(mary.today()));
        Budget approved = mary.does("The manager approves it.", same, new ApproveSpend(tablet.id()));

        mary.day(WayIn.session(2), "the second session");
        Budget bought =
                mary.does("The tablet has come.", approved, new RecordPurchase(tablet.id(), mary.today(), PRICE));
        mary.does(
                "The wellbeing budget has " + bought.balance()
                        + " left, and Mary's record says what it bought for her.",
                about(new LinkSpend(bought.terms().id(), tablet.id(), ONLINE)));
        mary.meets(2, "They download apps, and Mary learns to use it.", doing(ActivityTypes.TECHNOLOGY));
        mary.does("Mary is online.", about(new ProgressNeed(ONLINE, new NeedStatus.Met())));
    }

    private void hasMoneyForFood() {
        mary.day(WayIn.session(3), "the third session");
        mary.meets(3, "They look for money together.", doing(ActivityTypes.RESOURCE_ACQUISITION));
        mary.does(
                "Extra funding is found for the heating bills.",
                about(new RecordExternalFunding(new ExternalFunding(
                        Funder.of("hardship-fund"), NeedKinds.ENERGY, Option.none(), FOOD, mary.today()))));
        mary.does("So Mary has money for food.", about(new ProgressNeed(FOOD, new NeedStatus.Met())));

        mary.day(WayIn.session(4), "the fourth session");
        mary.meets(
                4, "They talk about the people around her, and the stress.", doing(ActivityTypes.RELATIONAL_COACHING));
        mary.does(
                "Mary finds it hard to assert herself and say no.",
                about(new IdentifyNeed(
                        need(new NeedId("saying-no"), NeedKinds.RELATIONSHIPS).build())));
        mary.day(WayIn.session(5), "the fifth session");
        mary.meets(5, "They work on it together.", doing(ActivityTypes.RELATIONAL_COACHING));
    }

    private void worriesAboutTheEnding() {
        mary.day(WayIn.session(6), "the sixth session");
        mary.meets(6, "They build skills and confidence.", doing(ActivityTypes.SELF_EFFICACY));
        mary.does(
                "They speak of the ending, and it worries Mary.",
                about(new RaiseEndingConcern(ALONE, new Narrative("who helps me then?"))));
        mary.does("Could Mary be discharged today?", about(new DischargeClient()));
    }

    private void endsWell() {
        mary.day(WayIn.session(7), "the seventh session");
        mary.meets(
                7,
                "\"What can I do now, to enable you to sort things in the future?\" asks the link worker.",
                Content.about(Focus.ENDING_WORK));
        mary.does(
                "They agree how to end.",
                about(new AgreeEndingPlan(EndingPlan.builder()
                        .agreedOn(mary.today())
                        .futureSkills(Option.some(new Narrative("her benefits account, saying no")))
                        .build())));
        mary.does("And now?", about(new DischargeClient()));
        mary.does(
                "They work on the ending from here on, and Mary reads the draft of the letter about it first.",
                about(new BeginEnding()),
                about(new DraftLetter(REFERRAL, Option.none())));
        mary.does(
                "\"You can still pop in\", says the link worker. \"The community will support you.\"",
                about(new AnswerEndingConcern(ALONE, new Narrative("you can still pop in"))));
        mary.does(
                "Mary knows where the library and wellbeing centre is.",
                about(new SignpostClient(
                        new ConnectionId("centre"),
                        new Destination(new AssetId("centre"), Sector.COMMUNITY),
                        LinkedHashSet.empty())));
        mary.does("The centre manager saw her leave: she showed such joy.", seen("such joy"));
        mary.does("Mary is discharged, as planned.", about(new DischargeClient()));
    }

    private void isWrittenAbout() {
        mary.day(WayIn.session(7).plusDays(2), "the letter");
        mary.does(
                "The link worker writes to Mary's general practitioner, as Mary agreed.",
                about(new IssueLetter(REFERRAL, Option.none())));
        DischargeLetter letter = mary.pathway().endings().letters().last();
        mary.says("Referred for: " + Story.labels(letter.reasonsReferred()) + ".");
        mary.says("Found and worked on: "
                + letter.content()
                        .needs()
                        .map(told -> Story.label(told.kind()) + " (" + words(told.status()) + ")")
                        .mkString(", ")
                + ".");
        mary.does("Mary takes along what was done and agreed.", about(new GiveSummary(Option.none())));
        mary.says("Sessions: " + letter.contactsHeld() + ". The door is " + (letter.openDoor() ? "open." : "closed."));
    }

    private void popsIn() {
        LocalDate summer = WayIn.session(7).plusWeeks(6);
        mary.day(summer, "a visit");
        mary.does("Mary pops in for the company.", about(new RecordPopIn(new CentreId("library"), summer)));
        var support = mary.pathway().support();
        mary.says("It counts for nothing: "
                + Story.sessions(support.allowance(Service.linkWorker(summer).policy(), summer)
                        .counted())
                + " of 8 sessions were used, " + support.extensions().all().size() + " extensions asked for.");
    }

    private PathwayCommand seen(String words) {
        ObservationId id = new ObservationId("seen-on-" + mary.today());
        return about(new RecordObservation(new Observation(id, mary.today(), Roles.MANAGER, new Narrative(words))));
    }

    private Need.Builder need(NeedId id, NeedKind kind) {
        Need.Builder need = Need.builder();
        need.id(id).kind(kind).origin(new NeedOrigin.StatedByClient()).voicedOn(mary.today());
        return need;
    }

    private static Content doing(ActivityType activity) {
        return Content.builder().activities(LinkedHashSet.of(activity)).build();
    }

    private static String words(NeedStatus status) {
        return status.match(step -> "still open", () -> "met", () -> "partly met", reason -> "unmet", () -> "gone");
    }
}
