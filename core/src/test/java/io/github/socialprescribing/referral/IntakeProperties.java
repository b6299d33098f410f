package io.github.socialprescribing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntakeProperties {

    /** The lifecycle, written down once more by hand. */
    private static final Map<IntakeStatus, Set<IntakeStatus>> STEPS = new EnumMap<>(Map.of(
            IntakeStatus.RECEIVED,
            EnumSet.of(
                    IntakeStatus.ACCEPTED,
                    IntakeStatus.DECLINED_BY_SERVICE,
                    IntakeStatus.DECLINED_BY_CLIENT,
                    IntakeStatus.REDIRECTED,
                    IntakeStatus.WITHDRAWN),
            IntakeStatus.ACCEPTED,
            EnumSet.of(IntakeStatus.WAITING, IntakeStatus.STARTED, IntakeStatus.WITHDRAWN),
            IntakeStatus.WAITING,
            EnumSet.of(IntakeStatus.ALLOCATED, IntakeStatus.LAPSED_UNREACHABLE, IntakeStatus.WITHDRAWN),
            IntakeStatus.ALLOCATED,
            EnumSet.of(
                    IntakeStatus.ALLOCATED,
                    IntakeStatus.STARTED,
                    IntakeStatus.LAPSED_UNREACHABLE,
                    IntakeStatus.WITHDRAWN)));

    private static final Context WORKER =
            Moments.of(Intakes.RECEIVED.plusDays(50), Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);

    @Provide
    Arbitrary<List<IntakeCommand>> commands() {
        return Intakes.commands().list().ofMinSize(1).ofMaxSize(40);
    }

    private static Seq<Envelope<IntakeEvent>> arrived() {
        return IntakeDecider.receive(Intakes.referral(), WORKER).get().events();
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(Intake intake, IntakeCommand command) {
        return IntakeDecider.decide(intake, command, Intakes.circumstances(), WORKER);
    }

    /** Every state on the way, the arrival first. */
    private static Seq<Intake> way(List<IntakeCommand> commands) {
        Vector<Intake> way = Vector.of(Intake.replay(arrived()));
        for (IntakeCommand command : commands) {
            Intake before = way.last();
            way = way.append(decide(before, command).fold(refused -> before, it -> before.after(it.events())));
        }
        return way;
    }

    @Property(tries = 300)
    void takesOnlyTheStepsOfTheLifecycle(@ForAll("commands") List<IntakeCommand> commands) {
        assertThat(way(commands).sliding(2).filter(it -> it.size() == 2).toVector())
                .allSatisfy(step -> assertThat(
                                step.last().status() == step.head().status()
                                        || STEPS.getOrDefault(step.head().status(), Set.of())
                                                .contains(step.last().status()))
                        .isTrue());
    }

    @Property(tries = 300)
    void whatHasEndedStaysAsItIsButForConsent(@ForAll("commands") List<IntakeCommand> commands) {
        Seq<Intake> ended = way(commands).filter(it -> it.status().isFinal());

        assertThat(ended.map(it -> ((ImmutableIntake) it)
                                .withConsents(Consents.none())
                                .withSequence(0))
                        .distinct()
                        .size())
                .isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void replayedEventsGiveTheStateAgain(@ForAll("commands") List<IntakeCommand> commands) {
        Seq<Envelope<IntakeEvent>> events = arrived();
        Intake intake = Intake.replay(events);
        for (IntakeCommand command : commands) {
            Either<Refusals, Decided<Envelope<IntakeEvent>>> answer = decide(intake, command);
            assertThat(answer).isEqualTo(decide(intake, command));
            if (answer.isRight()) {
                events = events.appendAll(answer.get().events());
                intake = intake.after(answer.get().events());
            }
        }
        assertThat(Intake.replay(events)).isEqualTo(intake);
        Forgotten.assertForgotten(events, Intake::redacted, Intake::replay);
        assertThat(intake.sequence()).isEqualTo(events.size());
        assertThat(intake.toString()).doesNotContain("wanted", "it is right", "not fit");
    }

    @Property(tries = 300)
    void whatStandsBesideTheStatusFitsIt(@ForAll("commands") List<IntakeCommand> commands) {
        assertThat(way(commands)).allSatisfy(intake -> {
            assertThat(intake.redirection().isDefined()).isEqualTo(intake.status() == IntakeStatus.REDIRECTED);
            assertThat(intake.pathway().isDefined()).isEqualTo(intake.status() == IntakeStatus.STARTED);
            assertThat(intake.worker().forAll(Intakes.FREE::equals)).isTrue();
            assertThat(intake.worker().isEmpty() || intake.queued().isDefined()).isTrue();
            assertThat(intake.status() != IntakeStatus.WAITING
                            || intake.queued().isDefined())
                    .isTrue();
        });
    }
}
