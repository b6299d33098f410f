package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A client's way as it stands, on a day, and who acts: told scene by scene, each from what the one before left.
 *
 * @param intake how the client came in
 * @param pathway the pathway that came of it
 * @param context the day, and who acts
 */
record Scene(Intake intake, Pathway pathway, Context context) {

    private static final WorkerId WORKER = new WorkerId(Moments.WORKER.value());

    /** Received, accepted and queued, a week later allocated, opened and started. */
    static Scene begunFrom(Referral referral) {
        Context arrival = Moments.worker(referral.receivedOn());
        Context start = Moments.worker(referral.receivedOn().plusWeeks(1));
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, arrival).get().events());
        Intake accepted = moved(received, new IntakeCommand.AcceptReferral(), arrival);
        Intake queued = moved(accepted, new IntakeCommand.QueueReferral(2, Option.none()), arrival);
        Intake allocated = moved(queued, new IntakeCommand.AllocateReferral(WORKER), start);
        Opening opening = PathwayDecider.open(
                        new PathwayId("pathway"), allocated, new ServiceId("service"), WORKER, start)
                .get();
        return new Scene(opening.intake(allocated), opening.pathway(), start);
    }

    private static Intake moved(Intake intake, IntakeCommand command, Context context) {
        Circumstances known = Circumstances.builder()
                .candidates(List.of(Candidate.builder().worker(WORKER).build()))
                .build();
        return intake.after(
                IntakeDecider.decide(intake, command, known, context).get().events());
    }

    Scene as(Context other) {
        return new Scene(intake, pathway, other);
    }

    Scene does(PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        this,
                        (scene, command) -> new Scene(
                                intake,
                                scene.pathway.after(scene.accepted(command).events()),
                                context));
    }

    /** A session on a day, planned and held. */
    Scene meets(int session, LocalDate day, Content content) {
        return as(Moments.worker(day))
                .does(
                        about(new SessionCommand.PlanSession(contact(session, day, content))),
                        about(new SessionCommand.RecordAttendance(id(session), day, 60)));
    }

    static Contact contact(int session, LocalDate day, Content content) {
        return Contact.builder()
                .id(id(session))
                .plannedFor(day)
                .content(content)
                .build();
    }

    static ContactId id(int session) {
        return new ContactId("session-" + session);
    }

    HalfUnits used() {
        return pathway.support().allowance(context.policy(), context.today()).counted();
    }

    Seq<RefusalCode> refused(PathwayCommand command) {
        return decide(command).getLeft().codes();
    }

    Seq<String> obliged(PathwayCommand command) {
        return accepted(command).duties().map(Duty::name);
    }

    Seq<String> advised(PathwayCommand command) {
        return accepted(command).advice().map(Advice::words);
    }

    private Decided<Envelope<PathwayEvent>> accepted(PathwayCommand command) {
        return decide(command)
                .getOrElseThrow(refusals ->
                        new AssertionError(command.getClass().getSimpleName() + " refused: " + refusals.codes()));
    }

    Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, context);
    }
}
