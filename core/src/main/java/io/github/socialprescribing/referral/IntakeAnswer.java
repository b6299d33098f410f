package io.github.socialprescribing.referral;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.client.Unanswered;
import io.github.socialprescribing.client.WishDecider;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.DeclineReferral;
import io.github.socialprescribing.referral.IntakeCommand.LapseReferral;
import io.github.socialprescribing.referral.IntakeCommand.OverrideRule;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeCommand.RecordContactAttempt;
import io.github.socialprescribing.referral.IntakeCommand.RedirectReferral;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawReferral;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import io.github.socialprescribing.workforce.AllocationQuestions;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The answer to each command about a referral that has not ended. */
record IntakeAnswer(Intake intake, Circumstances circumstances, Context context)
        implements IntakeCommandCases<Either<Refusals, Decided<IntakeEvent>>> {

    @Override
    public Either<Refusals, Decided<IntakeEvent>> consent(RecordConsent command) {
        return WishDecider.decide(wishes(), new ClientCommand.RecordConsent(command.consent()), context)
                .map(decided -> decided.map(told -> new IntakeEvent.ConsentRecorded(command.consent())));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> consentTakenBack(WithdrawConsent command) {
        return WishDecider.decide(wishes(), new ClientCommand.WithdrawConsent(command.scope()), context)
                .map(decided ->
                        decided.map(told -> new IntakeEvent.ConsentWithdrawn(command.scope(), context.today())));
    }

    private Wishes wishes() {
        return new Wishes(intake.consents(), circumstances.preferences());
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> accept(AcceptReferral command) {
        IntakeSituation situation = ((ImmutableIntakeSituation) circumstances.client())
                .withConsented(intake.consents().isLive(ConsentScope.REFERRAL, context.today()))
                .withSelfReferred(intake.referral().referrer().isEmpty())
                .withSupplement(context.supplement());
        return context.ask(IntakeQuestions.MAY_ACCEPT, situation)
                .unless(outOfTurn(IntakeStatus.ACCEPTED), new IntakeEvent.ReferralAccepted());
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> decline(DeclineReferral command) {
        boolean unsaid = command.by() == DeclinedBy.SERVICE && command.reason().isEmpty();
        return Refusals.or(
                outOfTurn(IntakeStatus.DECLINED_BY_SERVICE).appendAll(when(unsaid, RefusalCodes.REASON_REQUIRED)),
                () -> Decided.of(new IntakeEvent.ReferralDeclined(command.by(), command.reason())));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> redirect(RedirectReferral command) {
        boolean back =
                intake.referral().cameFrom(command.to()) || circumstances.us().contains(command.to());
        boolean agreed = circumstances.us().exists(us -> isAgreed(us, command.to()));
        boolean warm = agreed && command.how() != HandOver.ORDINARY;
        Seq<Refusal> faults = outOfTurn(IntakeStatus.REDIRECTED)
                .appendAll(when(back, IntakeRefusals.LOOP))
                .appendAll(when(command.how() == HandOver.WARM && !agreed, IntakeRefusals.NO_AGREEMENT));
        Seq<Ruling> rulings = warm
                ? List.of(SharingQuestions.askToShare(intake.consents(), ConsentScope.REFERRAL, context))
                : List.empty();
        IntakeEvent redirected = new IntakeEvent.ReferralRedirected(command.to(), warm);
        return Ruling.unless(rulings, faults, redirected)
                .map(decided -> warm
                        ? decided.obliging(IntakeAdvice.WARM_HAND_OVER)
                        : decided.advised(
                                command.how() == HandOver.WARM_IF_AGREED
                                        ? List.of(IntakeAdvice.NOT_WARM)
                                        : List.empty()));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> queue(QueueReferral command) {
        LocalDate received = intake.referral().receivedOn();
        LocalDate since = command.since().getOrElse(received);
        boolean keepsPlace = circumstances.client().previousEnding() == PreviousEnding.MISSED_CONTACTS;
        return Refusals.or(
                onTheWay(IntakeStatus.WAITING)
                        .appendAll(when(since.isAfter(context.today()), RefusalCodes.NOT_YET))
                        .appendAll(when(since.isBefore(received) && !keepsPlace, RefusalCodes.DATE_BEFORE_START)),
                () -> Decided.of(new IntakeEvent.ReferralQueued(command.band(), since)));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> allocate(AllocateReferral command) {
        Seq<Refusal> faults = onTheWay(IntakeStatus.ALLOCATED)
                .appendAll(when(intake.worker().contains(command.worker()), RefusalCodes.ILLEGAL_TRANSITION));
        Option<Candidate> found =
                circumstances.candidates().find(it -> it.worker().equals(command.worker()));
        if (found.isEmpty()) {
            return Either.left(new Refusals(faults.append(Refusal.unknown("candidate"))));
        }
        boolean lost = !found.get().servedBefore() && circumstances.candidates().exists(Candidate::servedBefore);
        return context.ask(AllocationQuestions.MAY_ALLOCATE, situation(found.get()))
                .unless(faults, (IntakeEvent) new IntakeEvent.ReferralAllocated(command.worker()))
                .map(decided -> decided.advised(lost ? List.of(IntakeAdvice.CONTINUITY) : List.empty()));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> contactAttempt(RecordContactAttempt command) {
        ContactAttempt attempt = command.attempt();
        boolean early = attempt.at().toLocalDate().isBefore(intake.referral().receivedOn());
        Decided<IntakeEvent> decided = Decided.of(new IntakeEvent.ContactAttempted(attempt));
        return Refusals.or(
                when(attempt.at().isAfter(context.now()), RefusalCodes.NOT_YET)
                        .appendAll(when(early, RefusalCodes.DATE_BEFORE_START)),
                () -> decided.advised(circumstances.preferences().advice(attempt.at(), attempt.channel())));
    }

    /** The beginning of the pathway, told by whoever opens it. */
    Either<Refusals, Decided<IntakeEvent>> start(PathwayId pathway, WorkerId worker) {
        boolean theirs = intake.worker().forAll(worker::equals);
        Seq<Refusal> faults = onTheWay(IntakeStatus.STARTED)
                .appendAll(when(
                        !theirs,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact("who has the client", "another worker")));
        IntakeEvent started = new IntakeEvent.ReferralStarted(pathway);
        Ruling begins = context.ask(
                IntakeQuestions.MAY_START,
                ((ImmutableIntakeSituation) circumstances.client()).withSupplement(context.supplement()));
        Seq<Ruling> rulings = intake.worker().isDefined()
                ? List.of(begins)
                : List.of(begins, context.ask(AllocationQuestions.MAY_ALLOCATE, situation(candidate(worker))));
        return Ruling.unless(rulings, faults, started);
    }

    /** Of whom nothing is known, nothing stands against. */
    private Candidate candidate(WorkerId worker) {
        return circumstances
                .candidates()
                .find(it -> it.worker().equals(worker))
                .getOrElse(() -> Candidate.builder().worker(worker).build());
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> lapse(LapseReferral command) {
        Unanswered inVain = intake.attemptsInVain();
        AttendanceSituation situation = AttendanceSituation.builder()
                .attempts(inVain.times())
                .channels(inVain.channels())
                .daysOfAttempts(inVain.days())
                .atRisk(circumstances.atRisk())
                .welfareChecked(circumstances.welfareChecked())
                .inCrisis(circumstances.client().inCrisis())
                .safeguardingOpen(circumstances.client().safeguardingOpen())
                .supplement(context.supplement())
                .build();
        return context.ask(AttendanceQuestions.MAY_LAPSE, situation)
                .unless(outOfTurn(IntakeStatus.LAPSED_UNREACHABLE), new IntakeEvent.ReferralLapsed());
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> withdraw(WithdrawReferral command) {
        return Either.right(Decided.of(new IntakeEvent.ReferralWithdrawn(command.reason())));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> override(OverrideRule command) {
        return context.override(command.rule(), command.reason(), command.expires())
                .map(override -> Decided.of(new IntakeEvent.RuleOverridden(override)));
    }

    @Override
    public Either<Refusals, Decided<IntakeEvent>> approve(Approve command) {
        throw new IllegalArgumentException("a decision is not itself approved");
    }

    private AllocationSituation situation(Candidate candidate) {
        AllocationSituation.Builder situation = candidate.situation().agedBy(context.policy());
        intake.queued()
                .forEach(entry -> situation.band(entry.band()).weeksWaiting(entry.weeksWaiting(context.today())));
        situation
                .weight(circumstances.weight())
                .safeguardingOpen(circumstances.client().safeguardingOpen())
                .supplement(context.supplement());
        return situation.build();
    }

    private boolean isAgreed(OrganisationId us, OrganisationId to) {
        return circumstances.agreements().exists(agreement -> agreement.opens(us, to, context.today()));
    }

    /** Where a client goes on who was taken on: out of turn, or no longer wanted by the client. */
    private Seq<Refusal> onTheWay(IntakeStatus next) {
        return outOfTurn(next)
                .appendAll(when(
                        intake.consents().isTakenBack(ConsentScope.REFERRAL, context.today()),
                        IntakeRefusals.CONSENT_WITHDRAWN));
    }

    private Seq<Refusal> outOfTurn(IntakeStatus next) {
        return when(
                !intake.status().leadsTo(next),
                RefusalCodes.ILLEGAL_TRANSITION,
                new ObservedFact("the referral is", intake.status().words()));
    }
}
