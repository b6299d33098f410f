package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.outcome.OutcomeCommand.CorrectScore;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordObservation;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordScore;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is answered to whoever measures, and tells what they saw. Happiness is scored from nought to ten. */
final class OutcomeCases {

    private static final Stand BEGUN = Stand.begun();
    private static final Stand SCORED = BEGUN.after(new RecordScore(score(4, 10)));
    private static final Stand OBSERVED = BEGUN.after(observed(10));

    private OutcomeCases() {}

    private static Score score(int points, int day) {
        return Score.builder()
                .id(new ScoreId("score-1"))
                .measure(Measures.ONS4_HAPPINESS)
                .moment(Score.Moment.BASELINE)
                .on(day(day))
                .points(Points.of(points))
                .build();
    }

    private static RecordObservation observed(int day) {
        return new RecordObservation(
                new Observation(new ObservationId("observation-1"), day(day), Roles.LINK_WORKER, WORDS));
    }

    static Seq<Case> all() {
        return List.of(
                BEGUN.accepts("in the range of the measure", new RecordScore(score(4, 10))),
                BEGUN.accepts("that is older than the pathway", new RecordScore(score(4, -30))),
                SCORED.refuses("under an id that is taken", new RecordScore(score(4, 10)), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses(
                        "that the measure cannot give",
                        new RecordScore(score(11, 10)),
                        SupportRefusals.SCORE_OUT_OF_RANGE),
                BEGUN.refuses("of a day to come", new RecordScore(score(4, 11)), RefusalCodes.NOT_YET),
                SCORED.refuses(
                        "under an id that is taken, that the measure cannot give, of a day to come",
                        new RecordScore(score(11, 11)),
                        RefusalCodes.DUPLICATE_ID,
                        SupportRefusals.SCORE_OUT_OF_RANGE,
                        RefusalCodes.NOT_YET),
                SCORED.accepts("that was taken down wrongly", new CorrectScore(score(5, 10), WORDS)),
                BEGUN.refuses("that is unknown", new CorrectScore(score(5, 10), WORDS), RefusalCodes.NOT_FOUND),
                SCORED.refuses(
                        "into what the measure cannot give",
                        new CorrectScore(score(11, 10), WORDS),
                        SupportRefusals.SCORE_OUT_OF_RANGE),
                SCORED.refuses("to a day to come", new CorrectScore(score(5, 11), WORDS), RefusalCodes.NOT_YET),
                BEGUN.refuses(
                        "that is unknown, into what the measure cannot give, to a day to come",
                        new CorrectScore(score(11, 11), WORDS),
                        RefusalCodes.NOT_FOUND,
                        SupportRefusals.SCORE_OUT_OF_RANGE,
                        RefusalCodes.NOT_YET),
                BEGUN.accepts("of today", observed(10)),
                OBSERVED.refuses("under an id that is taken", observed(10), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses("of a day to come", observed(11), RefusalCodes.NOT_YET),
                OBSERVED.refuses(
                        "under an id that is taken, of a day to come",
                        observed(11),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_YET));
    }
}
