package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.session.Allowance;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision.Granted;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Eight sessions are used up and more are needed. The rules say who decides, and why; people decide; it ends well. */
public final class ExtendAPathway {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final ExtensionId EXTENSION = new ExtensionId("extension-1");
    private static final DecideExtension GRANT_OF_TWO =
            new DecideExtension(EXTENSION, new Granted(HalfUnits.ofSessions(2), Option.none()));

    private final Story story;

    private ExtendAPathway(Story story) {
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
        tell(begun(), new Story(out));
    }

    /** The story of any pathway that began on {@link #START} and has had no session yet. */
    static void tell(Pathway begun, Story story) {
        ExtendAPathway walkthrough = new ExtendAPathway(story);
        Pathway usedUp = walkthrough.useUp(begun);
        walkthrough.end(walkthrough.extend(walkthrough.refuseTheNinth(usedUp)));
    }

    static LocalDate week(int week) {
        return START.plusWeeks(week - 1L);
    }

    /** Eight sessions, one a week. */
    private Pathway useUp(Pathway begun) {
        story.chapter("Eight sessions, one a week");
        story.line("    session  held on    used  left  a duty follows");
        Pathway pathway = begun;
        for (int number = 1; number <= 8; number++) {
            pathway = hold(pathway, number);
        }
        return pathway;
    }

    private Pathway hold(Pathway pathway, int number) {
        LocalDate day = week(number);
        Pathway planned = pathway.after(plan(pathway, number).get().events());
        var attended = attend(planned, number).get();
        Pathway after = planned.after(attended.events());
        Allowance allowance = after.support().allowance(Service.linkWorker(day).policy(), day);
        story.line(String.format(
                Locale.ROOT,
                "    %-8d %-10s %-5s %-5s %s",
                number,
                Story.day(day),
                Story.sessions(allowance.counted()),
                allowance.remaining().map(Story::sessions).getOrElse("any"),
                attended.duties().map(duty -> duty + " (" + duty.rule() + ")").mkString(", ")));
        return after;
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> plan(
            Pathway pathway, int number, Focus... purposes) {
        LocalDate day = week(number);
        return PathwayDecider.decide(
                pathway, new PlanSession(Service.session(number, day, purposes)), Service.linkWorker(day));
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> attend(Pathway pathway, int number) {
        LocalDate day = week(number);
        return PathwayDecider.decide(
                pathway, new RecordAttendance(Service.session(number), day, 60), Service.linkWorker(day));
    }

    private Pathway refuseTheNinth(Pathway usedUp) {
        story.chapter("The ninth");
        Pathway same = story.tell("The link worker plans a ninth session.", usedUp, plan(usedUp, 9));
        Context linkWorker = Service.linkWorker(week(9));
        Allowance allowance = same.support().allowance(linkWorker.policy(), week(9));
        SessionSituation ninth = SessionSituation.builder()
                .counted(allowance.counted().halves())
                .asked(HalfUnits.ofSessions(1).halves())
                .build();
        story.whatIf(
                linkWorker.policy().compile(SessionQuestions.MAY_PLAN_SESSION).explain(ninth));
        return same;
    }

    private Pathway extend(Pathway usedUp) {
        Context linkWorker = Service.linkWorker(week(9));
        ExtensionRequest request = ExtensionRequest.builder()
                .id(EXTENSION)
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build();
        story.chapter("The extension");
        Pathway asked = story.tell(
                "The link worker asks for two more: another service keeps the client waiting.",
                usedUp,
                PathwayDecider.decide(usedUp, new RequestExtension(request), linkWorker));
        Pathway still = story.tell(
                "The link worker grants them.", asked, PathwayDecider.decide(asked, GRANT_OF_TWO, linkWorker));
        Pathway granted = story.tell(
                "The manager grants them.",
                still,
                PathwayDecider.decide(still, GRANT_OF_TWO, Service.manager(week(9))));
        story.allowance(granted.support().allowance(linkWorker.policy(), week(9)));
        Pathway planned = story.tell("The link worker plans the ninth session, again.", granted, plan(granted, 9));
        return planned.after(attend(planned, 9).get().events());
    }

    private void end(Pathway extended) {
        LocalDate last = week(10);
        Context linkWorker = Service.linkWorker(last);
        story.chapter("The ending");
        Pathway early = story.tell(
                "The link worker discharges the client.",
                extended,
                PathwayDecider.decide(extended, new DischargeClient(), linkWorker));
        EndingPlan plan = EndingPlan.builder().agreedOn(last).build();
        Pathway agreed = story.tell(
                "They agree how to end: what to do when things go wrong, and that the door stays open.",
                early,
                PathwayDecider.decide(early, new AgreeEndingPlan(plan), linkWorker));
        Pathway planned = story.tell(
                "They plan the tenth session for saying goodbye.", agreed, plan(agreed, 10, Focus.ENDING_WORK));
        Pathway held = story.tell("They hold it.", planned, attend(planned, 10));
        var discharge = PathwayDecider.decide(held, new DischargeClient(), linkWorker);
        Pathway ended = story.tell("The link worker discharges the client, again.", held, discharge);
        story.say("It took " + ended.sequence() + " events, and nobody's sessions ended abruptly.");
    }

    static Pathway begun() {
        Context linkWorker = Service.linkWorker(START);
        Referral referral = Referral.builder()
                .id(new ReferralId("referral-2"))
                .client(new ClientId("client-2"))
                .origin(new ReferredBy(ReferralRoutes.SOCIAL_CARE, new ActorId("social-worker-3"), Option.none()))
                .reasons(LinkedHashSet.of(NeedKinds.HOUSING, NeedKinds.FAMILY))
                .receivedOn(START)
                .consents(Consents.none().with(Service.consent(ConsentScope.REFERRAL, START)))
                .build();
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, linkWorker).get().events());
        Intake accepted = IntakeDecider.decide(received, new AcceptReferral(), 0, linkWorker)
                .get()
                .events()
                .foldLeft(received, Intake::after);
        return PathwayDecider.open(new PathwayId("pathway-2"), accepted, Service.ID, Service.LINK_WORKER, linkWorker)
                .get()
                .pathway();
    }
}
