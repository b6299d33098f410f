package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.QUEUE;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.evaluation.Judged;
import io.github.socialprescribing.evaluation.OverrideRate;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.OverrideRule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rule about referrals is set aside for one of them, by whom the policy lets, for a reason and for a time. */
class SetAsideTest {

    private static final Policy POLICY = RuleCatalogue.draft("INTAKE", "1", "CON-01", "CAP-01", "CAP-05")
            .withOverrides(OverrideRight.of("CAP-01", Roles.MANAGER))
            .build()
            .get();

    private static final LocalDate UNTIL = TODAY.plusDays(7);
    private static final IntakeCommand TO_THE_FULL = new AllocateReferral(Intakes.FULL);
    private static final Intake WAITING = after(ACCEPT, QUEUE);
    private static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, POLICY);

    private static Context worker(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> asked(
            Intake intake, IntakeCommand command, Context context) {
        return IntakeDecider.decide(intake, command, Intakes.circumstances(), context);
    }

    private static Seq<RefusalCode> refused(IntakeCommand command, Context context) {
        return asked(WAITING, command, context).getLeft().codes();
    }

    private static OverrideRule override(String rule, LocalDate expires) {
        return new OverrideRule(new RuleId(rule), REASON, expires);
    }

    @Test
    void theRuleStandsAsideUntilTheOverrideExpires() {
        assertThat(refused(TO_THE_FULL, worker(TODAY))).containsExactly(IntakeRefusals.CASELOAD_FULL);

        Intake overridden = WAITING.after(
                asked(WAITING, override("CAP-01", UNTIL), MANAGER).get().events());

        assertThat(asked(overridden, TO_THE_FULL, worker(UNTIL.minusDays(1))).isRight())
                .isTrue();
        assertThat(asked(overridden, TO_THE_FULL, worker(UNTIL)).getLeft().codes())
                .containsExactly(IntakeRefusals.CASELOAD_FULL);
        assertThat(overridden.overrides().single().by()).isEqualTo(Moments.MANAGER);
        assertThat(overridden.overrides().single().role()).isEqualTo(Roles.MANAGER);
        assertThat(overridden.toString()).doesNotContain("CANARY");
    }

    @Test
    void refusesToOverrideWithoutTheRightARuleThatThereIsNotAndForNoDay() {
        assertThat(refused(override("CAP-01", TODAY), worker(TODAY)))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(refused(override("CON-01", UNTIL), MANAGER)).containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
        assertThat(refused(override("LIM-99", UNTIL), MANAGER)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThatThrownBy(() -> new Approve(override("CAP-01", UNTIL), REASON, UNTIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRateOfOverridesIsReadPerRuleFromReferralsToo() {
        Seq<Envelope<IntakeEvent>> arrived =
                IntakeDecider.receive(Intakes.referral(), worker(TODAY)).get().events();
        Intake intake = Intake.replay(arrived);
        Seq<Envelope<IntakeEvent>> overridden = arrived.appendAll(
                asked(intake, override("CAP-01", UNTIL), MANAGER).get().events());

        assertThat(OverrideRate.of(POLICY, Judged.INTAKES, List.of(overridden, arrived)))
                .containsExactly(new OverrideRate(new RuleId("CAP-01"), 2, 1));
        assertThat(OverrideRate.of(POLICY, Judged.INTAKES, List.of(overridden, arrived))
                        .head()
                        .share())
                .contains(0.5);
    }
}
