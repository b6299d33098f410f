package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.AdvocacyDecider;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.advocacy.SafetyDecider;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedDecider;
import io.github.socialprescribing.outcome.OutcomeCommand;
import io.github.socialprescribing.outcome.OutcomeDecider;
import io.github.socialprescribing.pathway.PathwayCommand.AboutAdvocacy;
import io.github.socialprescribing.pathway.PathwayCommand.AboutCourse;
import io.github.socialprescribing.pathway.PathwayCommand.AboutEnding;
import io.github.socialprescribing.pathway.PathwayCommand.AboutExtension;
import io.github.socialprescribing.pathway.PathwayCommand.AboutNeed;
import io.github.socialprescribing.pathway.PathwayCommand.AboutOutcome;
import io.github.socialprescribing.pathway.PathwayCommand.AboutSafety;
import io.github.socialprescribing.pathway.PathwayCommand.AboutSession;
import io.github.socialprescribing.pathway.PathwayCommand.Approve;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.policy.Assent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.RuleOverride;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.ExtensionDecider;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.session.SessionDecider;
import io.github.socialprescribing.session.SessionFacts;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers what may be done on a pathway. A pure function: the same pathway, command and context always get the same
 * answer, and refusing changes nothing.
 */
public final class PathwayDecider {

    private PathwayDecider() {}

    /**
     * Begins a pathway from an accepted referral.
     *
     * @param id names it
     * @param intake the referral; {@link RefusalCodes#ILLEGAL_TRANSITION} unless it was accepted
     * @param service the service that offers it
     * @param worker the link worker at the client's side
     * @param context when, by whom, under which policy
     * @return its first event, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> open(
            PathwayId id, Intake intake, ServiceId service, WorkerId worker, Context context) {
        PathwayEvent opened = new PathwayEvent.PathwayOpened(
                id,
                intake.referral().client(),
                intake.referral().id(),
                intake.referral().referrer().isDefined(),
                service,
                worker,
                context.today());
        return Refusals.or(
                when(
                        intake.status() != Intake.Status.ACCEPTED,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact(
                                "the referral is", intake.status().name().toLowerCase(Locale.ROOT))),
                () -> context.seal(0, Decided.of(opened)));
    }

    /**
     * The answer to a command.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, PathwayCommand command, Context context) {
        if (!pathway.isOpen() && !command.isAllowedAfterTheEnd()) {
            return Either.left(Refusals.of(Refusal.of(RefusalCodes.PATHWAY_CLOSED)));
        }
        return answer(pathway, command, informed(pathway, command, context))
                .map(decided -> context.seal(pathway.sequence(), decided));
    }

    /** The circumstances, with what people have decided about this pathway and this command. */
    private static Context informed(Pathway pathway, PathwayCommand command, Context context) {
        return context.knowing(known(pathway, context.today()))
                .with(
                        pathway.overrides(),
                        pathway.approvals()
                                .filter(approved -> approved.command().equals(command))
                                .map(CommandApproved::assent));
    }

    /** What rules about contact and endings may rest on, and an area cannot know of its neighbour. */
    private static FactValues known(Pathway pathway, LocalDate today) {
        FactValues known =
                pathway.course().heldFacts(today, pathway.support().sessions().firstHeldOn());
        if (pathway.safety().isOpen()) {
            known = known.with(EndingFacts.SAFEGUARDING_OPEN, true);
        }
        return pathway.safety().contactForbidden() ? known.with(SessionFacts.DO_NOT_CONTACT, true) : known;
    }

    /**
     * The answer to a command about a need.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, NeedCommand command, Context context) {
        return decide(pathway, new AboutNeed(command), context);
    }

    /**
     * The answer to a command about the person's safety.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, SafetyCommand command, Context context) {
        return decide(pathway, new AboutSafety(command), context);
    }

    /**
     * The answer to a command in standing up for the client.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, AdvocacyCommand command, Context context) {
        return decide(pathway, new AboutAdvocacy(command), context);
    }

    /**
     * The answer to a command about a session.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, SessionCommand command, Context context) {
        return decide(pathway, new AboutSession(command), context);
    }

    /**
     * The answer to a command about having more sessions.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, ExtensionCommand command, Context context) {
        return decide(pathway, new AboutExtension(command), context);
    }

    /**
     * The answer to a command about an outcome.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, OutcomeCommand command, Context context) {
        return decide(pathway, new AboutOutcome(command), context);
    }

    /**
     * The answer to a command about where the pathway stands.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, CourseCommand command, Context context) {
        return decide(pathway, new AboutCourse(command), context);
    }

    /**
     * The answer to a command about the end, or after it.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, EndingCommand command, Context context) {
        return decide(pathway, new AboutEnding(command), context);
    }

    private static Either<Refusals, Decided<PathwayEvent>> answer(
            Pathway pathway, PathwayCommand command, Context context) {
        if (command instanceof AboutNeed about) {
            return NeedDecider.decide(pathway.needs(), about.command())
                    .map(decided -> decided.map(PathwayEvent.NeedMoved::new));
        }
        if (command instanceof AboutSafety about) {
            return SafetyDecider.decide(pathway.safety(), about.command(), context)
                    .map(decided -> decided.map(PathwayEvent.SafetyMoved::new));
        }
        if (command instanceof AboutAdvocacy about) {
            return AdvocacyDecider.decide(pathway.advocacy(), about.command(), context)
                    .map(decided -> decided.map(PathwayEvent.AdvocacyMoved::new));
        }
        if (command instanceof AboutSession about) {
            return SessionDecider.decide(pathway.support(), about.command(), context)
                    .map(decided -> decided.map(PathwayEvent.SessionMoved::new));
        }
        if (command instanceof AboutExtension about) {
            return ExtensionDecider.decide(pathway.support(), about.command(), context)
                    .map(decided -> decided.map(PathwayEvent.ExtensionMoved::new));
        }
        if (command instanceof AboutOutcome about) {
            return OutcomeDecider.decide(pathway.outcomes(), about.command(), context)
                    .map(decided -> decided.map(PathwayEvent.OutcomeMoved::new));
        }
        if (command instanceof AboutCourse about) {
            return about.command()
                    .match(new CourseDecider(pathway.course(), context))
                    .map(decided -> decided.map(PathwayEvent.CourseMoved::new));
        }
        if (command instanceof AboutEnding about) {
            return about.command()
                    .match(new EndingDecider(pathway, context))
                    .map(decided -> decided.map(PathwayEvent.EndingMoved::new));
        }
        if (command instanceof OverrideRule override) {
            return override(override, context);
        }
        return approve(pathway, (Approve) command, context);
    }

    private static Either<Refusals, Decided<PathwayEvent>> override(OverrideRule command, Context context) {
        RuleOverride override = new RuleOverride(
                command.rule(),
                context.recorded().by(),
                context.recorded().role(),
                command.reason(),
                command.expires());
        boolean known = context.policy().find(command.rule()).isDefined();
        return Refusals.or(
                when(!known, RefusalCodes.NOT_FOUND)
                        .appendAll(when(known && !context.policy().admits(override), RefusalCodes.NO_RIGHT_TO_OVERRIDE))
                        .appendAll(when(!override.isLive(context.today()), RefusalCodes.NOT_AFTER_TODAY)),
                () -> Decided.of(new PathwayEvent.RuleOverridden(override)));
    }

    /** The case is laid before whoever decides as it stands now: what is not left to people cannot be approved. */
    private static Either<Refusals, Decided<PathwayEvent>> approve(Pathway pathway, Approve command, Context context) {
        Assent assent =
                new Assent(context.recorded().by(), context.recorded().role(), command.reason(), command.expires());
        Seq<Approval> asked = answer(pathway, command.command(), informed(pathway, command.command(), context))
                .fold(refusals -> refusals.all().flatMap(PathwayDecider::approvals), decided -> List.empty());
        return Refusals.or(
                when(asked.isEmpty(), RefusalCodes.NOTHING_TO_DECIDE)
                        .appendAll(when(
                                !asked.isEmpty()
                                        && !asked.exists(
                                                approval -> approval.role().equals(assent.role())),
                                RefusalCodes.NOT_AN_APPROVER))
                        .appendAll(when(!assent.isLive(context.today()), RefusalCodes.NOT_AFTER_TODAY)),
                () -> Decided.of(new CommandApproved(command.command(), assent)));
    }

    private static Seq<Approval> approvals(Refusal refusal) {
        return refusal.match(forbidden -> List.empty(), Refusal.DecisionNeeded::approvals);
    }
}
