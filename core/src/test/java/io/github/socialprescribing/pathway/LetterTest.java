package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalCommand.AgreeGoal;
import io.github.socialprescribing.goal.GoalCommand.ProposeGoal;
import io.github.socialprescribing.goal.GoalStatus;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordScore;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the referrer hears about the end: drafted, sent and amended, as far as the client consents. */
class LetterTest {

    private static final LocalDate DAY = Journeys.OPENED.plusDays(30);
    private static final Narrative WORDS = new Narrative("CANARY once a week to the garden");
    private static final NeedId FOOD = new NeedId("food");
    private static final Consents SHARING = Consents.none()
            .with(Consent.builder()
                    .scope(ConsentScope.SHARE_WITH_REFERRER)
                    .givenOn(Journeys.OPENED)
                    .capturedBy(new ActorId("worker-7"))
                    .build());
    private static final PathwayCommand DRAFT = about(new DraftLetter(Journeys.referral(), Option.some(WORDS)));

    private static PathwayCommand issue(Consents consents) {
        return about(new IssueLetter(Journeys.referral(), consents, Option.some(WORDS)));
    }

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

    private static PathwayCommand goal(String id) {
        return about(new ProposeGoal(Goal.builder()
                .id(new GoalId(id))
                .whereIAm(new Narrative("at home all day"))
                .whereIWantToBe(new Narrative("among people"))
                .agreedMiddle(Option.some(WORDS))
                .build()));
    }

    private static final PathwayCommand CLOSE = about(new CloseEarly(EarlyClosure.CLIENTS_WISH));

    @Test
    void tellsOfNeedsGoalsScoresAndConnectionsAndWhatBecameOfEach() {
        Pathway written = after(
                about(new IdentifyNeed(Need.builder()
                        .id(FOOD)
                        .kind(NeedKinds.FOOD)
                        .origin(new NeedOrigin.StatedByClient())
                        .voicedOn(DAY)
                        .build())),
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
                CLOSE,
                issue(SHARING));
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
        Pathway drafted = after(CLOSE, DRAFT);
        Pathway sent = drafted.after(PathwayDecider.decide(drafted, issue(SHARING), Moments.worker(DAY))
                .get()
                .events());

        assertThat(drafted.endings().draft().map(DischargeLetter::status)).contains(LetterStatus.DRAFT);
        assertThat(drafted.endings().letters()).isEmpty();
        assertThat(sent.endings().draft()).isEmpty();
        assertThat(sent.endings().letters().map(DischargeLetter::status)).containsExactly(LetterStatus.ISSUED);
    }

    @Test
    void aDraftWantsNoConsentYetTheLetterDoes() {
        Pathway drafted = after(CLOSE, DRAFT);

        assertThat(PathwayDecider.decide(drafted, issue(Consents.none()), Moments.worker(DAY))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
    }

    @Test
    void refusesToDraftBeforeTheEnd() {
        assertThat(PathwayDecider.decide(after(), DRAFT, Moments.worker(DAY))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.PATHWAY_OPEN);
    }

    @Test
    void aLetterWithoutConsentSaysThatThereWasNone() {
        Pathway closed = after(CLOSE);
        var onLegalBasis = Moments.worker(DAY)
                .knowing(FactValues.NONE.with(SharingFacts.LEGAL_BASIS, true).with(SharingFacts.AUTHORISED, true));
        var decided = PathwayDecider.decide(closed, issue(Consents.none()), onLegalBasis)
                .get();

        assertThat(decided.duties().map(Duty::name)).containsExactly("RECORD_DISCLOSURE");
        assertThat(closed.after(decided.events()).endings().letters().single().sentUnder())
                .isEmpty();
    }
}
