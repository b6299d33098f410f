package io.github.socialprescribing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.EventKinds;
import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

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

    private static final LocalDate TODAY = Intakes.RECEIVED.plusDays(50);
    private static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);
    private static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, Intakes.POLICY);
    private static final RuleId ROOM = new RuleId("CAP-01");

    @Provide
    Arbitrary<List<IntakeCommand>> commands() {
        return Intakes.commands().list().ofMinSize(1).ofMaxSize(40);
    }

    private static Seq<Envelope<IntakeEvent>> arrived() {
        return IntakeDecider.receive(Intakes.referral(), WORKER).get().events();
    }

    private static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(Intake intake, IntakeCommand command) {
        boolean decides = command instanceof IntakeCommand.OverrideRule || command instanceof IntakeCommand.Approve;
        return IntakeDecider.decide(intake, command, around(command), decides ? MANAGER : WORKER);
    }

    /** Where the worker who is full is meant, the client is in danger, so that people may decide it. */
    private static Circumstances around(IntakeCommand command) {
        IntakeCommand asked = command instanceof IntakeCommand.Approve it ? it.command() : command;
        return asked.equals(new IntakeCommand.AllocateReferral(Intakes.FULL))
                ? ((ImmutableCircumstances) Intakes.circumstances())
                        .withClient(
                                IntakeSituation.builder().safeguardingOpen(true).build())
                : Intakes.circumstances();
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

    @Provide
    Arbitrary<List<List<IntakeCommand>>> arrivals() {
        return commands().list().ofSize(300);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyStatusIsReachedAndEveryKindOfEventHappensToSomeReferral(
            @ForAll("arrivals") List<List<IntakeCommand>> arrivals) {
        Set<Class<?>> happened = new HashSet<>();
        Set<IntakeStatus> reached = new HashSet<>();
        for (List<IntakeCommand> commands : arrivals) {
            Intake intake = Intake.replay(arrived());
            for (IntakeCommand command : commands) {
                Intake before = intake;
                var answer = decide(before, command);
                intake = answer.fold(refused -> before, it -> before.after(it.events()));
                answer.forEach(decided -> decided.events().forEach(it -> happened.add(EventKinds.of(it.event()))));
                reached.add(intake.status());
            }
        }

        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached))).containsExactly(IntakeStatus.STARTED);
        assertThat(happened)
                .containsAll(EventKinds.in(IntakeEvent.class)
                        .remove(IntakeEvent.ReferralReceived.class)
                        .remove(IntakeEvent.ReferralStarted.class));
    }

    @Property(tries = 300)
    void whatStandsBesideTheStatusFitsIt(@ForAll("commands") List<IntakeCommand> commands) {
        assertThat(way(commands)).allSatisfy(intake -> {
            assertThat(intake.redirection().isDefined()).isEqualTo(intake.status() == IntakeStatus.REDIRECTED);
            assertThat(intake.pathway().isDefined()).isEqualTo(intake.status() == IntakeStatus.STARTED);
            assertThat(intake.worker().forAll(Intakes.FREE::equals)
                            || intake.overrides().exists(it -> it.rule().equals(ROOM))
                            || intake.approvals().nonEmpty())
                    .isTrue();
            assertThat(intake.worker().isEmpty() || intake.queued().isDefined()).isTrue();
            assertThat(intake.status() != IntakeStatus.WAITING
                            || intake.queued().isDefined())
                    .isTrue();
        });
    }
}
