package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Opening;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision.Granted;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The whole of it once: a published referral is read, refused, accepted, supported through eight sessions, refused a
 * ninth and granted more by a person; and a broken copy of it is told all that is wrong with it.
 */
public final class QuickStart {

    private static final ExtensionId EXTENSION = new ExtensionId("extension-1");

    private final Story story;
    private final LocalDate arrival;

    private QuickStart(Story story, LocalDate arrival) {
        this.story = story;
        this.arrival = arrival;
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
        Story story = new Story(out);
        Referral referral = read(story);
        QuickStart quickStart = new QuickStart(story, referral.receivedOn());
        Pathway opened = quickStart.open(quickStart.takeIn(referral));
        quickStart.extend(quickStart.useUp(opened));
        readBroken(story);
    }

    private static Referral read(Story story) {
        story.chapter("1. HL7's published food-pantry referral, "
                + FoodPantryReferral.types().size() + " FHIR resources");
        ReadResult<FhirReferral> result = SocialPrescribingJson.readFhirReferral(FoodPantryReferral.asPublished());
        Referral referral = result.value().get().referral();
        story.say("A referral by a "
                + ReferralRoutes.standard().label(referral.route())
                + ", received on " + Story.day(referral.receivedOn()) + " "
                + referral.receivedOn().getYear()
                + ". Reason: "
                + referral.reasons().map(NeedKinds.standard()::label).mkString(", ")
                + ". Age: "
                + referral.ageBand().map(band -> band.lowest() + " or more").getOrElse("not said")
                + ". Consents to it: " + referral.consents().all().size() + ".");
        story.say("What it did not need, it tells:");
        result.problems()
                .groupBy(problem -> problem.place().document())
                .toSortedMap(entry -> entry)
                .forEach((document, problems) -> unused(story, document, problems));
        return referral;
    }

    private static void unused(Story story, int document, Seq<Problem> problems) {
        String type = FoodPantryReferral.types().get(document - 1);
        story.wrapped(
                String.format(Locale.ROOT, "    %-17s", type),
                problems.size() == 1 ? problems.head().sentence() : problems.size() + " elements are not used");
    }

    private Intake takeIn(Referral referral) {
        Context linkWorker = Service.linkWorker(arrival);
        story.chapter("2. The intake");
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, linkWorker).get().events());
        Intake same = story.tell(
                "The link worker takes the client on.",
                received,
                IntakeDecider.decide(received, new AcceptReferral(), 0, linkWorker));
        RecordConsent consent = new RecordConsent(Service.consent(ConsentScope.REFERRAL, arrival));
        Intake agreed = story.tell(
                "The client is asked, agrees, and the consent is recorded.",
                same,
                IntakeDecider.decide(same, consent, 0, linkWorker));
        return story.tell(
                "The link worker takes the client on, again.",
                agreed,
                IntakeDecider.decide(agreed, new AcceptReferral(), 0, linkWorker));
    }

    private Pathway open(Intake accepted) {
        PathwayId id = new PathwayId("pathway-1");
        Context linkWorker = Service.linkWorker(arrival);
        var opened = PathwayDecider.open(id, accepted, Service.ID, Service.LINK_WORKER, linkWorker);
        story.tell("A pathway is opened, and the referral is told.", opened.map(Opening::ofPathway));
        return opened.get().pathway();
    }

    private Pathway useUp(Pathway opened) {
        story.chapter("3. Sessions");
        Pathway pathway = opened;
        for (int number = 1; number < 8; number++) {
            pathway = hold(pathway, number);
        }
        story.say("Seven sessions are planned and held, one a week.");
        Pathway planned = pathway.after(plan(pathway, 8).get().events());
        Pathway usedUp = story.tell("The eighth is held.", planned, attend(planned, 8));
        story.allowance(usedUp.support().allowance(Service.linkWorker(week(8)).policy(), week(8)));
        return story.tell("The link worker plans a ninth.", usedUp, plan(usedUp, 9));
    }

    private Pathway hold(Pathway pathway, int number) {
        Pathway planned = pathway.after(plan(pathway, number).get().events());
        return planned.after(attend(planned, number).get().events());
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> plan(Pathway pathway, int number) {
        LocalDate day = week(number);
        return PathwayDecider.decide(pathway, new PlanSession(Service.session(number, day)), Service.linkWorker(day));
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> attend(Pathway pathway, int number) {
        LocalDate day = week(number);
        return PathwayDecider.decide(
                pathway, new RecordAttendance(Service.session(number), day, 60), Service.linkWorker(day));
    }

    private LocalDate week(int number) {
        return arrival.plusWeeks(number);
    }

    private void extend(Pathway usedUp) {
        ExtensionRequest request = ExtensionRequest.builder()
                .id(EXTENSION)
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .clientAgrees(true)
                .build();
        DecideExtension grant = new DecideExtension(EXTENSION, new Granted(HalfUnits.ofSessions(2), Option.none()));
        Context linkWorker = Service.linkWorker(week(9));
        Context manager = Service.manager(week(9));
        story.chapter("4. An extension, decided by a person");
        Pathway asked = story.tell(
                "The link worker asks for two more sessions.",
                usedUp,
                PathwayDecider.decide(usedUp, new RequestExtension(request), linkWorker));
        Pathway same =
                story.tell("The link worker grants them.", asked, PathwayDecider.decide(asked, grant, linkWorker));
        Pathway granted = story.tell("The manager grants them.", same, PathwayDecider.decide(same, grant, manager));
        story.tell("The link worker plans the ninth, again.", granted, plan(granted, 9));
    }

    private static void readBroken(Story story) {
        story.chapter("5. The same referral, broken in four places");
        ReadResult<FhirReferral> result = SocialPrescribingJson.readFhirReferral(FoodPantryReferral.broken());
        story.say(result.errors().size() + " problems, and nothing of what the referral says:");
        result.errors().forEach(problem -> story.wrapped("    ", problem.toString()));
    }
}
