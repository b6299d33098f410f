package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.ReferralId;
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
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordObservation;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.pathway.EndingCommand.RaiseEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetCommand;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.resource.BudgetTerms;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.Funders;
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
import java.time.LocalDate;

/** Table 1 of the source paper: Mary, referred for mental health problems, was hungry. Days and amounts are made up. */
final class Mary {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    static final Consents CONSENTS =
            Consents.none().with(consent(ConsentScope.REFERRAL)).with(consent(ConsentScope.SHARE_WITH_REFERRER));
    static final Referral REFERRAL = Referral.builder()
            .id(new ReferralId("referral"))
            .client(new ClientId("mary"))
            .origin(new ReferredBy(ReferralRoutes.GP, new ActorId("gp-1"), Option.none()))
            .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
            .receivedOn(ARRIVAL)
            .consents(CONSENTS)
            .build();

    static final NeedId FOOD = new NeedId("food");
    static final NeedId BENEFITS = new NeedId("benefits");
    static final NeedId DIGITAL = new NeedId("digital");
    static final ApplicationId CLAIM = new ApplicationId("benefits");
    static final CentreId CENTRE = new CentreId("library-and-wellbeing-centre");
    static final NeedId SAYING_NO = new NeedId("saying-no");
    static final Need ONLINE = need(DIGITAL, NeedKinds.DIGITAL, 1).build();
    static final EndingConcernId CONCERN = new EndingConcernId("what-then");

    static Consent consent(ConsentScope scope) {
        return Consent.builder()
                .scope(scope)
                .givenOn(ARRIVAL)
                .capturedBy(new ActorId("gp-1"))
                .build();
    }

    static Need.Builder need(NeedId id, NeedKind kind, int session) {
        Need.Builder need = Need.builder();
        need.id(id)
                .kind(kind)
                .origin(new NeedOrigin.DiscoveredIn(Scene.id(session)))
                .voicedOn(week(session));
        return need;
    }

    static Need.Builder hunger() {
        Need.Builder hunger = need(FOOD, NeedKinds.FOOD, 1);
        hunger.urgency(Urgency.IMMEDIATE);
        return hunger;
    }

    static PathwayCommand seen(String id, LocalDate on, String words) {
        return about(
                new RecordObservation(new Observation(new ObservationId(id), on, Roles.MANAGER, new Narrative(words))));
    }

    static Content doing(ActivityType... activities) {
        return Content.builder().activities(LinkedHashSet.of(activities)).build();
    }

    /** The first session is a fortnight after the referral, and there is one a week. */
    static LocalDate week(int session) {
        return ARRIVAL.plusWeeks(1L + session);
    }

    // 1 and 2: the referral, and the first session
    static final Scene BEGUN = Scene.begunFrom(REFERRAL);
    static final Scene MET = BEGUN.meets(1, week(1), Content.about(Focus.ORIENTATION, Focus.EXPLORATION));
    static final Scene HEARD = MET.does(
            seen("hopeless", week(1), "looked and sounded hopeless"),
            about(new IdentifyNeed(hunger().doneAtOnce(Option.some(new Narrative("refreshments")))
                    .build())),
            about(new IdentifyNeed(need(BENEFITS, NeedKinds.WELFARE_BENEFITS, 1)
                    .cause(RootCause.SERVICE)
                    .build())),
            about(new PrepareApplication(Application.builder()
                    .id(CLAIM)
                    .kind(EntitlementKinds.WELFARE_BENEFITS)
                    .need(Option.some(BENEFITS))
                    .build())),
            about(new MoveApplication(CLAIM, ApplicationStatus.STOPPED, week(1), Option.none())),
            about(new IdentifyNeed(ONLINE)),
            about(new LinkCause(FOOD, BENEFITS)),
            about(new LinkCause(BENEFITS, DIGITAL)));

    // 3 and 4: the tablet, and how to use it
    static final Context MANAGER = Moments.manager(week(1));
    static final Spend TABLET = Spend.builder()
            .id(new SpendId("tablet"))
            .client(new ClientId("mary"))
            .item(new Narrative("an electronic tablet"))
            .amount(Money.ofMinor("GBP", 120_00))
            .need(Option.some(LinkedNeed.of(HEARD.pathway().id(), ONLINE)))
            .on(week(1))
            .build();
    static final Budget BUDGET = Budget.replay(BudgetDecider.open(
                    BudgetTerms.builder()
                            .id(new BudgetId("wellbeing"))
                            .funder(Funders.CLINICAL_COMMISSIONING_GROUP)
                            .holder(Roles.MANAGER)
                            .from(ARRIVAL.withDayOfYear(1))
                            .to(ARRIVAL.withMonth(12))
                            .amount(Money.ofMinor("GBP", 500_00))
                            .build(),
                    MANAGER)
            .events());
    static final Budget ASKED = does(BUDGET, new RequestSpend(TABLET), HEARD.context());
    static final Budget BOUGHT = does(
            does(ASKED, new ApproveSpend(TABLET.id()), MANAGER),
            new RecordPurchase(TABLET.id(), week(1), TABLET.amount()),
            HEARD.context());
    static final Scene ONLINE_AGAIN = HEARD.does(
                    about(new LinkSpend(BUDGET.terms().id(), TABLET.id(), DIGITAL)))
            .meets(2, week(2), doing(ActivityTypes.TECHNOLOGY))
            .does(about(new ProgressNeed(DIGITAL, new NeedStatus.Met())));

    // 5 and 6: money for heating leaves money for food; saying no
    static final Scene FED = ONLINE_AGAIN
            .meets(3, week(3), doing(ActivityTypes.RESOURCE_ACQUISITION))
            .does(
                    about(new RecordExternalFunding(new ExternalFunding(
                            Funder.of("hardship-fund"), NeedKinds.ENERGY, Option.none(), FOOD, week(3)))),
                    about(new ProgressNeed(FOOD, new NeedStatus.Met())));
    static final Scene ASSERTED = FED.meets(4, week(4), doing(ActivityTypes.RELATIONAL_COACHING))
            .does(about(
                    new IdentifyNeed(need(SAYING_NO, NeedKinds.RELATIONSHIPS, 4).build())))
            .meets(5, week(5), doing(ActivityTypes.RELATIONAL_COACHING));

    // 7 and 8: what worries her about the ending, and how they end
    static final Scene WORRIED = ASSERTED.meets(6, week(6), doing(ActivityTypes.SELF_EFFICACY))
            .does(about(new RaiseEndingConcern(CONCERN, new Narrative("who will help me then"))));
    static final Scene PREPARED = WORRIED.meets(7, week(7), Content.about(Focus.ENDING_WORK))
            .does(
                    about(new AgreeEndingPlan(EndingPlan.builder()
                            .agreedOn(week(7))
                            .futureSkills(Option.some(new Narrative("sorting things herself")))
                            .message(Option.some(new Narrative("the community will support you")))
                            .popInAt(Option.some(CENTRE))
                            .build())),
                    about(new SignpostClient(
                            new ConnectionId("centre"),
                            new Destination(new AssetId(CENTRE.value()), Sector.COMMUNITY),
                            LinkedHashSet.empty())));
    static final Scene ASSURED = PREPARED.does(
            about(new AnswerEndingConcern(CONCERN, new Narrative("you can still pop in"))),
            seen("joy", week(7), "showed such joy on leaving the office"));

    // 9 and 10: the discharge, the letter, and a visit
    static final Scene DISCHARGED = ASSURED.does(about(new DischargeClient()));
    static final Scene WRITTEN =
            DISCHARGED.as(Moments.worker(week(7).plusDays(2))).does(about(new IssueLetter(REFERRAL, Option.none())));
    static final LocalDate SUMMER = week(7).plusWeeks(6);
    static final Scene BACK = WRITTEN.as(Moments.worker(SUMMER)).does(about(new RecordPopIn(CENTRE, SUMMER)));

    static Budget does(Budget budget, BudgetCommand command, Context context) {
        return budget.after(BudgetDecider.decide(budget, command, context).get().events());
    }

    private Mary() {}
}
