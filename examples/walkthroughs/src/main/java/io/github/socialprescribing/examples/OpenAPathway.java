package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.pathway.Opening;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;

/** A referral arrives without the client's consent to it. Once they have agreed, a pathway begins. */
public final class OpenAPathway {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    private static final LocalDate ASKED = ARRIVAL.plusDays(2);
    private static final LocalDate FIRST = ARRIVAL.plusDays(7);
    private static final LocalDate SECOND = ARRIVAL.plusDays(14);

    private static final Referral REFERRAL = Referral.builder()
            .id(new ReferralId("referral-1"))
            .client(new ClientId("client-1"))
            .origin(new ReferredBy(ReferralRoutes.GP, new ActorId("gp-12"), Option.none()))
            .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
            .receivedOn(ARRIVAL)
            .ageBand(Option.some(AgeBand.FROM_40))
            .build();

    private static final Need HUNGER = Need.builder()
            .id(new NeedId("need-1"))
            .kind(NeedKinds.FOOD)
            .origin(new NeedOrigin.DiscoveredIn(Service.session(1)))
            .urgency(Urgency.IMMEDIATE)
            .voicedOn(FIRST)
            .build();

    private static final PathwayId PATHWAY = new PathwayId("pathway-1");

    private final Story story;

    private OpenAPathway(Story story) {
        this.story = story;
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        OpenAPathway walkthrough = new OpenAPathway(new Story(out));
        Intake intake = walkthrough.accept(walkthrough.takeIn(REFERRAL));
        walkthrough.support(walkthrough.open(intake));
    }

    private Intake takeIn(Referral referral) {
        Context linkWorker = Service.linkWorker(ARRIVAL);
        story.chapter(Story.day(ARRIVAL) + ": a referral arrives");
        story.say("A general practitioner refers a client for "
                + referral.reasons().map(NeedKinds.standard()::label).mkString(" and ") + ".");
        Intake intake =
                Intake.replay(IntakeDecider.receive(referral, linkWorker).get().events());
        return story.tell(
                "The link worker takes the client on.",
                intake,
                IntakeDecider.decide(intake, new AcceptReferral(), 0, linkWorker));
    }

    private Intake accept(Intake received) {
        Context linkWorker = Service.linkWorker(ASKED);
        RecordConsent consent = new RecordConsent(Service.consent(ConsentScope.REFERRAL, ASKED));
        story.chapter(Story.day(ASKED) + ": somebody asks the client");
        Intake agreed = story.tell(
                "The client agrees to be referred, and the link worker records it.",
                received,
                IntakeDecider.decide(received, consent, 0, linkWorker));

        var accepted = IntakeDecider.decide(agreed, new AcceptReferral(), 0, linkWorker);
        Intake intake = story.tell("The link worker takes the client on, again.", agreed, accepted);
        accepted.get().explanations().forEach(story::why);
        return intake;
    }

    private Pathway open(Intake accepted) {
        Context linkWorker = Service.linkWorker(ASKED);
        var opened = PathwayDecider.open(PATHWAY, accepted, Service.ID, Service.LINK_WORKER, linkWorker);
        story.tell(
                "The link worker opens a pathway, and the referral is told in the same breath.",
                opened.map(Opening::ofPathway));
        Pathway pathway = opened.get().pathway();

        Intake started = opened.get().intake(accepted);
        story.tell(
                "Somebody opens the same referral again.",
                PathwayDecider.open(PATHWAY, started, Service.ID, Service.LINK_WORKER, linkWorker)
                        .map(Opening::ofPathway));

        PlanSession first = new PlanSession(Service.session(1, FIRST, Focus.ORIENTATION));
        return story.tell("They agree on a first session.", pathway, PathwayDecider.decide(pathway, first, linkWorker));
    }

    private void support(Pathway opened) {
        Context first = Service.linkWorker(FIRST);
        RecordAttendance attendance = new RecordAttendance(Service.session(1), FIRST, 60);
        story.chapter(Story.day(FIRST) + ": the first session");
        Pathway held = story.tell("They meet for an hour.", opened, PathwayDecider.decide(opened, attendance, first));
        Pathway heard = story.tell(
                "The referral said mental health; the client says there is nothing to eat. A need is noted.",
                held,
                PathwayDecider.decide(held, new IdentifyNeed(HUNGER), first));
        PlanSession second = new PlanSession(Service.session(2, SECOND, Focus.EXPLORATION));
        Pathway planned =
                story.tell("They agree on a second session.", heard, PathwayDecider.decide(heard, second, first));

        Context linkWorker = Service.linkWorker(SECOND);
        RecordNonAttendance absence = new RecordNonAttendance(Service.session(2));
        story.chapter(Story.day(SECOND) + ": the client does not come");
        Pathway missed =
                story.tell("The link worker records it.", planned, PathwayDecider.decide(planned, absence, linkWorker));
        story.say("A session that was not had is still on offer:");
        story.allowance(missed.support().allowance(linkWorker.policy(), SECOND));
    }
}
