package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * How a referral stands that was received ten days ago, with the consent that it needs, what is known around it, and who
 * acts. The policy has every rule of the catalogue about referrals that an example meets.
 */
record Arrived(Intake intake, Circumstances known, Now now) implements Situation {

    private static final Policy POLICY = RuleCatalogue.draft(
                    "REFERRALS",
                    "1",
                    ("CON-01 CON-02 CON-03 ELG-01 ELG-02 ELG-03 CAP-01 CAP-03 CAP-05 SAF-02 SAF-03 SAF-05.closure ALO-02 ALO-03"
                                    + " REN-02 ATT-06 ATT-06.lapse")
                            .split(" "))
            .withOverrides(OverrideRight.of("CAP-01", Roles.MANAGER))
            .build()
            .get();

    /** A worker of whom nothing is known. */
    private static final Candidate WORKER =
            Candidate.builder().worker(Intakes.FREE).build();

    /** Nobody has decided about it. */
    static final Arrived RECEIVED = new Arrived(
            Intake.replay(
                    IntakeDecider.receive(Intakes.referral(), Now.worker(day(0)).context(Option.none()))
                            .get()
                            .events()),
            Intakes.circumstances(),
            Now.worker(day(10)).under(POLICY));

    static final Arrived ACCEPTED = RECEIVED.after(new IntakeCommand.AcceptReferral());

    /** For a worker. */
    static final Arrived WAITING = ACCEPTED.after(new IntakeCommand.QueueReferral(2, Option.none()));

    Arrived after(IntakeCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        this,
                        (arrived, command) -> new Arrived(
                                arrived.intake.after(arrived.decide(command, Option.none())
                                        .get()
                                        .events()),
                                known,
                                now));
    }

    Arrived manager() {
        return new Arrived(intake, known, now.manager());
    }

    Arrived under(Policy policy) {
        return new Arrived(intake, known, now.under(policy));
    }

    /** The same, of a client of whom more is known. */
    Arrived of(UnaryOperator<IntakeSituation.Builder> client) {
        return around(it -> {
            it.client(client.apply(IntakeSituation.builder()).build());
            return it;
        });
    }

    /** The same, where another worker may be given the client. */
    Arrived with(Candidate candidate) {
        return around(it -> {
            it.candidates(List.of(candidate));
            return it;
        });
    }

    /** The same, where more is known of what surrounds it, and no workers but those told. */
    Arrived around(UnaryOperator<Circumstances.Builder> more) {
        Circumstances.Builder builder = Circumstances.builder();
        builder.us(known.us()).agreements(known.agreements());
        return new Arrived(intake, more.apply(builder).build(), now);
    }

    private Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(IntakeCommand command, Option<Long> seen) {
        return IntakeDecider.decide(intake, command, known, now.context(seen));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return decide((IntakeCommand) command, seen);
    }

    @Override
    public Situation but(UnaryOperator<Now> change) {
        return new Arrived(intake, known, change.apply(now));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answerFromRecord(Policy policy, Object command) {
        return new Arrived(
                        intake,
                        Circumstances.builder().candidates(List.of(WORKER)).build(),
                        now.under(policy))
                .answer(command);
    }
}
