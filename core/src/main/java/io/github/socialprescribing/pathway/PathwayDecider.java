package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.goal.GoalCommand;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.outcome.OutcomeCommand;
import io.github.socialprescribing.pathway.PathwayEvent.PathwayOpened;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.resource.MoneyCommand;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.control.Either;

/**
 * Answers what may be done on a pathway. A pure function: the same pathway, command and context always get the same
 * answer, and refusing changes nothing.
 */
public final class PathwayDecider {

    private PathwayDecider() {}

    /**
     * Begins a pathway from an accepted referral, and tells the referral: one answer with both events, of which neither
     * happens without the other. The pathway goes by what the client agreed to with the referral.
     *
     * @param id names it
     * @param intake the referral; what refuses it is told at {@link IntakeDecider#start}
     * @param service the service that offers it
     * @param worker the link worker at the client's side
     * @param context when, by whom, under which policy
     * @return what happens to both, or every reason why not
     */
    public static Either<Refusals, Opening> open(
            PathwayId id, Intake intake, ServiceId service, WorkerId worker, Context context) {
        return open(id, intake, Wishes.none(), service, worker, Circumstances.unknown(), context);
    }

    /**
     * Begins one for a client who has a record. Where no worker was allocated before, the policy judges the worker here.
     *
     * @param id names it
     * @param intake the referral; what refuses it is told at {@link IntakeDecider#start}
     * @param known what the client's record says of their wishes; what they agreed to with the referral is added
     * @param service the service that offers it
     * @param worker the link worker at the client's side
     * @param circumstances what no intake knows, the worker among its candidates
     * @param context when, by whom, under which policy
     * @return what happens to both, or every reason why not
     */
    public static Either<Refusals, Opening> open(
            PathwayId id,
            Intake intake,
            Wishes known,
            ServiceId service,
            WorkerId worker,
            Circumstances circumstances,
            Context context) {
        return IntakeDecider.start(intake, id, worker, circumstances, context).map(started -> {
            PathwayEvent opened = PathwayOpened.from(intake, id, known, service, worker, context.today());
            return new Opening(context.seal(0, Decided.of(opened)), started);
        });
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
        return context.after(pathway.sequence(), () -> new PathwayAnswer(pathway, context).to(command));
    }

    /**
     * The answer to a command about what the client agrees to, or how they would like to be contacted.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, ClientCommand.TellWish command, Context context) {
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
    }

    /**
     * The answer to a command about money for a need.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, MoneyCommand command, Context context) {
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
    }

    /**
     * The answer to a command about a goal, or the plan.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, GoalCommand command, Context context) {
        return decide(pathway, PathwayCommand.about(command), context);
    }

    /**
     * The answer to a command about a connection.
     *
     * @param pathway the pathway as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(
            Pathway pathway, ConnectionCommand command, Context context) {
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
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
        return decide(pathway, PathwayCommand.about(command), context);
    }
}
