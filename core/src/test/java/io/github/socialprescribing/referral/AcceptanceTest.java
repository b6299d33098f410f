package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.QUEUE;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static io.github.socialprescribing.referral.Arrival.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.LapseReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who is taken on, who comes back, and whom nobody gives up: by the decider, with every rule about it in the policy. */
class AcceptanceTest {

    private static final Policy ALL = RuleCatalogue.draft(
                    "ALL",
                    "1",
                    "CON-01 CON-03 ELG-01 ELG-01.oldest ELG-02 ELG-03 ELG-03.age ELG-03.closed CAP-03 REN-01 REN-02 REN-03"
                            .concat(" SAF-02 SAF-05.closure ATT-06 ATT-06.lapse")
                            .split(" "))
            .build()
            .get();

    private static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, ALL);
    private static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, ALL);

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> asked(
            Intake intake, IntakeCommand command, Consumer<IntakeSituation.Builder> known, Context context) {
        IntakeSituation.Builder client = IntakeSituation.builder();
        known.accept(client);
        return IntakeDecider.decide(intake, command, client.build(), context);
    }

    private static void nothingMore(IntakeSituation.Builder known) {}

    private static Seq<RefusalCode> refused(Consumer<IntakeSituation.Builder> known) {
        return asked(received(), ACCEPT, known, WORKER).getLeft().codes();
    }

    private static ImmutableIntakeSituation.Builder discharged(IntakeSituation.Builder client, int days) {
        return client.previousEnding(PreviousEnding.DISCHARGED).daysSinceEnding(days);
    }

    @Test
    void refusesWhoIsTooYoungAndWhoIsFromElsewhereWithAllReasons() {
        assertThat(refused(it -> it.ageBand(Option.some(AgeBand.UNDER_11))))
                .containsExactly(IntakeRefusals.NOT_ELIGIBLE);
        assertThat(refused(it -> it.inArea(false))).containsExactly(IntakeRefusals.NOT_ELIGIBLE);
        assertThat(refused(it -> it.inScope(false).inCrisis(true).openPathways(1)))
                .containsExactlyInAnyOrder(
                        IntakeRefusals.NOT_ELIGIBLE, IntakeRefusals.NOT_A_CRISIS_SERVICE, IntakeRefusals.ALREADY_OPEN);
    }

    @Test
    void leadsOnWhomAPartnerWithAnOpenDoorCanHelpBetter() {
        assertThat(refused(it -> it.inArea(false).openDoor(true))).containsExactly(IntakeRefusals.REDIRECTED);
        assertThat(refused(it -> it.ageBand(Option.some(AgeBand.UNDER_11)).openDoor(true)))
                .containsExactly(IntakeRefusals.REDIRECTED);
    }

    @Test
    void takesNobodyOnWhileIntakePausesAndNobodyTwice() {
        assertThat(refused(it -> it.waitWeeks(13))).containsExactly(IntakeRefusals.INTAKE_PAUSED);
        assertThat(asked(received(), ACCEPT, it -> it.waitWeeks(12), WORKER).isRight())
                .isTrue();
        assertThat(asked(after(ACCEPT), ACCEPT, AcceptanceTest::nothingMore, WORKER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(asked(after(ACCEPT), ACCEPT, it -> it.waitWeeks(13), WORKER)
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.INTAKE_PAUSED);
    }

    @Test
    void soonAfterADischargeAManagerDecidesWhetherTheClientComesBack() {
        Consumer<IntakeSituation.Builder> soon = it -> discharged(it, 90);
        Approve yes = new Approve(ACCEPT, REASON, TODAY.plusDays(7));

        assertThat(refused(soon)).containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(asked(received(), yes, soon, WORKER).getLeft().codes())
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
        Intake approved =
                received().after(asked(received(), yes, soon, MANAGER).get().events());
        assertThat(asked(approved, ACCEPT, soon, WORKER).isRight()).isTrue();
        assertThat(asked(received(), ACCEPT, it -> discharged(it, 91), WORKER).isRight())
                .isTrue();
    }

    @Test
    void aNewNeedOrAConcernBringsAClientBackAtOnce() {
        assertThat(asked(received(), ACCEPT, it -> discharged(it, 40).newNeed(true), WORKER)
                        .isRight())
                .isTrue();
        assertThat(asked(received(), ACCEPT, it -> discharged(it, 40).safeguardingOpen(true), WORKER)
                        .isRight())
                .isTrue();
    }

    @Test
    void whoWasClosedForMissedContactsKeepsTheirPlace() {
        Consumer<IntakeSituation.Builder> back =
                it -> it.previousEnding(PreviousEnding.MISSED_CONTACTS).daysSinceEnding(5);
        var decided = asked(received(), ACCEPT, back, WORKER).get();
        Intake accepted = received().after(decided.events());
        IntakeCommand place = new QueueReferral(2, Option.some(Arrival.FIRST.minusDays(60)));

        assertThat(decided.advice().map(Advice::rule)).containsExactly(new RuleId("REN-01"));
        assertThat(asked(accepted, place, back, WORKER).isRight()).isTrue();
        assertThat(asked(accepted, place, AcceptanceTest::nothingMore, WORKER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void nobodyLapsesWhoIsUnsafeOrWhoseWelfareNobodyChecked() {
        Intake tried = after(
                ACCEPT,
                QUEUE,
                Intakes.attempt(Arrival.FIRST, Channels.TELEPHONE, false),
                Intakes.attempt(Arrival.FIRST.plusDays(5), Channels.LETTER, false),
                Intakes.attempt(Arrival.FIRST.plusDays(12), Channels.TELEPHONE, false));
        Circumstances atRisk = Circumstances.builder().atRisk(true).build();
        Circumstances checked =
                Circumstances.builder().atRisk(true).welfareChecked(true).build();
        Circumstances unsafe = Circumstances.builder()
                .atRisk(true)
                .client(IntakeSituation.builder().safeguardingOpen(true).build())
                .build();

        assertThat(lapse(tried, atRisk).getLeft().codes()).containsExactly(EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(lapse(tried, unsafe).getLeft().codes())
                .containsExactlyInAnyOrder(EndingRefusals.SAFEGUARDING_OPEN, EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(lapse(tried, checked).isRight()).isTrue();
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> lapse(Intake intake, Circumstances known) {
        return IntakeDecider.decide(intake, new LapseReferral(), known, WORKER);
    }
}
