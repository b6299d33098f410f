package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.LetterScenes.AGREES;
import static io.github.socialprescribing.pathway.LetterScenes.CLOSE;
import static io.github.socialprescribing.pathway.LetterScenes.DAY;
import static io.github.socialprescribing.pathway.LetterScenes.END;
import static io.github.socialprescribing.pathway.LetterScenes.ISSUE;
import static io.github.socialprescribing.pathway.LetterScenes.SUMMARY;
import static io.github.socialprescribing.pathway.LetterScenes.WORDS;
import static io.github.socialprescribing.pathway.LetterScenes.after;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalCommand.AgreeGoal;
import io.github.socialprescribing.goal.GoalCommand.ProposeGoal;
import io.github.socialprescribing.goal.GoalStatus;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ConnectionId;
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
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a letter or a summary tells of the way that came to its end, and what of it stays unsaid. */
class LetterContentTest {

    private static final NeedId FOOD = new NeedId("food");

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
}
