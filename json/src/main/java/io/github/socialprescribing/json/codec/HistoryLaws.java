package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreRecorded;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.ExtensionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.pathway.PathwayEvent.OutcomeMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.BudgetEvent.SpendApproved;
import io.github.socialprescribing.resource.BudgetEvent.SpendPurchased;
import io.github.socialprescribing.resource.BudgetEvent.SpendRequested;
import io.github.socialprescribing.resource.BudgetLine;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionDecided;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerEvent;
import io.github.socialprescribing.workforce.WorkerEvent.TimeLogged;
import io.vavr.control.Option;

/**
 * What no policy allows, and a history nonetheless could say: deciders refuse it, but a document may have been written by
 * others.
 */
final class HistoryLaws {

    private HistoryLaws() {}

    /** What speaks against the next event of a pathway. */
    static Option<ProblemCode> unfit(Pathway before, PathwayEvent event) {
        if (event instanceof NeedMoved it) {
            return unfit(before, it.event());
        }
        if (event instanceof SessionMoved it) {
            return Option.when(it.event() instanceof SessionPlanned && !before.isOpen(), HistoryProblemCodes.AFTER_END);
        }
        if (event instanceof ExtensionMoved it && it.event() instanceof ExtensionDecided decided) {
            return Option.when(isOwnGrant(before, decided), HistoryProblemCodes.OWN_GRANT);
        }
        return event instanceof OutcomeMoved it && it.event() instanceof ScoreRecorded recorded
                ? Option.when(
                        !recorded.score().measure().hasScore(recorded.score().points()), HistoryProblemCodes.OFF_SCALE)
                : Option.none();
    }

    private static Option<ProblemCode> unfit(Pathway before, NeedEvent event) {
        if (event instanceof CauseLinked it) {
            return Option.when(
                    before.needs().causes().wouldClose(it.effect(), it.cause()), HistoryProblemCodes.CIRCULAR_CAUSE);
        }
        return event instanceof NeedProgressed it
                ? Option.when(
                        before.needs().status(it.need()).exists(status -> !status.leadsTo(it.status())),
                        HistoryProblemCodes.STEP)
                : Option.none();
    }

    private static boolean isOwnGrant(Pathway before, ExtensionDecided event) {
        return event.decision() instanceof ExtensionDecision.Granted
                && before.support()
                        .extensions()
                        .byId()
                        .get(event.request())
                        .exists(it -> it.requestedBy().equals(event.by()));
    }

    /** What speaks against the next event of a budget: nothing is promised or paid that is not there. */
    static Option<ProblemCode> unfit(Budget before, BudgetEvent event) {
        if (event instanceof SpendRequested it) {
            return Option.when(isForeign(before, it.spend().amount()), HistoryProblemCodes.IMPOSSIBLE);
        }
        if (event instanceof SpendApproved it) {
            return before.find(it.spend()).flatMap(line -> unfit(before, line, line.price()));
        }
        return event instanceof SpendPurchased it
                ? before.find(it.spend()).flatMap(line -> unfit(before, line, it.paid()))
                : Option.none();
    }

    private static Option<ProblemCode> unfit(Budget before, BudgetLine line, Money price) {
        if (isForeign(before, price)) {
            return Option.some(HistoryProblemCodes.IMPOSSIBLE);
        }
        boolean covered = price.compareTo(before.balance().plus(line.committed())) <= 0;
        return Option.when(!covered, HistoryProblemCodes.OVERSPENT);
    }

    private static boolean isForeign(Budget budget, Money money) {
        return !money.hasCurrencyOf(budget.terms().amount());
    }

    /** What speaks against the next event of a worker. */
    static Option<ProblemCode> unfit(Worker before, WorkerEvent event) {
        return event instanceof TimeLogged it
                ? Option.when(
                        before.timeSheet().all().exists(other -> overlap(other, it.entry())),
                        HistoryProblemCodes.OVERLAP)
                : Option.none();
    }

    private static boolean overlap(TimeEntry one, TimeEntry other) {
        return !one.isSecondary()
                && !other.isSecondary()
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }
}
