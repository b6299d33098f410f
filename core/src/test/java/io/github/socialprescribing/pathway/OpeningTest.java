package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.referral.IntakeStatus;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A pathway begins and its referral is told so in one answer, or neither happens. */
class OpeningTest {

    private static final PathwayId ID = new PathwayId("p-1");
    private static final ServiceId SERVICE = new ServiceId("s-1");
    private static final LocalDate TODAY = Intakes.RECEIVED.plusDays(20);
    private static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);
    private static final IntakeCommand ACCEPT = new IntakeCommand.AcceptReferral();
    private static final IntakeCommand QUEUE = new IntakeCommand.QueueReferral(2, Option.none());
    private static final IntakeCommand ALLOCATE = new IntakeCommand.AllocateReferral(Intakes.FREE);
    private static final Intake ALLOCATED = after(ACCEPT, QUEUE, ALLOCATE);

    private static Intake after(IntakeCommand... commands) {
        Intake received = Intake.replay(
                IntakeDecider.receive(Intakes.referral(), WORKER).get().events());
        return List.of(commands)
                .foldLeft(
                        received,
                        (it, command) -> it.after(IntakeDecider.decide(it, command, Intakes.circumstances(), WORKER)
                                .get()
                                .events()));
    }

    private static Opening open(Intake intake) {
        return PathwayDecider.open(ID, intake, SERVICE, Intakes.FREE, WORKER).get();
    }

    private static Seq<RefusalCode> refused(Intake intake, WorkerId worker) {
        return PathwayDecider.open(ID, intake, SERVICE, worker, WORKER)
                .getLeft()
                .codes();
    }

    @Test
    void beginsThePathwayAndTellsTheReferral() {
        Opening opening = open(ALLOCATED);

        assertThat(opening.pathway().id()).isEqualTo(ID);
        assertThat(opening.pathway().referral()).isEqualTo(ALLOCATED.referral().id());
        assertThat(opening.pathway().worker()).isEqualTo(Intakes.FREE);
        assertThat(opening.intake(ALLOCATED).status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(opening.intake(ALLOCATED).pathway()).contains(ID);
    }

    @Test
    void aServiceWithoutAQueueOpensAsSoonAsItHasAccepted() {
        Intake accepted = after(ACCEPT);

        assertThat(open(accepted).intake(accepted).status()).isEqualTo(IntakeStatus.STARTED);
    }

    @Test
    void refusesASecondOpenPathwayAlsoWhereTheReferralWasAcceptedBefore() {
        Circumstances open = Circumstances.builder()
                .candidates(Intakes.circumstances().candidates())
                .client(IntakeSituation.builder().openPathways(1).build())
                .build();

        for (Intake intake : List.of(ALLOCATED, after(ACCEPT))) {
            assertThat(PathwayDecider.open(ID, intake, Wishes.none(), SERVICE, Intakes.FREE, open, WORKER)
                            .getLeft()
                            .codes())
                    .containsExactly(IntakeRefusals.ALREADY_OPEN);
        }
    }

    @Test
    void refusesToOpenTheSameReferralTwice() {
        Intake started = open(ALLOCATED).intake(ALLOCATED);

        assertThat(refused(started, Intakes.FREE)).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void refusesAReferralThatIsNotAcceptedOrWaitsAndSaysWhereItStands() {
        assertThat(refused(after(), Intakes.FREE)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(PathwayDecider.open(ID, after(ACCEPT, QUEUE), SERVICE, Intakes.FREE, WORKER)
                        .getLeft()
                        .all()
                        .map(Refusal::sentence)
                        .head())
                .endsWith("(the referral is waiting)");
    }

    @Test
    void refusesAnotherWorkerThanTheOneWhoHasTheClient() {
        assertThat(refused(ALLOCATED, Intakes.FULL)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void refusesWhereTheClientHasTakenTheConsentBack() {
        Intake takenBack = after(ACCEPT, QUEUE, ALLOCATE, new IntakeCommand.WithdrawConsent(ConsentScope.REFERRAL));

        assertThat(refused(takenBack, Intakes.FREE)).containsExactly(IntakeRefusals.CONSENT_WITHDRAWN);
        assertThat(refused(takenBack, Intakes.FULL))
                .containsExactly(IntakeRefusals.CONSENT_WITHDRAWN, RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void thePathwayGoesByWhatTheClientAgreedToWithTheReferralAndOnTheirRecord() {
        Wishes known = new Wishes(
                Consents.none().with(Clients.consent(ConsentScope.RESEARCH, TODAY)), Clients.weekdayMornings());
        Wishes wishes = PathwayDecider.open(
                        ID, ALLOCATED, known, SERVICE, Intakes.FREE, Circumstances.unknown(), WORKER)
                .get()
                .pathway()
                .wishes();

        assertThat(open(ALLOCATED).pathway().wishes().consents()).isEqualTo(ALLOCATED.consents());
        assertThat(wishes.consents().isLive(ConsentScope.REFERRAL, TODAY)).isTrue();
        assertThat(wishes.consents().isLive(ConsentScope.RESEARCH, TODAY)).isTrue();
        assertThat(wishes.preferences()).isEqualTo(Clients.weekdayMornings());
    }
}
