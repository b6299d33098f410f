package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.advocacy.SafetyEvent.ConcernRaised;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralMoved;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.goal.GoalEvent.GoalProposed;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.retelling.OnwardSteps;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedEvent.BarrierFound;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.outcome.OutcomeEvent.ObservationRecorded;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreRecorded;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.ConnectionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ExtensionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.GoalMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.pathway.PathwayEvent.OutcomeMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SafetyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRequested;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.vavr.control.Option;

/** That what events of a pathway name is what it is called by: nothing twice, and nothing that was not told of before. */
final class PathwayReferences {

    private PathwayReferences() {}

    /** What speaks against the next event of a pathway. */
    static Option<ProblemCode> unfit(Pathway before, PathwayEvent event) {
        if (isTaken(before, event)) {
            return Option.some(HistoryProblemCodes.ID_TAKEN);
        }
        return PathwayMentions.isUnknown(before, event)
                ? Option.some(HistoryProblemCodes.UNKNOWN_THING)
                : step(before, event);
    }

    private static boolean isTaken(Pathway before, PathwayEvent event) {
        if (event instanceof NeedMoved it) {
            return isTaken(before, it.event());
        }
        if (event instanceof OutcomeMoved it) {
            return isTaken(before, it.event());
        }
        if (event instanceof SessionMoved it && it.event() instanceof SessionPlanned planned) {
            return before.support().sessions().find(planned.contact().id()).isDefined();
        }
        if (event instanceof ExtensionMoved it && it.event() instanceof ExtensionRequested asked) {
            return before.support().extensions().find(asked.request().id()).isDefined();
        }
        if (event instanceof GoalMoved it && it.event() instanceof GoalProposed proposed) {
            return before.goals().find(proposed.goal().id()).isDefined();
        }
        if (event instanceof ConnectionMoved it && it.event() instanceof ConnectionMade made) {
            return before.connections().byId().containsKey(made.connection().id());
        }
        return event instanceof SafetyMoved it
                && it.event() instanceof ConcernRaised raised
                && before.safety().find(raised.concern().id()).isDefined();
    }

    private static boolean isTaken(Pathway before, NeedEvent event) {
        if (event instanceof NeedIdentified it) {
            return before.needs().find(it.need().id()).isDefined();
        }
        return event instanceof BarrierFound it
                && before.needs().barriersById().containsKey(it.barrier().id());
    }

    private static boolean isTaken(Pathway before, OutcomeEvent event) {
        if (event instanceof ScoreRecorded it) {
            return before.outcomes().find(it.score().id()).isDefined();
        }
        return event instanceof ObservationRecorded it
                && before.outcomes().find(it.observation().id()).isDefined();
    }

    private static Option<ProblemCode> step(Pathway before, PathwayEvent event) {
        if (!(event instanceof ConnectionMoved it) || !(it.event() instanceof ReferralMoved moved)) {
            return Option.none();
        }
        Option<OnwardStatus> from = before.connections().find(moved.id()).map(referral -> referral.status());
        return from.exists(at -> !OnwardSteps.leads(at, moved.step().status()))
                ? Option.some(HistoryProblemCodes.STEP)
                : Option.when(!moved.step().status().isSetBy(moved.step().side()), HistoryProblemCodes.NOT_THEIRS);
    }
}
