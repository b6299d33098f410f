package io.github.socialprescribing.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.DeclineReferral;
import io.github.socialprescribing.referral.IntakeCommand.LapseReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeCommand.RedirectReferral;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawReferral;
import io.github.socialprescribing.referral.IntakeEvent.ReferralRedirected;
import io.github.socialprescribing.workforce.AllocationStrategy;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntakeLifecycleTest {

    private static final LocalDate FIRST = Intakes.RECEIVED;
    private static final LocalDate TODAY = FIRST.plusDays(20);
    private static final Narrative REASON = new Narrative("CANARY has moved house");
    private static final IntakeCommand ACCEPT = new AcceptReferral();
    private static final IntakeCommand QUEUE = new QueueReferral(2, Option.none());
    private static final IntakeCommand ALLOCATE = new AllocateReferral(Intakes.FREE);
    private static final IntakeCommand LAPSE = new LapseReferral();

    private static Context worker() {
        return Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);
    }

    private static Context manager() {
        return Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, Intakes.POLICY);
    }

    private static Intake received() {
        return Intake.replay(
                IntakeDecider.receive(Intakes.referral(), worker()).get().events());
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(Intake intake, IntakeCommand command) {
        return IntakeDecider.decide(intake, command, Intakes.circumstances(), worker());
    }

    private static Intake after(IntakeCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        received(),
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    private static Seq<RefusalCode> codes(Intake intake, IntakeCommand command) {
        return decide(intake, command).getLeft().codes();
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> started(Intake intake) {
        return IntakeDecider.start(intake, new PathwayId("p-1"), Intakes.FREE, worker());
    }

    private static DeclineReferral decline(DeclinedBy by) {
        return new DeclineReferral(by, by == DeclinedBy.SERVICE ? Option.some(REASON) : Option.none());
    }

    @Test
    void goesFromArrivalOverTheQueueAndAWorkerToAPathway() {
        Intake allocated = after(ACCEPT, QUEUE, ALLOCATE);
        Intake intake = allocated.after(started(allocated).get().events());

        assertThat(intake.status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(intake.queued())
                .containsExactly(new QueueEntry(Intakes.referral().id(), 2, FIRST));
        assertThat(intake.worker()).containsExactly(Intakes.FREE);
        assertThat(intake.pathway()).containsExactly(new PathwayId("p-1"));
        assertThat(intake.sequence()).isEqualTo(5);
    }

    @Test
    void isDeclinedByTheServiceForAReasonAndByTheClientForNone() {
        assertThat(after(decline(DeclinedBy.SERVICE)).status()).isEqualTo(IntakeStatus.DECLINED_BY_SERVICE);
        assertThat(after(decline(DeclinedBy.CLIENT)).status()).isEqualTo(IntakeStatus.DECLINED_BY_CLIENT);
        assertThat(codes(after(ACCEPT), new DeclineReferral(DeclinedBy.SERVICE, Option.none())))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.REASON_REQUIRED);
    }

    @Test
    void isPassedOnWarmUnderAnAgreementWhichIsThenSomebodysDuty() {
        var decided = decide(received(), new RedirectReferral(Intakes.PARTNER, HandOver.WARM))
                .get();

        assertThat(decided.duties()).extracting(duty -> duty.name()).containsExactly("WARM_HAND_OVER");
        assertThat(received().after(decided.events()).redirection())
                .containsExactly(new ReferralRedirected(Intakes.PARTNER, true));
    }

    @Test
    void refusesToBeWarmWithoutAnAgreementAndFallsBackWhereThatIsWanted() {
        assertThat(codes(received(), new RedirectReferral(Intakes.STRANGER, HandOver.WARM)))
                .containsExactly(IntakeRefusals.NO_AGREEMENT);
        var decided = decide(received(), new RedirectReferral(Intakes.STRANGER, HandOver.WARM_IF_AGREED))
                .get();

        assertThat(decided.events().head().event()).isEqualTo(new ReferralRedirected(Intakes.STRANGER, false));
        assertThat(decided.advice()).extracting(it -> it.rule()).containsExactly(new RuleId("NO_AGREEMENT"));
        assertThat(decide(received(), new RedirectReferral(Intakes.PARTNER, HandOver.ORDINARY))
                        .get()
                        .duties())
                .isEmpty();
    }

    @Test
    void refusesToSendAClientBackAlongTheChain() {
        assertThat(codes(received(), new RedirectReferral(Intakes.BEFORE, HandOver.WARM)))
                .containsExactly(IntakeRefusals.LOOP);
        assertThat(codes(received(), new RedirectReferral(Intakes.US, HandOver.WARM)))
                .containsExactly(IntakeRefusals.LOOP, IntakeRefusals.NO_AGREEMENT);
        assertThat(codes(after(ACCEPT), new RedirectReferral(Intakes.PARTNER, HandOver.WARM)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        OrganisationId first = new OrganisationId("library");
        Referral chained = ((ImmutableReferral) Intakes.referral()).withPassedOnBy(List.of(first, Intakes.BEFORE));
        assertThat(chained.cameFrom(first)).isTrue();
        assertThat(chained.cameFrom(Intakes.PARTNER)).isFalse();
    }

    @Test
    void anAgreementHoldsBetweenItsPartiesOnItsDays() {
        var agreement = new OpenDoorAgreement(
                LinkedHashSet.of(Intakes.US, Intakes.PARTNER), List.of(), FIRST, Option.some(TODAY));

        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, TODAY)).isTrue();
        assertThat(agreement.opens(Intakes.PARTNER, Intakes.US, FIRST)).isTrue();
        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, TODAY.plusDays(1)))
                .isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.PARTNER, FIRST.minusDays(1)))
                .isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.US, TODAY)).isFalse();
        assertThat(agreement.opens(Intakes.US, Intakes.STRANGER, TODAY)).isFalse();
        assertThatThrownBy(() -> new OpenDoorAgreement(LinkedHashSet.of(Intakes.US), List.of(), FIRST, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new OpenDoorAgreement(agreement.parties(), List.of(), FIRST, Option.some(FIRST.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsFromArrivalUnlessAPlaceWasLostForMissedContacts() {
        IntakeCommand earlier = new QueueReferral(2, Option.some(FIRST.minusDays(30)));
        Circumstances returning = Circumstances.builder()
                .client(IntakeSituation.builder()
                        .previousEnding(PreviousEnding.MISSED_CONTACTS)
                        .build())
                .build();

        assertThat(codes(received(), earlier))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.DATE_BEFORE_START);
        assertThat(codes(after(ACCEPT), new QueueReferral(2, Option.some(TODAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(IntakeDecider.decide(after(ACCEPT), earlier, returning, worker())
                        .get()
                        .events()
                        .head()
                        .event())
                .isEqualTo(new IntakeEvent.ReferralQueued(2, FIRST.minusDays(30)));
        assertThatThrownBy(() -> new QueueReferral(0, Option.none())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QueueReferral(101, Option.none())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFullCaseloadAndAWorkerWhomNobodyKnows() {
        Intake waiting = after(ACCEPT, QUEUE);
        Refusals full = decide(waiting, new AllocateReferral(Intakes.FULL)).getLeft();

        assertThat(full.codes()).containsExactly(IntakeRefusals.CASELOAD_FULL);
        assertThat(full.all().head().rules()).containsExactly(new RuleId("CAP-01"));
        assertThat(full.explanations().head().question()).isEqualTo("may-allocate");
        assertThat(codes(waiting, new AllocateReferral(new WorkerId("worker-9"))))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(after(ACCEPT), new AllocateReferral(Intakes.FULL)))
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.CASELOAD_FULL);
        assertThat(codes(after(ACCEPT, QUEUE, ALLOCATE), ALLOCATE)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void withAnOpenConcernAndAFullCaseloadAManagerDecides() {
        Circumstances unsafe = ((ImmutableCircumstances) Intakes.circumstances())
                .withClient(IntakeSituation.builder().safeguardingOpen(true).build());
        IntakeCommand command = new AllocateReferral(Intakes.FULL);
        Approve yes = new Approve(command, REASON, TODAY.plusDays(7));
        Intake waiting = after(ACCEPT, QUEUE);

        assertThat(IntakeDecider.decide(waiting, command, unsafe, worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(IntakeDecider.decide(waiting, yes, unsafe, worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
        Intake approved = waiting.after(
                IntakeDecider.decide(waiting, yes, unsafe, manager()).get().events());
        assertThat(IntakeDecider.decide(approved, command, unsafe, worker()).isRight())
                .isTrue();
        assertThat(approved.approvals()).hasSize(1);
        assertThat(approved.toString()).doesNotContain("CANARY");
    }

    @Test
    void refusesAYesThatNobodyAskedForOrThatIsOver() {
        assertThat(codes(received(), new Approve(ACCEPT, REASON, TODAY)))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE, RefusalCodes.NOT_AFTER_TODAY);
        assertThatThrownBy(() -> new Approve(new Approve(ACCEPT, REASON, TODAY), REASON, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStrategyPassesOverWhoIsFullAndSaysThatContinuityIsLost() {
        Intake waiting = after(ACCEPT, QUEUE);
        var decided = IntakeDecider.allocate(waiting, AllocationStrategy.CONTINUITY, Intakes.circumstances(), worker())
                .get();

        assertThat(waiting.after(decided.events()).worker()).containsExactly(Intakes.FREE);
        assertThat(decided.advice()).extracting(it -> it.rule()).containsExactly(new RuleId("CONTINUITY_LOST"));
        assertThat(IntakeDecider.allocate(waiting, AllocationStrategy.CONTINUITY, Circumstances.unknown(), worker())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(IntakeDecider.allocate(received(), AllocationStrategy.ROUND_ROBIN, Intakes.circumstances(), worker())
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.CASELOAD_FULL);
    }

    @Test
    void lapsesOnceTheClientWasTriedOftenInDifferentWaysAndForLong() {
        Intake tried = after(
                ACCEPT,
                QUEUE,
                Intakes.attempt(FIRST, Channels.LETTER, true),
                Intakes.attempt(FIRST.plusDays(1), Channels.TELEPHONE, false),
                Intakes.attempt(FIRST.plusDays(9), Channels.TELEPHONE, false));

        assertThat(codes(tried, LAPSE)).containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
        Intake again = tried.after(decide(tried, Intakes.attempt(FIRST.plusDays(11), Channels.LETTER, false))
                .get()
                .events());
        var decided = decide(again, LAPSE).get();
        assertThat(decided.duties()).extracting(duty -> duty.name()).containsExactly("CLOSING_LETTER_DUE");
        assertThat(again.after(decided.events()).status()).isEqualTo(IntakeStatus.LAPSED_UNREACHABLE);
        Intake answered = again.after(decide(again, Intakes.attempt(FIRST.plusDays(12), Channels.LETTER, true))
                .get()
                .events());
        assertThat(codes(answered, LAPSE)).containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
    }

    @Test
    void leavesALapseToAManagerWhereThePolicyHasNoRuleOfIt() {
        Refusals refusals = IntakeDecider.decide(after(ACCEPT), LAPSE, Intakes.circumstances(), Moments.worker(TODAY))
                .getLeft();

        assertThat(refusals.codes())
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, EndingRefusals.ENDING_NEEDS_DECISION);
    }

    @Test
    void refusesAttemptsThatCannotHaveBeenAndAdvisesOnThoseOutsideThePreferences() {
        assertThat(codes(received(), Intakes.attempt(TODAY.plusDays(1), Channels.LETTER, false)))
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(codes(received(), Intakes.attempt(FIRST.minusDays(1), Channels.LETTER, false)))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
        Circumstances written = Circumstances.builder()
                .preferences(ContactPreferences.builder()
                        .channels(LinkedHashSet.of(Channels.LETTER))
                        .build())
                .build();
        assertThat(IntakeDecider.decide(received(), Intakes.attempt(TODAY, Channels.TELEPHONE, true), written, worker())
                        .get()
                        .advice())
                .extracting(it -> it.rule())
                .containsExactly(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE);
    }

    @Test
    void isWithdrawnAtAnyTimeBeforeThePathwayBegins() {
        IntakeCommand withdraw = new WithdrawReferral(REASON);
        Seq<Intake> open = List.of(received(), after(ACCEPT), after(ACCEPT, QUEUE), after(ACCEPT, QUEUE, ALLOCATE));

        assertThat(open).allMatch(it -> decide(it, withdraw).isRight());
        assertThat(after(withdraw).status()).isEqualTo(IntakeStatus.WITHDRAWN);
    }

    @Test
    void refusesToStartOutOfTurn() {
        for (Intake early : List.of(received(), after(ACCEPT, QUEUE))) {
            assertThat(started(early).getLeft().codes()).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        }
    }

    @Test
    void aConsentTakenBackIsNoConsentAnyMore() {
        IntakeCommand takeBack = new WithdrawConsent(ConsentScope.REFERRAL);
        Intake without = after(takeBack);

        assertThat(codes(without, ACCEPT)).containsExactly(IntakeRefusals.NO_REFERRAL_CONSENT);
        assertThat(codes(after(ACCEPT, takeBack), QUEUE)).containsExactly(IntakeRefusals.CONSENT_WITHDRAWN);
        assertThat(codes(after(ACCEPT, QUEUE, takeBack), ALLOCATE)).containsExactly(IntakeRefusals.CONSENT_WITHDRAWN);
        assertThat(started(after(ACCEPT, QUEUE, ALLOCATE, takeBack)).getLeft().codes())
                .containsExactly(IntakeRefusals.CONSENT_WITHDRAWN);
        assertThat(after(ACCEPT, takeBack, new RecordConsent(Intakes.consent(TODAY)), QUEUE)
                        .status())
                .isEqualTo(IntakeStatus.WAITING);
        assertThat(codes(without, takeBack)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(after(takeBack, new RecordConsent(Intakes.consent(TODAY)), ACCEPT)
                        .status())
                .isEqualTo(IntakeStatus.ACCEPTED);
        assertThat(after(decline(DeclinedBy.CLIENT), takeBack).status()).isEqualTo(IntakeStatus.DECLINED_BY_CLIENT);
    }

    @Test
    void nothingComesAfterTheEnd() {
        Intake withdrawn = after(new WithdrawReferral(REASON));
        Seq<IntakeCommand> all = List.of(
                ACCEPT,
                decline(DeclinedBy.CLIENT),
                new RedirectReferral(Intakes.PARTNER, HandOver.WARM),
                QUEUE,
                ALLOCATE,
                Intakes.attempt(TODAY, Channels.LETTER, false),
                LAPSE,
                new WithdrawReferral(REASON),
                new Approve(LAPSE, REASON, TODAY.plusDays(1)));

        assertThat(all)
                .allSatisfy(
                        command -> assertThat(codes(withdrawn, command)).containsExactly(RefusalCodes.TERMINAL_STATE));
    }
}
