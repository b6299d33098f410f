package io.github.socialprescribing.referral;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A referral on its way in, and what is asked of it. */
final class Arrival {

    private Arrival() {}

    static final LocalDate FIRST = Intakes.RECEIVED;
    static final LocalDate TODAY = FIRST.plusDays(20);
    static final Narrative REASON = new Narrative("CANARY has moved house");
    static final IntakeCommand ACCEPT = new AcceptReferral();
    static final IntakeCommand QUEUE = new QueueReferral(2, Option.none());
    static final IntakeCommand ALLOCATE = new AllocateReferral(Intakes.FREE);

    static Context worker() {
        return Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);
    }

    static Intake received() {
        return Intake.replay(
                IntakeDecider.receive(Intakes.referral(), worker()).get().events());
    }

    static Either<Refusals, Decided<Envelope<IntakeEvent>>> decide(Intake intake, IntakeCommand command) {
        return IntakeDecider.decide(intake, command, Intakes.circumstances(), worker());
    }

    static Intake after(IntakeCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        received(),
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    static Seq<RefusalCode> codes(Intake intake, IntakeCommand command) {
        return decide(intake, command).getLeft().codes();
    }
}
