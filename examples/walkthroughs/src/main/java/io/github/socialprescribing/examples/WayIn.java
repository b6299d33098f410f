package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;

/** How somebody comes into the made-up service, from the referral to an open pathway. */
final class WayIn {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    private static final PathwayId PATHWAY = new PathwayId("pathway");
    private static final int ORDINARY = 2;
    private static final Circumstances ONE_WORKER_IS_FREE = Circumstances.builder()
            .candidates(List.of(Candidate.builder().worker(Service.LINK_WORKER).build()))
            .build();

    private WayIn() {}

    /** A referral by a general practitioner, to which the client agrees. */
    static Referral fromGp(ClientId client, Consents consents, NeedKind... reasons) {
        return Referral.builder()
                .id(new ReferralId("referral"))
                .client(client)
                .origin(new ReferredBy(ReferralRoutes.GP, new ActorId("gp"), Option.none()))
                .reasons(LinkedHashSet.of(reasons))
                .receivedOn(ARRIVAL)
                .consents(consents.with(Service.consent(ConsentScope.REFERRAL, ARRIVAL)))
                .build();
    }

    /** The day of a session: the first is a fortnight after the referral, and there is one a week. */
    static LocalDate session(int number) {
        return ARRIVAL.plusWeeks(1L + number);
    }

    /** Tells the way in of somebody whom a general practitioner refers. */
    static Teller tell(PrintStream out, String name, Referral referral) {
        Story story = new Story(out);
        Context arrival = Service.linkWorker(referral.receivedOn());
        story.chapter(Story.day(arrival.today()) + ": the referral");
        story.say("A general practitioner refers " + name + " for " + Story.labels(referral.reasons()) + ". " + name
                + " agrees.");
        story.say("The service takes " + name + " on. There is a queue, and " + name + " joins it.");
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, arrival).get().events());
        Intake accepted = after(received, new AcceptReferral(), arrival);
        Intake queued = after(accepted, new QueueReferral(ORDINARY, Option.none()), arrival);

        Context start = Service.manager(referral.receivedOn().plusWeeks(1));
        story.chapter(Story.day(start.today()) + ": a link worker has time");
        story.say("The manager asks the link worker, and " + name + "'s pathway begins.");
        Intake allocated = after(queued, new AllocateReferral(Service.LINK_WORKER), start);
        Pathway opened = PathwayDecider.open(PATHWAY, allocated, Service.ID, Service.LINK_WORKER, start)
                .get()
                .pathway();
        return new Teller(story, opened, start);
    }

    /** Somebody whom a general practitioner refers, with the pathway open already, and nothing told of the way in. */
    static Pathway quietly(ClientId client, NeedKind reason, Context context) {
        Intake received = Intake.replay(IntakeDecider.receive(fromGp(client, Consents.none(), reason), context)
                .get()
                .events());
        Intake accepted = after(received, new AcceptReferral(), context);
        return PathwayDecider.open(PATHWAY, accepted, Service.ID, Service.LINK_WORKER, context)
                .get()
                .pathway();
    }

    private static Intake after(Intake intake, IntakeCommand command, Context context) {
        return intake.after(IntakeDecider.decide(intake, command, ONE_WORKER_IS_FREE, context)
                .get()
                .events());
    }
}
