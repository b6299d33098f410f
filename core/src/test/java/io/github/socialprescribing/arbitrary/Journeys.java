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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
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

    /**
     * Any steps, one day after the other, most of which have a chance of being accepted: what is told lies near the day on
     * which it is told, and every second journey comes to an end in good order, after which more is asked.
     */
    public static Arbitrary<List<Step>> steps() {
        Arbitrary<List<Step>> anything = days().flatMap(Journeys::step)
                .withoutEdgeCases()
                .list()
                .ofMinSize(15)
                .ofMaxSize(40);
        LocalDate last = OPENED.plusDays(201);
        Arbitrary<List<Step>> afterwards = step(last.plusDays(9)).list().ofMaxSize(12);
        return Combinators.combine(
                        anything, Episodes.any(days()).list().ofMaxSize(16), Arbitraries.of(true, false), afterwards)
                .as((single, episodes, orderly, later) -> Stream.concat(
                                byDay(single, episodes),
                                orderly
                                        ? Stream.concat(OrderlyEnding.on(last).stream(), later.stream())
                                        : Stream.empty())
                        .toList())
                .withoutEdgeCases();
    }

    private static Stream<Step> byDay(List<Step> single, List<List<Step>> episodes) {
        return Stream.concat(episodes.stream().flatMap(List::stream), single.stream())
                .sorted(Comparator.comparing(Step::day));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 200)
                .withDistribution(RandomDistribution.uniform())
                .map(OPENED::plusDays);
    }

    private static Arbitrary<Step> step(LocalDate day) {
        return Combinators.combine(Arbitraries.of(true, false, false), commands(past(day), ahead(day)))
                .as((manager, command) -> new Step(day, manager, command));
    }

    /** The day itself or one of the last, and sometimes tomorrow, of which nothing can be told yet. */
    private static Arbitrary<LocalDate> past(LocalDate day) {
        return Arbitraries.of(0, 0, 0, 0, 0, -1, -2, -9, 1).map(day::plusDays);
    }

    private static Arbitrary<LocalDate> ahead(LocalDate day) {
        return Arbitraries.integers().between(-1, 60).map(day::plusDays);
    }

    private static Arbitrary<PathwayCommand> commands(Arbitrary<LocalDate> past, Arbitrary<LocalDate> ahead) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, SessionCommands.plans(Arbitraries.oneOf(past, ahead))),
                Tuple.of(12, SessionCommands.outcomes(past)),
                Tuple.of(1, SessionCommands.numbers()),
                Tuple.of(1, SessionCommands.reviews(past)),
                Tuple.of(2, SessionCommands.attempts(past)),
                Tuple.of(6, SessionCommands.extensions(ahead)),
                Tuple.of(8, NeedCommands.about(past).map(PathwayCommand::about)),
                Tuple.of(5, GoalCommands.about(past).map(PathwayCommand::about)),
                Tuple.of(3, WorkCommands.outcomes(past).map(PathwayCommand::about)),
                Tuple.of(7, WorkCommands.connections(past).map(PathwayCommand::about)),
                Tuple.of(3, SafetyCommands.about(past).map(PathwayCommand::about)),
                Tuple.of(6, WorkCommands.advocacy(past).map(PathwayCommand::about)),
                Tuple.of(3, Clients.wishes(past).map(PathwayCommand::about)),
                Tuple.of(2, WorkCommands.money(past).map(PathwayCommand::about)),
                Tuple.of(4, endings(past)),
                Tuple.of(3, course(ahead)),
                Tuple.of(2, decisions(past, ahead)));
    }

    private static Arbitrary<PathwayCommand> decisions(Arbitrary<LocalDate> past, Arbitrary<LocalDate> ahead) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("EXT-04", "EXT-05", "SAF-02", "LIM-99"), ahead)
                        .as((rule, day) ->
                                new PathwayCommand.OverrideRule(new RuleId(rule), new Narrative("CANARY agreed"), day)),
                Combinators.combine(
                                Arbitraries.oneOf(SessionCommands.extensions(ahead), endings(past), course(ahead)),
                                ahead)
                        .as((command, day) ->
                                new PathwayCommand.Approve(command, new Narrative("CANARY agreed"), day)));
    }

    private static Arbitrary<PathwayCommand> endings(Arbitrary<LocalDate> past) {
        return Arbitraries.frequencyOf(Tuple.of(14, towardsTheEnd(past)), Tuple.of(1, ends()))
                .map(PathwayCommand::about);
    }

    private static Arbitrary<EndingCommand> ends() {
        return Arbitraries.oneOf(
                Arbitraries.just(new EndingCommand.DischargeClient()),
                Arbitraries.of(EarlyClosure.class).map(EndingCommand.CloseEarly::new));
    }

    private static Arbitrary<EndingCommand> towardsTheEnd(Arbitrary<LocalDate> past) {
        return Arbitraries.oneOf(
                past.map(day -> new EndingCommand.AgreeEndingPlan(
                        EndingPlan.builder().agreedOn(day).build())),
                concerns().map(id -> new EndingCommand.RaiseEndingConcern(id, new Narrative("CANARY what then"))),
                concerns().map(id -> new EndingCommand.AnswerEndingConcern(id, new Narrative("CANARY pop in"))),
                past.map(day -> new EndingCommand.RecordPopIn(new CentreId("library"), day)),
                Arbitraries.just(new EndingCommand.DraftLetter(referral(), Option.none())),
                Arbitraries.just(new EndingCommand.IssueLetter(referral(), Option.none())),
                Arbitraries.just(new EndingCommand.GiveSummary(Option.none())));
    }

    private static Arbitrary<EndingConcernId> concerns() {
        return Arbitraries.integers().between(1, 3).map(it -> new EndingConcernId("w" + it));
    }

    private static Arbitrary<PathwayCommand> course(Arbitrary<LocalDate> ahead) {
        return Arbitraries.<CourseCommand>oneOf(
                        Combinators.combine(Arbitraries.of(HoldingFunction.class), ahead)
                                .as(CourseCommand.HoldClient::new),
                        ahead.map(day -> new CourseCommand.PausePathway(new Narrative("CANARY abroad"), day)),
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
