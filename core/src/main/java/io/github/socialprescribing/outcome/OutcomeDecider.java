package io.github.socialprescribing.outcome;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.outcome.OutcomeCommand.CorrectScore;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordObservation;
import io.github.socialprescribing.outcome.OutcomeCommand.RecordScore;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** Answers what may be done about outcomes. No policy is asked: what was measured and seen is a fact. */
public final class OutcomeDecider {

    /** Advises that a later score has no baseline to be compared with. It is the model's own, and of no policy. */
    public static final RuleId NO_BASELINE = new RuleId("NO_BASELINE");

    private static final Advice TAKE_BASELINES =
            new Advice("no baseline of this measure is recorded, so its change cannot be told", NO_BASELINE);

    private final Outcomes outcomes;
    private final LocalDate today;

    private OutcomeDecider(Outcomes outcomes, LocalDate today) {
        this.outcomes = outcomes;
        this.today = today;
    }

    /**
     * The answer to a command.
     *
     * @param outcomes the outcomes as they stand
     * @param command what is asked
     * @param context when, by whom
     * @return the event, with advice where a baseline is missing, or every reason why not
     */
    public static Either<Refusals, Decided<OutcomeEvent>> decide(
            Outcomes outcomes, OutcomeCommand command, Context context) {
        OutcomeDecider decider = new OutcomeDecider(outcomes, context.today());
        return command.match(decider::record, decider::correct, decider::observe);
    }

    private Either<Refusals, Decided<OutcomeEvent>> record(RecordScore command) {
        Score score = command.score();
        Seq<Refusal> faults = when(outcomes.find(score.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(faults(score));
        boolean compared = score.moment() == Score.Moment.BASELINE
                || outcomes.baseline(score.measure()).isDefined();
        return Refusals.or(
                faults,
                () -> new Decided<>(
                        List.of(new OutcomeEvent.ScoreRecorded(score)),
                        List.empty(),
                        compared ? List.empty() : List.of(TAKE_BASELINES),
                        List.empty()));
    }

    private Either<Refusals, Decided<OutcomeEvent>> correct(CorrectScore command) {
        Score score = command.score();
        Seq<Refusal> faults =
                whenUnknown(outcomes.find(score.id()).isEmpty(), "score").appendAll(faults(score));
        return Refusals.or(faults, () -> Decided.of(new OutcomeEvent.ScoreCorrected(score, command.reason())));
    }

    private Either<Refusals, Decided<OutcomeEvent>> observe(RecordObservation command) {
        Observation observation = command.observation();
        Seq<Refusal> faults = when(outcomes.find(observation.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(when(observation.on().isAfter(today), RefusalCodes.NOT_YET));
        return Refusals.or(faults, () -> Decided.of(new OutcomeEvent.ObservationRecorded(observation)));
    }

    /** The facts are those of the measure: what the client scored stays out of refusals, which may be logged. */
    private Seq<Refusal> faults(Score score) {
        Measure measure = score.measure();
        return when(
                        !measure.hasScore(score.points()),
                        SupportRefusals.SCORE_OUT_OF_RANGE,
                        new ObservedFact("lowest score", measure.lowest().toString()),
                        new ObservedFact("highest score", measure.highest().toString()),
                        new ObservedFact("step", measure.step().toString()))
                .appendAll(when(score.on().isAfter(today), RefusalCodes.NOT_YET));
    }
}
