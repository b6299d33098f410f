package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreCorrected;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreRecorded;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingEvent;
import io.github.socialprescribing.pathway.EndingEvent.ClientDischarged;
import io.github.socialprescribing.pathway.EndingEvent.PathwayClosedEarly;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.CourseMoved;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ExtensionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.pathway.PathwayEvent.OutcomeMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.pathway.Stage;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionDecided;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.session.SessionEvent.SessionAttended;
import io.github.socialprescribing.session.SessionEvent.SessionNotAttended;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.github.socialprescribing.session.SessionEvent.SessionPrevented;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What no policy allows on a pathway, and a history nonetheless could say; and what hardly any policy would. */
final class PathwayLaws {

    private PathwayLaws() {}

    /** What speaks against the next event of a pathway, where somebody may have set rules aside for it, or said yes to it. */
    static Option<ProblemCode> unfit(Pathway before, Envelope<PathwayEvent> next) {
        if (next.sequence() == 1) {
            return early(before.openedOn(), next);
        }
        boolean decided = next.overrides().nonEmpty() || next.assents().nonEmpty();
        return unfit(before, next.event())
                .filter(code -> !decided || !code.equals(HistoryProblemCodes.UNPLANNED_DISCHARGE));
    }

    /** What speaks against the next event of a pathway. */
    static Option<ProblemCode> unfit(Pathway before, PathwayEvent event) {
        return PathwayReferences.unfit(before, event).orElse(() -> unlawful(before, event));
    }

    private static Option<ProblemCode> unlawful(Pathway before, PathwayEvent event) {
        if (event instanceof NeedMoved it) {
            return unfit(before, it.event());
        }
        if (event instanceof SessionMoved it) {
            return unfit(before, it.event());
        }
        if (event instanceof ExtensionMoved it && it.event() instanceof ExtensionDecided decided) {
            return Option.when(isOwnGrant(before, decided), HistoryProblemCodes.OWN_GRANT);
        }
        if (event instanceof CourseMoved it && it.event() instanceof StageReached reached) {
            return before.course().stage().leadsTo(reached.stage())
                    ? early(before, reached.on())
                    : Option.some(HistoryProblemCodes.STEP);
        }
        if (event instanceof EndingMoved it) {
            return unfit(before, it.event());
        }
        return event instanceof OutcomeMoved it ? unfit(before, it.event()) : Option.none();
    }

    /** Whether a policy would not have let a session be planned, by what the history tells. */
    static Option<ProblemCode> doubtful(Pathway before, Envelope<PathwayEvent> next, Policy policy) {
        if (!(next.event() instanceof SessionMoved it) || !(it.event() instanceof SessionPlanned planned)) {
            return Option.none();
        }
        LocalDate day = LocalDate.ofInstant(next.recorded().at(), ZoneOffset.UTC);
        if (!policy.effective().holds(day)) {
            return Option.when(isOutside(policy.effective(), day), HistoryProblemCodes.NOT_ALLOWED);
        }
        Context context = Context.builder()
                .recorded(next.recorded())
                .policy(policy)
                .overrides(next.overrides())
                .assents(next.assents())
                .build();
        boolean doubtful = PathwayDecider.decide(before, new PlanSession(planned.contact()), context)
                .fold(
                        refused ->
                                refused.all().exists(refusal -> !refusal.rules().isEmpty()),
                        decided -> false);
        return Option.when(doubtful, HistoryProblemCodes.NOT_ALLOWED);
    }

    /** Wherever on earth the service may count its days. */
    private static boolean isOutside(Period days, LocalDate day) {
        return !days.holds(day.minusDays(1)) && !days.holds(day.plusDays(1));
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

    private static Option<ProblemCode> unfit(Pathway before, SessionEvent event) {
        if (event instanceof SessionPlanned it) {
            return before.isOpen()
                    ? early(before, it.contact().plannedFor())
                    : Option.some(HistoryProblemCodes.AFTER_END);
        }
        if (event instanceof SessionAttended it) {
            return early(before, it.heldOn()).orElse(() -> late(before, it.heldOn()));
        }
        return absentFrom(event)
                .flatMap(before.support().sessions()::find)
                .flatMap(contact -> late(before, contact.plannedFor()));
    }

    private static Option<ContactId> absentFrom(SessionEvent event) {
        if (event instanceof SessionNotAttended it) {
            return Option.some(it.contact());
        }
        return event instanceof SessionPrevented it ? Option.some(it.contact()) : Option.none();
    }

    /** What is told when a pathway has ended was held before. */
    private static Option<ProblemCode> late(Pathway before, LocalDate day) {
        return Option.when(before.ending().exists(ending -> day.isAfter(ending.on())), HistoryProblemCodes.AFTER_END);
    }

    private static boolean isOwnGrant(Pathway before, ExtensionDecided event) {
        return event.decision() instanceof ExtensionDecision.Granted
                && before.support()
                        .extensions()
                        .byId()
                        .get(event.request())
                        .exists(it -> it.requestedBy().equals(event.by()));
    }

    private static Option<ProblemCode> unfit(Pathway before, EndingEvent event) {
        if (event instanceof ClientDischarged it) {
            return ended(before, it.on())
                    .orElse(() ->
                            Option.when(!before.course().stage().leadsTo(Stage.DISCHARGED), HistoryProblemCodes.STEP))
                    .orElse(() -> Option.when(isUnplanned(before), HistoryProblemCodes.UNPLANNED_DISCHARGE));
        }
        return event instanceof PathwayClosedEarly it ? ended(before, it.on()) : Option.none();
    }

    private static Option<ProblemCode> ended(Pathway before, LocalDate on) {
        return before.isOpen() ? early(before, on) : Option.some(HistoryProblemCodes.STEP);
    }

    /** Whether there is no plan, and nobody took it on themselves that there is none. */
    private static boolean isUnplanned(Pathway before) {
        PathwayCommand discharge = PathwayCommand.about(new DischargeClient());
        return before.endingPlan().isEmpty()
                && before.overrides().isEmpty()
                && !before.approvals().exists(approved -> approved.command().equals(discharge));
    }

    /** A pathway is not on record before it is open, wherever on earth the service may count its days. */
    private static Option<ProblemCode> early(LocalDate opened, Envelope<PathwayEvent> first) {
        LocalDate recorded = LocalDate.ofInstant(first.recorded().at(), ZoneOffset.MAX);
        return Option.when(recorded.isBefore(opened), HistoryProblemCodes.TOO_EARLY);
    }

    private static Option<ProblemCode> early(Pathway before, LocalDate day) {
        return Option.when(day.isBefore(before.openedOn()), HistoryProblemCodes.TOO_EARLY);
    }

    private static Option<ProblemCode> unfit(Pathway before, OutcomeEvent event) {
        if (event instanceof ScoreRecorded it) {
            return offScale(it.score())
                    .orElse(() -> Option.when(isFirst(before, it.score()), HistoryProblemCodes.NO_BASELINE));
        }
        return event instanceof ScoreCorrected it ? offScale(it.score()) : Option.none();
    }

    private static boolean isFirst(Pathway before, Score score) {
        return score.moment() != Score.Moment.BASELINE
                && before.outcomes().baseline(score.measure()).isEmpty();
    }

    private static Option<ProblemCode> offScale(Score score) {
        return Option.when(!score.measure().hasScore(score.points()), HistoryProblemCodes.OFF_SCALE);
    }
}
