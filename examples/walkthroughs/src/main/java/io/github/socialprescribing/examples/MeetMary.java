package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ClientId;
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

/** Mary of Table 1 of the source paper: referred for mental health problems, and hungry. Days and amounts are made up. */
public final class MeetMary {

    static final ClientId MARY = new ClientId("mary");
    static final Referral REFERRAL = WayIn.fromGp(
            MARY,
            Consents.none().with(Service.consent(ConsentScope.SHARE_WITH_REFERRER, WayIn.ARRIVAL)),
            NeedKinds.MENTAL_HEALTH);
    private static final NeedId FOOD = new NeedId("food");
    private static final NeedId BENEFITS = new NeedId("benefits");
    private static final NeedId ONLINE = new NeedId("online");
    private static final ApplicationId CLAIM = new ApplicationId("claim");
    private static final Money PRICE = Money.ofMinor("GBP", 120_00);

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
        Teller mary = WayIn.tell(out, "Mary", REFERRAL);
        MeetMary story = new MeetMary(mary);
        story.isHungry();
        story.getsATablet();
        story.getsOnline();
        story.hasMoneyForFood();
        story.learnsToSayNo();
        MarysEnding.tell(mary);
    }

    private void isHungry() {
        mary.day(WayIn.session(1), "the first session");
        mary.meets(
                1,
                "Mary and the link worker meet, and look at where she stands.",
                Content.about(Focus.ORIENTATION, Focus.EXPLORATION));
        mary.does("The centre manager saw her come in: she looked and sounded hopeless.", seen(mary, "hopeless"));
        mary.does(
                "Mary is hungry. The link worker offers refreshments at once, so that nothing is overdue.",
                about(new IdentifyNeed(found(FOOD, NeedKinds.FOOD, 1)
                        .urgency(Urgency.IMMEDIATE)
                        .doneAtOnce(Option.some(new Narrative("refreshments")))
                        .build())));
        mary.does(
                "Her benefits have been stopped, and without internet she cannot get into her benefits account.",
                about(new IdentifyNeed(
                        found(BENEFITS, NeedKinds.WELFARE_BENEFITS, 1).build())),
                about(new PrepareApplication(Application.builder()
                        .id(CLAIM)
                        .kind(EntitlementKinds.WELFARE_BENEFITS)
                        .need(Option.some(BENEFITS))
                        .build())),
                about(new MoveApplication(CLAIM, ApplicationStatus.STOPPED, mary.today(), Option.none())),
                about(new IdentifyNeed(found(ONLINE, NeedKinds.DIGITAL, 1).build())),
                about(new LinkCause(FOOD, BENEFITS)),
                about(new LinkCause(BENEFITS, ONLINE)));
        var needs = mary.pathway().needs();
        mary.says("What stands behind the hunger: "
                + Story.labels(needs.causes().allOf(FOOD).flatMap(needs::find).map(Need::kind)) + ".");
        mary.does("Could the hunger be what stands behind that?", about(new LinkCause(ONLINE, FOOD)));
    }

    private void getsATablet() {
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
                "For a tablet the link worker asks the wellbeing budget, which is money of the commissioning group: "
                        + PRICE + ".",
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
    }

    private void getsOnline() {
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
    }

    private void learnsToSayNo() {
        mary.day(WayIn.session(4), "the fourth session");
        mary.meets(
                4, "They talk about the people around her, and the stress.", doing(ActivityTypes.RELATIONAL_COACHING));
        mary.does(
                "Mary finds it hard to assert herself and say no.",
                about(new IdentifyNeed(found(new NeedId("saying-no"), NeedKinds.RELATIONSHIPS, 4)
                        .build())));
        mary.day(WayIn.session(5), "the fifth session");
        mary.meets(5, "They work on it together.", doing(ActivityTypes.RELATIONAL_COACHING));
    }

    static PathwayCommand seen(Teller mary, String words) {
        ObservationId id = new ObservationId("seen-on-" + mary.today());
        return about(new RecordObservation(new Observation(id, mary.today(), Roles.MANAGER, new Narrative(words))));
    }

    /** A need that came out when they met. */
    private Need.Builder found(NeedId id, NeedKind kind, int session) {
        Need.Builder need = Need.builder();
        need.id(id)
                .kind(kind)
                .origin(new NeedOrigin.DiscoveredIn(Service.session(session)))
                .voicedOn(mary.today());
        return need;
    }

    static Content doing(ActivityType activity) {
        return Content.builder().activities(LinkedHashSet.of(activity)).build();
    }
}
