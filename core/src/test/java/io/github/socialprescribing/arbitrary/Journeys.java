package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.CaseFlag;
import io.github.socialprescribing.pathway.CourseCommand;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.pathway.HoldingFunction;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Pathways, and commands of every kind that may or may not be accepted on them. */
public final class Journeys {

    /** The day on which every pathway here opens. */
    public static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

    private Journeys() {}

    /**
     * Somebody asks for something on a day.
     *
     * @param day the day
     * @param asManager whether a manager asks, and not the link worker
     * @param command what is asked
     */
    public record Step(LocalDate day, boolean asManager, PathwayCommand command) {

        /** The circumstances of the step. */
        public Context context() {
            return asManager ? Moments.manager(day) : Moments.worker(day);
        }
    }

    /** The history of a pathway that has just been opened. */
    public static Seq<Envelope<PathwayEvent>> opened() {
        Context context = Moments.worker(OPENED);
        Intake intake =
                Intake.replay(IntakeDecider.receive(referral(), context).get().events());
        Intake accepted = intake.after(IntakeDecider.decide(intake, new IntakeCommand.AcceptReferral(), 0, context)
                .get()
                .events()
                .head());
        return PathwayDecider.open(
                        new PathwayId("p-1"), accepted, new ServiceId("s-1"), new WorkerId("worker-7"), context)
                .get()
                .ofPathway()
                .events();
    }

    /** The referral behind every pathway here, with the consent that it needs. */
    public static Referral referral() {
        return Referral.builder()
                .id(new ReferralId("r-1"))
                .client(new ClientId("c-1"))
                .origin(new ReferralOrigin.ReferredBy(ReferralRoutes.GP, new ActorId("gp-1"), Option.none()))
                .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
                .receivedOn(OPENED)
                .consents(Consents.none()
                        .with(Consent.builder()
                                .scope(ConsentScope.REFERRAL)
                                .givenOn(OPENED)
                                .capturedBy(new ActorId("gp-1"))
                                .build()))
                .build();
    }

    /** Any steps, one day after the other, most of which have a chance of being accepted. */
    public static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200).map(OPENED::plusDays),
                        Arbitraries.of(true, false, false),
                        commands())
                .as(Step::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(50)
                .ofMaxSize(100)
                .map(steps ->
                        steps.stream().sorted(Comparator.comparing(Step::day)).toList());
    }

    private static Arbitrary<PathwayCommand> commands() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, SessionCommands.plans(days())),
                Tuple.of(9, SessionCommands.outcomes(days())),
                Tuple.of(3, SessionCommands.extensions(days())),
                Tuple.of(4, needs()),
                Tuple.of(4, GoalCommands.about(days()).map(PathwayCommand::about)),
                Tuple.of(2, WorkCommands.outcomes(days()).map(PathwayCommand::about)),
                Tuple.of(3, WorkCommands.connections(days()).map(PathwayCommand::about)),
                Tuple.of(1, WorkCommands.safety(days()).map(PathwayCommand::about)),
                Tuple.of(4, WorkCommands.advocacy(days()).map(PathwayCommand::about)),
                Tuple.of(3, Clients.wishes(days()).map(PathwayCommand::about)),
                Tuple.of(1, WorkCommands.money(days()).map(PathwayCommand::about)),
                Tuple.of(3, endings()),
                Tuple.of(2, course()),
                Tuple.of(1, decisions()));
    }

    private static Arbitrary<PathwayCommand> decisions() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("EXT-04", "EXT-05", "SAF-02", "LIM-99"), days())
                        .as((rule, day) ->
                                new PathwayCommand.OverrideRule(new RuleId(rule), new Narrative("CANARY agreed"), day)),
                Combinators.combine(Arbitraries.oneOf(SessionCommands.extensions(days()), endings()), days())
                        .as((command, day) ->
                                new PathwayCommand.Approve(command, new Narrative("CANARY agreed"), day)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 180).map(OPENED::plusDays);
    }

    private static Arbitrary<PathwayCommand> needs() {
        return NeedCommands.about(days()).map(PathwayCommand::about);
    }

    private static Arbitrary<PathwayCommand> endings() {
        return Arbitraries.frequencyOf(Tuple.of(9, towardsTheEnd()), Tuple.of(1, ends()))
                .map(PathwayCommand::about);
    }

    private static Arbitrary<EndingCommand> ends() {
        return Arbitraries.oneOf(
                Arbitraries.just(new EndingCommand.DischargeClient()),
                Arbitraries.of(EarlyClosure.class).map(EndingCommand.CloseEarly::new));
    }

    private static Arbitrary<EndingCommand> towardsTheEnd() {
        return Arbitraries.oneOf(
                days().map(day -> new EndingCommand.AgreeEndingPlan(
                        EndingPlan.builder().agreedOn(day).build())),
                concerns().map(id -> new EndingCommand.RaiseEndingConcern(id, new Narrative("CANARY what then"))),
                concerns().map(id -> new EndingCommand.AnswerEndingConcern(id, new Narrative("CANARY pop in"))),
                days().map(day -> new EndingCommand.RecordPopIn(new CentreId("library"), day)),
                Arbitraries.just(new EndingCommand.DraftLetter(referral(), Option.none())),
                Arbitraries.just(new EndingCommand.IssueLetter(referral(), Option.none())),
                Arbitraries.just(new EndingCommand.GiveSummary(Option.none())));
    }

    private static Arbitrary<EndingConcernId> concerns() {
        return Arbitraries.integers().between(1, 3).map(it -> new EndingConcernId("w" + it));
    }

    private static Arbitrary<PathwayCommand> course() {
        return Arbitraries.<CourseCommand>oneOf(
                        Combinators.combine(Arbitraries.of(HoldingFunction.class), days())
                                .as(CourseCommand.HoldClient::new),
                        days().map(day -> new CourseCommand.PausePathway(new Narrative("CANARY abroad"), day)),
                        Arbitraries.just(new CourseCommand.ResumePathway(new Narrative("CANARY back"))),
                        Arbitraries.just(new CourseCommand.BeginEnding()),
                        Arbitraries.of("worker-7", "worker-8")
                                .map(it -> new CourseCommand.ReassignWorker(
                                        Candidate.builder()
                                                .worker(new WorkerId(it))
                                                .build(),
                                        10,
                                        new Narrative("CANARY moved on"))),
                        Arbitraries.of(CaseFlag.class).map(CourseCommand.RaiseFlag::new),
                        Arbitraries.of(CaseFlag.class).map(CourseCommand.LowerFlag::new))
                .map(PathwayCommand::about);
    }
}
