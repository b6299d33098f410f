package io.github.socialprescribing.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.outcome.OutcomeCommand.CorrectScore;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordObservation;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordScore;
import io.github.socialprescribing.outcome.Score.Moment;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Score score(String id, Moment moment, LocalDate on, String points) {
        return Score.builder()
                .id(new ScoreId(id))
                .measure(Measures.UCLA_3)
                .moment(moment)
                .on(on)
                .points(Points.parse(points))
                .build();
    }

    private static final Context NOW = Moments.worker(DAY.plusDays(30));

    private static Either<Refusals, Decided<OutcomeEvent>> record(Outcomes outcomes, Score score) {
        return OutcomeDecider.decide(outcomes, new RecordScore(score), NOW);
    }

    private static Outcomes with(Score... scores) {
        return io.vavr.collection.List.of(scores)
                .map(OutcomeEvent.ScoreRecorded::new)
                .foldLeft(Outcomes.none(), Outcomes::after);
    }

    private static final Narrative REASON = new Narrative("misread the sheet");

    @Test
    void recordsABaseline() {
        Score baseline = score("1", Moment.BASELINE, DAY, "8");

        Decided<OutcomeEvent> decided = record(Outcomes.none(), baseline).get();

        assertThat(decided.events()).containsExactly(new OutcomeEvent.ScoreRecorded(baseline));
        assertThat(decided.advice()).isEmpty();
        assertThat(with(baseline).find(new ScoreId("1"))).containsExactly(baseline);
    }

    @Test
    void advisesWhereALaterScoreHasNoBaseline() {
        Score later = score("1", Moment.FOLLOW_UP, DAY, "8");

        assertThat(record(Outcomes.none(), later).get().advice())
                .extracting(advice -> advice.rule())
                .containsExactly(OutcomeDecider.NO_BASELINE);
        assertThat(record(with(score("0", Moment.BASELINE, DAY, "9")), later)
                        .get()
                        .advice())
                .isEmpty();
    }

    @Test
    void refusesAScoreTwiceOutOfRangeAndInTheFutureWithAllReasonsAtOnce() {
        Outcomes outcomes = with(score("1", Moment.BASELINE, DAY, "8"));

        Refusals refusals = record(outcomes, score("1", Moment.FOLLOW_UP, DAY.plusDays(31), "10"))
                .getLeft();

        assertThat(refusals.codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID, SupportRefusals.SCORE_OUT_OF_RANGE, RefusalCodes.NOT_YET);
        assertThat(refusals.find(SupportRefusals.SCORE_OUT_OF_RANGE).get().sentence())
                .isEqualTo("the measure cannot give this score (lowest score = 3, highest score = 9, step = 1)");
    }

    @Test
    void refusesAScoreBetweenTwoSteps() {
        assertThat(record(Outcomes.none(), score("1", Moment.BASELINE, DAY, "4.5"))
                        .getLeft()
                        .codes())
                .containsExactly(SupportRefusals.SCORE_OUT_OF_RANGE);
    }

    @Test
    void correctsAScoreWithoutForgettingTheWrongOne() {
        Outcomes outcomes = with(score("1", Moment.BASELINE, DAY, "8"));
        Score right = score("1", Moment.BASELINE, DAY, "6");

        OutcomeEvent event = OutcomeDecider.decide(outcomes, new CorrectScore(right, REASON), NOW)
                .get()
                .events()
                .head();

        assertThat(event).isEqualTo(new OutcomeEvent.ScoreCorrected(right, REASON));
        assertThat(outcomes.after(event).scores()).containsExactly(right);
    }

    @Test
    void refusesToCorrectWhatIsNotThereOrToWhatCannotBe() {
        Score wrong = score("2", Moment.BASELINE, DAY.plusDays(31), "10");

        assertThat(OutcomeDecider.decide(Outcomes.none(), new CorrectScore(wrong, REASON), NOW)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND, SupportRefusals.SCORE_OUT_OF_RANGE, RefusalCodes.NOT_YET);
    }

    @Test
    void recordsAnObservationBesideTheScores() {
        Observation seen = new Observation(
                new ObservationId("o"), DAY, Role.of("centre-manager"), new Narrative("showed such joy"));

        OutcomeEvent event = OutcomeDecider.decide(Outcomes.none(), new RecordObservation(seen), NOW)
                .get()
                .events()
                .head();
        Outcomes outcomes = Outcomes.none().after(event);

        assertThat(outcomes.observations()).containsExactly(seen);
        assertThat(outcomes.find(seen.id())).containsExactly(seen);
        assertThat(outcomes.scores()).isEmpty();
        assertThat(outcomes.toString()).doesNotContain("joy");
    }

    @Test
    void refusesAnObservationTwiceAndInTheFuture() {
        Observation seen =
                new Observation(new ObservationId("o"), DAY.plusDays(31), Roles.LINK_WORKER, new Narrative("x"));
        Outcomes outcomes = Outcomes.none().after(new OutcomeEvent.ObservationRecorded(seen));

        assertThat(OutcomeDecider.decide(outcomes, new RecordObservation(seen), NOW)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
    }

    @Test
    void onlyFollowUpsAndCorrectionsAreMeantToOutliveThePathway() {
        Score followUp = score("1", Moment.FOLLOW_UP, DAY, "8");

        assertThat(new RecordScore(followUp).isAllowedAfterTheEnd()).isTrue();
        assertThat(new CorrectScore(followUp, REASON).isAllowedAfterTheEnd()).isTrue();
        assertThat(new RecordScore(score("1", Moment.DISCHARGE, DAY, "8")).isAllowedAfterTheEnd())
                .isFalse();
        assertThat(new RecordScore(score("1", Moment.BASELINE, DAY, "8")).isAllowedAfterTheEnd())
                .isFalse();
        assertThat(new RecordObservation(
                                new Observation(new ObservationId("o"), DAY, Roles.LINK_WORKER, new Narrative("x")))
                        .isAllowedAfterTheEnd())
                .isFalse();
    }

    @Test
    void movesThePathway() {
        Pathway pathway = Pathway.replay(Journeys.opened());
        Score baseline = score("1", Moment.BASELINE, DAY, "8");

        Pathway after = pathway.after(PathwayDecider.decide(pathway, new RecordScore(baseline), NOW)
                .get()
                .events());

        assertThat(after.outcomes()).isEqualTo(with(baseline));
        assertThat(pathway.outcomes()).isEqualTo(Outcomes.none());
    }

    @Test
    void followsUpOnAPathwayThatHasEnded() {
        Pathway pathway = Pathway.replay(Journeys.opened());
        Pathway ended = pathway.after(
                PathwayDecider.decide(pathway, new EndingCommand.CloseEarly(EarlyClosure.CLIENTS_WISH), NOW)
                        .get()
                        .events());
        Score followUp = score("1", Moment.FOLLOW_UP, DAY.plusDays(30), "5");
        Score discharge = score("2", Moment.DISCHARGE, DAY.plusDays(30), "5");

        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.after(PathwayDecider.decide(ended, new RecordScore(followUp), NOW)
                                .get()
                                .events())
                        .outcomes())
                .isEqualTo(with(followUp));
        assertThat(PathwayDecider.decide(ended, new RecordScore(discharge), NOW)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }

    @Test
    void theBaselineIsTheEarliestAndTheLastScoreTheLatestThatIsNotOlder() {
        Score first = score("1", Moment.BASELINE, DAY, "8");
        Outcomes outcomes = with(
                score("0", Moment.BASELINE, DAY.plusDays(1), "9"),
                first,
                score("2", Moment.FOLLOW_UP, DAY.minusDays(1), "3"),
                score("3", Moment.DISCHARGE, DAY.plusDays(9), "5"),
                score("4", Moment.FOLLOW_UP, DAY.plusDays(5), "7"));

        assertThat(outcomes.baseline(Measures.UCLA_3)).containsExactly(first);
        assertThat(outcomes.last(Measures.UCLA_3).map(Score::id)).containsExactly(new ScoreId("3"));
        assertThat(with(first, score("2", Moment.FOLLOW_UP, DAY.minusDays(1), "3"))
                        .last(Measures.UCLA_3))
                .isEmpty();
        assertThat(outcomes.baseline(Measures.PAM)).isEmpty();
    }

    @Test
    void aScoreDoesNotPrintWhatItGave() {
        assertThat(score("1", Moment.BASELINE, DAY, "8").toString()).doesNotContain("8,", "8}", "8000");
    }
}
