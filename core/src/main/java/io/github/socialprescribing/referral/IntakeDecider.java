package io.github.socialprescribing.referral;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeEvent.CommandApproved;
import io.github.socialprescribing.workforce.AllocationStrategy;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Answers what may be done with a referral that has arrived. The policy judges acceptance, allocation and lapse; the rest
 * is the order of steps that {@link IntakeStatus} has.
 */
public final class IntakeDecider {

    private IntakeDecider() {}

    /**
     * Takes a referral in, whatever becomes of it later.
     *
     * @param referral as it was sent
     * @param context when, by whom, under which policy
     * @return its first event; {@link RefusalCodes#NOT_YET} where it was received after today
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> receive(Referral referral, Context context) {
        Seq<Refusal> faults = when(referral.receivedOn().isAfter(context.today()), RefusalCodes.NOT_YET);
        return Refusals.or(
                faults, () -> context.seal(0, Decided.<IntakeEvent>of(new IntakeEvent.ReferralReceived(referral))));
    }

    /**
     * The answer to a command.
     *
     * @param intake the referral as it stands
     * @param command what is asked
     * @param openPathways how many pathways the client has open with this service, which no intake knows
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(
            Intake intake, IntakeCommand command, int openPathways, Context context) {
        return decide(
                intake,
                command,
                IntakeSituation.builder().openPathways(openPathways).build(),
                context);
    }

    /**
     * The answer to a command, with what is known about the client.
     *
     * @param intake the referral as it stands
     * @param command what is asked
     * @param known what no intake knows, such as age, waits and earlier pathways; consent and route are read from the
     *     intake, whatever stands here
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(
            Intake intake, IntakeCommand command, IntakeSituation known, Context context) {
        return decide(intake, command, Circumstances.builder().client(known).build(), context);
    }

    /**
     * The answer to a command, with everything that is known about the referral's circumstances.
     *
     * @param intake the referral as it stands
     * @param command what is asked
     * @param circumstances what no intake knows, such as workers and agreements
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(
            Intake intake, IntakeCommand command, Circumstances circumstances, Context context) {
        boolean always = command instanceof RecordConsent || command instanceof WithdrawConsent;
        if (intake.status().isFinal() && !always) {
            return Either.left(Refusals.of(Refusal.of(RefusalCodes.TERMINAL_STATE, status(intake))));
        }
        return context.after(intake.sequence(), () -> answer(intake, command, circumstances, context));
    }

    /**
     * Records that the pathway has begun. Whoever opens the pathway asks this in the same breath, so that no referral is
     * opened twice. A worker to whom the client was not allocated before is judged here as an allocation is, by the policy and
     * by what people have decided about it.
     *
     * @param intake the referral as it stands
     * @param pathway names the pathway
     * @param worker the link worker at the client's side
     * @param circumstances what no intake knows; of a worker who is not among its candidates nothing is held against them
     * @param context when, by whom, under which policy
     * @return the event; {@link RefusalCodes#TERMINAL_STATE} where the referral has ended or was started before, {@link
     *     RefusalCodes#ILLEGAL_TRANSITION} unless it was accepted and does not wait, or has been allocated to this very
     *     worker, {@link IntakeRefusals#CONSENT_WITHDRAWN} where the client has taken the consent to it back
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> start(
            Intake intake, PathwayId pathway, WorkerId worker, Circumstances circumstances, Context context) {
        if (intake.status().isFinal()) {
            return Either.left(Refusals.of(Refusal.of(RefusalCodes.TERMINAL_STATE, status(intake))));
        }
        IntakeAnswer answer =
                new IntakeAnswer(intake, circumstances, informed(intake, new AllocateReferral(worker), context));
        return context.after(intake.sequence(), () -> answer.start(pathway, worker));
    }

    private static ObservedFact status(Intake intake) {
        return new ObservedFact("the referral is", intake.status().words());
    }

    /**
     * Gives a waiting client to the first worker, in the order of a strategy, to whom the policy lets it: who is full or
     * not trained for it is passed over.
     *
     * @param intake the referral as it stands
     * @param strategy in what order the candidates are asked
     * @param circumstances what no intake knows; its candidates are those who are asked
     * @param context when, by whom, under which policy
     * @return the allocation, or why none of the candidates may have the client
     */
    public static Either<Refusals, Decided<Envelope<IntakeEvent>>> allocate(
            Intake intake, AllocationStrategy strategy, Circumstances circumstances, Context context) {
        Seq<Either<Refusals, Decided<Envelope<IntakeEvent>>>> answers = strategy.rank(circumstances.candidates())
                .map(Candidate::worker)
                .map(worker -> decide(intake, new AllocateReferral(worker), circumstances, context));
        return answers.find(Either::isRight)
                .orElse(() -> answers.reduceLeftOption(IntakeDecider::neither))
                .getOrElse(() ->
                        Either.left(Refusals.of(Refusal.of(RefusalCodes.NOT_FOUND, ObservedFact.of("candidates", 0)))));
    }

    private static <T> Either<Refusals, T> neither(Either<Refusals, T> one, Either<Refusals, T> other) {
        return one.mapLeft(refusals -> new Refusals(
                refusals.all().appendAll(other.getLeft().all()).distinct(),
                refusals.explanations().appendAll(other.getLeft().explanations())));
    }

    private static Either<Refusals, Decided<IntakeEvent>> answer(
            Intake intake, IntakeCommand command, Circumstances circumstances, Context context) {
        if (command instanceof Approve approve) {
            return context.approve(
                            answer(intake, approve.command(), circumstances, context),
                            approve.reason(),
                            approve.expires())
                    .map(assent -> Decided.of(new CommandApproved(approve.command(), assent)));
        }
        return command.match(new IntakeAnswer(intake, circumstances, informed(intake, command, context)));
    }

    /** The circumstances, with what people have decided about this referral and this command. */
    private static Context informed(Intake intake, IntakeCommand command, Context context) {
        return context.with(
                intake.overrides(),
                intake.approvals()
                        .filter(approved -> approved.command().equals(command))
                        .map(CommandApproved::assent));
    }
}
