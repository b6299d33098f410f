package io.github.socialprescribing.referral;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.DeclineReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Answers what may be done with a referral that has arrived. */
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
     * The answer to a command, with everything that is known about the client's circumstances.
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
        if (intake.status() != Intake.Status.RECEIVED && !(command instanceof RecordConsent)) {
            return Either.left(Refusals.of(Refusal.of(RefusalCodes.TERMINAL_STATE)));
        }
        return answer(intake, command, known, context).map(decided -> context.seal(intake.sequence(), decided));
    }

    private static Either<Refusals, Decided<IntakeEvent>> answer(
            Intake intake, IntakeCommand command, IntakeSituation known, Context context) {
        if (command instanceof RecordConsent record) {
            boolean early = record.consent().givenOn().isAfter(context.today());
            return Refusals.or(
                    when(early, RefusalCodes.NOT_YET),
                    () -> Decided.of(new IntakeEvent.ConsentRecorded(record.consent())));
        }
        if (command instanceof DeclineReferral decline) {
            return Either.right(Decided.of(new IntakeEvent.ReferralDeclined(decline.reason())));
        }
        return accept(intake, known, context);
    }

    private static Either<Refusals, Decided<IntakeEvent>> accept(
            Intake intake, IntakeSituation known, Context context) {
        IntakeSituation situation = ((ImmutableIntakeSituation) known)
                .withConsented(intake.consents().isLive(ConsentScope.REFERRAL, context.today()))
                .withSelfReferred(intake.referral().referrer().isEmpty())
                .withSupplement(context.supplement());
        Ruling ruling = context.ask(IntakeQuestions.MAY_ACCEPT, situation);
        return ruling.unless(List.empty(), new IntakeEvent.ReferralAccepted());
    }
}
