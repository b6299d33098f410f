package io.github.socialprescribing.referral;

import static io.github.socialprescribing.referral.Arrival.ACCEPT;
import static io.github.socialprescribing.referral.Arrival.REASON;
import static io.github.socialprescribing.referral.Arrival.TODAY;
import static io.github.socialprescribing.referral.Arrival.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.profile.Youth;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.referral.IntakeCommand.OverrideRule;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whom a service for young people is not for, a manager may let it take on all the same: for a reason, for a time, on record.
 */
class TakenOnAllTheSameTest {

    private static final LocalDate UNTIL = TODAY.plusDays(7);

    /**
     * Whom the service does not take on, by which rule, and with what answer.
     *
     * @param rule the id of the rule
     * @param code what is answered
     * @param client what is known of them
     */
    record Outsider(RuleId rule, RefusalCode code, IntakeSituation client) {

        private Either<Refusals, Decided<Envelope<IntakeEvent>>> ask(
                Intake intake, IntakeCommand command, LocalDate day, ActorId who, Role role) {
            return IntakeDecider.decide(intake, command, client, Moments.of(day, who, role, Youth.policy()));
        }

        private Either<Refusals, Decided<Envelope<IntakeEvent>>> accept(Intake intake, LocalDate day) {
            return ask(intake, ACCEPT, day, Moments.WORKER, Roles.LINK_WORKER);
        }
    }

    static Stream<Outsider> outsiders() {
        return Stream.of(
                outsider("ELG-01.oldest", IntakeRefusals.NOT_ELIGIBLE, aged(AgeBand.FROM_26)),
                outsider(
                        "ELG-03.age",
                        IntakeRefusals.REDIRECTED,
                        aged(AgeBand.UNDER_11).openDoor(true)),
                outsider(
                        "ELG-03.closed",
                        IntakeRefusals.NOT_ELIGIBLE,
                        aged(AgeBand.FROM_18).inArea(false)));
    }

    private static Outsider outsider(String rule, RefusalCode code, ImmutableIntakeSituation.Builder client) {
        return new Outsider(new RuleId(rule), code, client.build());
    }

    private static ImmutableIntakeSituation.Builder aged(AgeBand band) {
        return IntakeSituation.builder().ageBand(Option.some(band));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void aManagerSetsTheRuleAsideAndItIsOnRecordWithWhatItLetHappen(Outsider outsider) {
        OverrideRule aside = new OverrideRule(outsider.rule, REASON, UNTIL);
        Refusal refusal = outsider.accept(received(), TODAY).getLeft().all().single();

        assertThat(refusal.code()).isEqualTo(outsider.code);
        assertThat(refusal.rules()).containsExactly(outsider.rule);
        assertThat(outsider.ask(received(), aside, TODAY, Moments.WORKER, Roles.LINK_WORKER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);

        Intake overridden = received()
                .after(outsider.ask(received(), aside, TODAY, Moments.MANAGER, Roles.MANAGER)
                        .get()
                        .events());
        Decided<Envelope<IntakeEvent>> accepted =
                outsider.accept(overridden, TODAY).get();

        assertThat(accepted.events().single().event()).isEqualTo(new IntakeEvent.ReferralAccepted());
        assertThat(accepted.explanations().single().silences(outsider.rule)).isTrue();
        assertThat(overridden.overrides())
                .containsExactly(new RuleOverride(outsider.rule, Moments.MANAGER, Roles.MANAGER, REASON, UNTIL));
        assertThat(outsider.accept(overridden, UNTIL).getLeft().codes()).containsExactly(outsider.code);
    }
}
