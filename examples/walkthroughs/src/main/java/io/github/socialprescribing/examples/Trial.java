package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.SelfReferral;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One made-up client's way under one policy, from referral to discharge, a contact a week, each step asked of the deciders.
 * Nobody decides anything by hand: what the policy leaves to people does not happen here.
 */
final class Trial {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    private static final int MINUTES = 60;

    private final Policy policy;
    private final TrialClient client;
    private LocalDate today = ARRIVAL;
    private Pathway pathway;
    private int attended;
    private int planned;
    private Option<RefusalCode> refused = Option.none();

    private Trial(Policy policy, TrialClient client) {
        this.policy = policy;
        this.client = client;
        this.pathway = begun();
    }

    /**
     * What became of a client.
     *
     * @param attended sessions they came to
     * @param refused what kept them from another session they wanted, if anything did
     * @param discharged whether it ended as planned
     */
    record Result(int attended, Option<RefusalCode> refused, boolean discharged) {}

    static Result of(Policy policy, TrialClient client) {
        Trial trial = new Trial(policy, client);
        while (trial.attended < client.wants() && trial.refused.isEmpty()) {
            trial.meet(Focus.EXPLORATION).peekLeft(trial::stop);
        }
        return new Result(trial.attended, trial.refused, trial.end());
    }

    private void stop(Refusals refusals) {
        refused = refusals.all().map(it -> it.code()).headOption();
    }

    /** Another week: a session is planned, and the client comes or not. */
    private Either<Refusals, Pathway> meet(Focus focus) {
        today = today.plusWeeks(1);
        int number = planned + 1;
        boolean comes = !client.misses(number);
        var session = Service.session(number, today, focus);
        return does(about(new PlanSession(session))).flatMap(it -> {
            planned = number;
            attended += comes ? 1 : 0;
            return does(about(
                    comes
                            ? new RecordAttendance(session.id(), today, MINUTES)
                            : new RecordNonAttendance(session.id())));
        });
    }

    /** The ending is planned, given a session where the policy permits one, and takes place if it may. */
    private boolean end() {
        return does(about(
                        new AgreeEndingPlan(EndingPlan.builder().agreedOn(today).build())))
                .flatMap(it -> meet(Focus.ENDING_WORK))
                .flatMap(it -> does(about(new DischargeClient())))
                .isRight();
    }

    private Either<Refusals, Pathway> does(PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, context())
                .map(decided -> pathway.after(decided.events()))
                .peek(after -> pathway = after);
    }

    private Context context() {
        return Service.linkWorker(today, policy);
    }

    private Pathway begun() {
        Referral referral = Referral.builder()
                .id(new ReferralId("referral"))
                .client(new ClientId("client"))
                .origin(new SelfReferral())
                .reasons(LinkedHashSet.of(NeedKinds.LONELINESS))
                .receivedOn(ARRIVAL)
                .consents(Consents.none().with(Service.consent(ConsentScope.REFERRAL, ARRIVAL)))
                .build();
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, context()).get().events());
        return IntakeDecider.decide(received, new AcceptReferral(), 0, context())
                .map(decided -> received.after(decided.events()))
                .flatMap(accepted -> PathwayDecider.open(
                        new PathwayId("pathway"), accepted, Service.ID, Service.LINK_WORKER, context()))
                .get()
                .pathway();
    }
}
