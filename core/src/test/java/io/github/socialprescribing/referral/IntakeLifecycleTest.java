package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.ALLOCATE;
import static io.github.socialprescribing.referral.Arrival.FIRST;
import static io.github.socialprescribing.referral.Arrival.QUEUE;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static io.github.socialprescribing.referral.Arrival.codes;
import static io.github.socialprescribing.referral.Arrival.decide;
import static io.github.socialprescribing.referral.Arrival.received;
import static io.github.socialprescribing.referral.Arrival.worker;
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
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.DeclineReferral;
import io.github.socialprescribing.referral.IntakeCommand.LapseReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeCommand.RedirectReferral;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawReferral;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class IntakeLifecycleTest {

    private static DeclineReferral decline(DeclinedBy by) {
        return new DeclineReferral(by, by == DeclinedBy.SERVICE ? Option.some(REASON) : Option.none());
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> started(Intake intake) {
        return IntakeDecider.start(intake, new PathwayId("p-1"), Intakes.FREE, Circumstances.unknown(), worker());
    }

    private static final IntakeCommand LAPSE = new LapseReferral();

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
