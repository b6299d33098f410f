package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalCommand.AgreeGoal;
import io.github.socialprescribing.goal.GoalCommand.ProposeGoal;
import io.github.socialprescribing.goal.GoalStatus;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordScore;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the referrer hears about the end: drafted, sent and amended, as far as the client consents. */
class LetterTest {

    private static final LocalDate DAY = Journeys.OPENED.plusDays(30);
    private static final Narrative WORDS = new Narrative("CANARY once a week to the garden");
    private static final NeedId FOOD = new NeedId("food");
    private static final PathwayCommand AGREES = about(new RecordConsent(Consent.builder()
            .scope(ConsentScope.SHARE_WITH_REFERRER)
            .givenOn(Journeys.OPENED)
            .capturedBy(new ActorId("worker-7"))
            .build()));
    private static final PathwayCommand DRAFT = about(new DraftLetter(Journeys.referral(), Option.some(WORDS)));
    private static final PathwayCommand ISSUE = about(new IssueLetter(Journeys.referral(), Option.some(WORDS)));
    private static final PathwayCommand CLOSE = about(new CloseEarly(EarlyClosure.CLIENTS_WISH));
    private static final PathwayCommand END = about(new CourseCommand.BeginEnding());
    private static final PathwayCommand SUMMARY = about(new GiveSummary(Option.some(WORDS)));

    private static Pathway after(PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        Pathway.replay(Journeys.opened()),
                        (pathway, command) -> pathway.after(PathwayDecider.decide(pathway, command, Moments.worker(DAY))
                                .get()
                                .events()));
    }

    private static PathwayCommand score(String id, Score.Moment moment, int points) {
        return about(new RecordScore(Score.builder()
                .id(new ScoreId(id))
                .measure(Measures.ONS4_HAPPINESS)
                .moment(moment)
                .on(DAY)
                .points(Points.of(points))
                .build()));
    }

    private static PathwayCommand need(NeedId id, NeedKind kind) {
        return about(new IdentifyNeed(Need.builder()
                .id(id)
                .kind(kind)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(DAY)
                .build()));
    }

    private static PathwayCommand goal(String id) {
        return about(new ProposeGoal(Goal.builder()
                .id(new GoalId(id))
                .whereIAm(new Narrative("at home all day"))
                .whereIWantToBe(new Narrative("among people"))
                .agreedMiddle(Option.some(WORDS))
                .build()));
    }

    @Test
    void whoeverDischargesIsToldWhereNobodyHasAskedTheClientAboutTheLetter() {
        ContactId last = new ContactId("last");
        Content ending = Content.about(Focus.ENDING_WORK);
        PathwayCommand[] ready = {
            about(new AgreeEndingPlan(EndingPlan.builder().agreedOn(DAY).build())),
            about(new PlanSession(
                    Contact.builder().id(last).plannedFor(DAY).content(ending).build())),
            about(new RecordAttendance(last, DAY, 60))
        };

        assertThat(advised(after(ready))).containsExactly("LETTER_NEEDS_CONSENT");
        assertThat(advised(after(ready)
                        .after(PathwayDecider.decide(after(ready), AGREES, Moments.worker(DAY))
                                .get()
                                .events())))
                .isEmpty();
    }

    private static Seq<String> advised(Pathway pathway) {
        return PathwayDecider.decide(pathway, new DischargeClient(), Moments.worker(DAY))
                .get()
                .advice()
                .map(advice -> advice.rule().value());
    }

    @Test
    void tellsOfNeedsGoalsScoresAndConnectionsAndWhatBecameOfEach() {
        Pathway written = after(
                need(FOOD, NeedKinds.FOOD),
                about(new ProgressNeed(FOOD, new NeedStatus.Met())),
                goal("garden"),
                goal("never-agreed"),
                about(new AgreeGoal(new GoalId("garden"), LinkedHashSet.of(Voice.CLIENT), DAY)),
                score("before", Score.Moment.BASELINE, 3),
                score("after", Score.Moment.DISCHARGE, 6),
                about(new SignpostClient(
                        new ConnectionId("signpost"),
                        new Destination(new AssetId("garden"), Sector.COMMUNITY),
                        LinkedHashSet.of(FOOD))),
                AGREES,
                CLOSE,
                ISSUE);
        DischargeLetter letter = written.endings().letters().single();

        assertThat(letter.content().needs())
                .containsExactly(new LetterContent.NeedTold(NeedKinds.FOOD, new NeedStatus.Met()));
        assertThat(letter.content().goals())
                .containsExactly(new LetterContent.GoalTold(Option.some(WORDS), new GoalStatus.Agreed(DAY)));
        assertThat(letter.content().scores().single().first().get().points()).isEqualTo(Points.of(3));
        assertThat(letter.content().scores().single().last().get().points()).isEqualTo(Points.of(6));
        assertThat(letter.content().connections().single().destination().asset())
                .isEqualTo(new AssetId("garden"));
        assertThat(letter.whatRemains()).contains(WORDS);
        assertThat(letter.toString()).doesNotContain("CANARY");
    }

    @Test
    void aDraftIsReadFirstAndEndsWhenTheLetterIsSent() {
        Pathway drafted = after(AGREES, END, DRAFT);
        Pathway sent = after(AGREES, END, DRAFT, CLOSE, ISSUE);

        assertThat(drafted.endings().draft().map(DischargeLetter::status)).contains(LetterStatus.DRAFT);
        assertThat(drafted.endings().draft().flatMap(DischargeLetter::ending)).isEmpty();
        assertThat(sent.endings().letters().single().ending()).isEqualTo(sent.ending());
        assertThat(drafted.endings().letters()).isEmpty();
        assertThat(sent.endings().draft()).isEmpty();
        assertThat(sent.endings().letters().map(DischargeLetter::status)).containsExactly(LetterStatus.ISSUED);
    }

    @Test
    void aDraftWantsNoConsentYetTheLetterDoes() {
        Pathway drafted = after(CLOSE, DRAFT);

        assertThat(PathwayDecider.decide(drafted, ISSUE, Moments.worker(DAY))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
    }

    private static Seq<RefusalCode> refused(Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, Moments.worker(DAY))
                .getLeft()
                .codes();
    }

    @Test
    void refusesToWriteOfAnEndThatNobodyWorksOnAndToSendBeforeItHasCome() {
        assertThat(refused(after(), DRAFT)).containsExactly(EndingRefusals.ENDING_NOT_BEGUN);
        assertThat(refused(after(), SUMMARY)).containsExactly(EndingRefusals.ENDING_NOT_BEGUN);
        assertThat(refused(after(AGREES, END), ISSUE)).containsExactly(RefusalCodes.PATHWAY_OPEN);
    }

    @Test
    void theClientTakesASummaryAlongForWhichNobodyMustConsent() {
        Pathway ending = after(END, SUMMARY);
        Pathway ended = after(END, SUMMARY, CLOSE, SUMMARY);

        assertThat(ending.endings().summaries().single().ending()).isEmpty();
        assertThat(ended.endings().summaries().last().ending()).isEqualTo(ended.ending());
        assertThat(ended.endings().summaries().last().whatRemains()).contains(WORDS);
        assertThat(ended.endings().summaries().toString()).doesNotContain("CANARY");
    }

    @Test
    void nothingIsGivenToSomebodyWhoIsNotToBeContacted() {
        Pathway hidden = after(END, about(new SafetyCommand.ForbidContact(WORDS)));

        assertThat(refused(hidden, SUMMARY)).containsExactly(RefusalCodes.DO_NOT_CONTACT);
    }

    @Test
    void saysWhatIsKnownOfRisksAndWhetherAnybodyAsked() {
        PathwayCommand asked = about(new SafetyCommand.RecordNoKnownRisks(DAY));
        PathwayCommand arson =
                about(new SafetyCommand.RecordRisk(new KnownRisk(RiskKinds.ARSON, DAY, Option.some(WORDS))));

        assertThat(risks(after(END, SUMMARY)).knowledge()).isEqualTo(Safety.RiskKnowledge.NOT_ASKED);
        assertThat(risks(after(asked, END, SUMMARY)).knowledge()).isEqualTo(Safety.RiskKnowledge.NONE_KNOWN);
        assertThat(risks(after(arson, END, SUMMARY)).kinds()).containsExactly(RiskKinds.ARSON);
    }

    private static LetterContent.RisksTold risks(Pathway pathway) {
        return pathway.endings().summaries().single().content().risks();
    }

    @Test
    void saysForWhatMoneyWasFoundAndWhoGaveItAndNeitherHowMuchNorWhatWasBought() {
        NeedId tablet = new NeedId("tablet");
        PathwayCommand heating = about(new RecordExternalFunding(new ExternalFunding(
                Funders.CHARITY, NeedKinds.ENERGY, Option.some(Money.ofMinor("GBP", 5_000)), FOOD, DAY)));
        Pathway told = after(
                need(FOOD, NeedKinds.FOOD),
                need(tablet, NeedKinds.DIGITAL),
                about(new LinkSpend(new BudgetId("wellbeing"), new SpendId("tablet"), tablet)),
                about(new LinkSpend(new BudgetId("wellbeing"), new SpendId("apps"), tablet)),
                heating,
                END,
                SUMMARY);

        assertThat(told.endings().summaries().single().content().money())
                .containsExactly(
                        new LetterContent.MoneyTold(NeedKinds.DIGITAL, Option.none()),
                        new LetterContent.MoneyTold(NeedKinds.ENERGY, Option.some(Funders.CHARITY)));
    }

    @Test
    void aLetterWithoutConsentSaysThatThereWasNone() {
        Pathway closed = after(CLOSE);
        var onLegalBasis = Moments.worker(DAY)
                .knowing(FactValues.NONE.with(SharingFacts.LEGAL_BASIS, true).with(SharingFacts.AUTHORISED, true));
        var decided = PathwayDecider.decide(closed, ISSUE, onLegalBasis).get();

        assertThat(decided.duties().map(Duty::name)).containsExactly("RECORD_DISCLOSURE");
        assertThat(closed.after(decided.events()).endings().letters().single().sentUnder())
                .isEmpty();
    }
}
