package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.INFO;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What can be wrong with a history whose events are sound one by one. */
public final class HistoryProblemCodes {

    /** An event stands at another place than its sequence says, or one is missing before it. */
    public static final ProblemCode ORDER = code(
            "history.order",
            ERROR,
            "this event does not follow the one before it",
            "send the events in their sequence, without gaps");

    /** An event that stands there twice, and is taken once. */
    public static final ProblemCode REPEATED =
            code("history.repeated", INFO, "this event stands there already, and is taken once", "");

    /** Two events that claim one place. */
    public static final ProblemCode CONFLICT = code(
            "history.conflict",
            ERROR,
            "another event stands at this place of the history",
            "find out which of the two was recorded; two writers may have met");

    /** An event that cannot have happened after those before it. */
    public static final ProblemCode IMPOSSIBLE = code(
            "history.impossible",
            ERROR,
            "this event cannot follow those before it",
            "check whether events are missing; a history begins with its opening, and what an event is about was begun before");

    /** A step that the thing it is about does not take from where it stands. */
    public static final ProblemCode STEP = code(
            "history.step", ERROR, "from where this stands, it does not go there", "check whether an event is missing");

    /** An event after the end. */
    public static final ProblemCode AFTER_END = code(
            "history.after-end",
            ERROR,
            "a session is planned, held or missed after the pathway had ended",
            "record a visit after the end as a pop-in, call off what was planned, or open a pathway");

    /** A day that lies before the beginning of what it is about. */
    public static final ProblemCode TOO_EARLY = code(
            "history.too-early",
            ERROR,
            "this day lies before the pathway was opened",
            "check the day, and the day of opening");

    /** A discharge without the plan that makes it a planned one, which nobody took on themselves. */
    public static final ProblemCode UNPLANNED_DISCHARGE = code(
            "discharge.unplanned",
            WARNING,
            "it ended as planned, and no plan for the ending was agreed before",
            "send the plan that was agreed, or tell the end as an early closure with its reason");

    /** A need that would be its own cause. */
    public static final ProblemCode CIRCULAR_CAUSE = code(
            "cause.circular", ERROR, "this need would come of itself", "leave one of the causes out of the circle");

    /** A grant by the one who asked for it, which few policies allow. */
    public static final ProblemCode OWN_GRANT = code(
            "grant.own",
            WARNING,
            "whoever asked for more sessions has granted them too",
            "see whether the policy of that day let them; if not, somebody else decides about a request");

    /** A score that its measure cannot give. */
    public static final ProblemCode OFF_SCALE =
            code("score.off-scale", ERROR, "the measure cannot give these points", "check its range and step");

    /** A score with which nothing can be compared. */
    public static final ProblemCode NO_BASELINE = code(
            "score.no-baseline",
            WARNING,
            "no baseline of this measure is told before, so its change cannot be told",
            "send the baseline too, if there is one");

    /** A name that two things would have. */
    public static final ProblemCode ID_TAKEN = code(
            "id.taken",
            ERROR,
            "something of this kind has this id already",
            "give each thing an id of its own; what happens to one that is known is another event");

    /** Something of which nothing was told. */
    public static final ProblemCode UNKNOWN_THING = code(
            "id.unknown",
            ERROR,
            "this event is about something that was not told of before",
            "check the id, and whether an event is missing");

    /** A step that somebody else takes. */
    public static final ProblemCode NOT_THEIRS = code(
            "step.not-theirs", ERROR, "whoever took this step is not the side that takes it", "name the side that did");

    /** More was spent than there is. */
    public static final ProblemCode OVERSPENT =
            code("budget.overspent", ERROR, "with this event more is spent than there is", "");

    /** Money for nothing that anybody needs. */
    public static final ProblemCode NEEDLESS =
            code("spend.needless", ERROR, "this spend serves no need", "name the need that it serves, and whose it is");

    /** Two entries that claim the same time of one worker. */
    public static final ProblemCode OVERLAP = code(
            "time.overlap",
            ERROR,
            "this entry claims time that another entry of the worker has",
            "mark one of them as secondary, or mend the times");

    /** Somebody who would sit twice. */
    public static final ProblemCode TWO_SEATS = code(
            "panel.two-seats",
            ERROR,
            "whoever is asked for this seat has one already, or was asked for one",
            "let them leave the other seat first; nobody sits on both panels");

    /** A seat for which somebody has not the right. */
    public static final ProblemCode ANOTHERS_SEAT = code(
            "panel.anothers-seat",
            WARNING,
            "a seat among residents is for somebody who belongs to the community, one among partners for an organisation",
            "say whether they belong there, or for which organisation they sit; or tell which rule was set aside");

    /** A day on which nothing had come. */
    public static final ProblemCode BEFORE_RECEIPT = code(
            "intake.before-receipt",
            ERROR,
            "this lies before the day on which the referral was received",
            "check the day, and the day of receipt");

    /** A policy nobody here has. */
    public static final ProblemCode UNKNOWN_POLICY = code(
            "policy.unknown",
            WARNING,
            "the policy that judged this event is not among those that are known here",
            "hand it in; until then nobody can look up why the event was allowed");

    /** A session that the policy on its record would not have allowed. */
    public static final ProblemCode NOT_ALLOWED = code(
            "policy.not-allowed",
            WARNING,
            "by what this history tells, the policy that judged this session would not have allowed it",
            "check whether a grant, an override or somebody's yes is missing; the service may have known more");

    /** A part of a snapshot to which no events lead. */
    public static final ProblemCode NO_HISTORY = code(
            "snapshot.no-history",
            ERROR,
            "no history leads to a pathway on which this stands so",
            "write snapshots from the history, and change nothing in them");

    /** A snapshot that claims to come of fewer events than lead to it. */
    public static final ProblemCode TOO_FEW_EVENTS = code(
            "snapshot.too-few-events",
            ERROR,
            "it takes more events to come where this pathway stands",
            "name the sequence of the last event that the snapshot comes of");

    private HistoryProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(
                ORDER,
                REPEATED,
                CONFLICT,
                IMPOSSIBLE,
                STEP,
                AFTER_END,
                TOO_EARLY,
                UNPLANNED_DISCHARGE,
                CIRCULAR_CAUSE,
                OWN_GRANT,
                OFF_SCALE,
                NO_BASELINE,
                ID_TAKEN,
                UNKNOWN_THING,
                NOT_THEIRS,
                OVERSPENT,
                NEEDLESS,
                OVERLAP,
                TWO_SEATS,
                ANOTHERS_SEAT,
                BEFORE_RECEIPT,
                UNKNOWN_POLICY,
                NOT_ALLOWED,
                NO_HISTORY,
                TOO_FEW_EVENTS);
    }
}
