package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.pathway.CourseCommand.BeginEnding;
import io.github.socialprescribing.pathway.DischargeLetter;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.pathway.EndingCommand.RaiseEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** How {@link MeetMary Mary} is prepared for the end, leaves, and comes back for a visit. */
final class MarysEnding {

    private static final EndingConcernId ALONE = new EndingConcernId("alone");
    private static final CentreId CENTRE = new CentreId("library-and-wellbeing-centre");

    private static final Option<Narrative> REMAINS =
            Option.some(new Narrative("her benefits, which she now follows online herself"));

    private final Teller mary;

    private MarysEnding(Teller mary) {
        this.mary = mary;
    }

    static void tell(Teller mary) {
        MarysEnding story = new MarysEnding(mary);
        story.worries();
        story.isAssured();
        story.isDischarged();
        story.isWrittenAbout();
        story.popsIn();
    }

    private void worries() {
        mary.day(WayIn.session(6), "the sixth session");
        mary.meets(6, "They build skills and confidence.", MeetMary.doing(ActivityTypes.SELF_EFFICACY));
        mary.does(
                "They speak of the ending, and it worries Mary.",
                about(new RaiseEndingConcern(ALONE, new Narrative("who helps me then?"))));
        mary.does("Could Mary be discharged today?", about(new DischargeClient()));
    }

    private void isAssured() {
        mary.day(WayIn.session(7), "the seventh session");
        mary.meets(
                7,
                "\"What can I do now, to enable you to sort things in the future?\" asks the link worker.",
                Content.about(Focus.ENDING_WORK));
        mary.does(
                "They agree how to end.",
                about(new AgreeEndingPlan(EndingPlan.builder()
                        .agreedOn(mary.today())
                        .futureSkills(Option.some(new Narrative("her benefits account, saying no")))
                        .popInAt(Option.some(CENTRE))
                        .build())));
        mary.does("And now?", about(new DischargeClient()));
        mary.does(
                "They work on the ending from here on, and Mary reads the draft of the letter about it first.",
                about(new BeginEnding()),
                about(new DraftLetter(MeetMary.REFERRAL, REMAINS)));
        mary.does(
                "\"You can still pop in\", says the link worker. \"The community will support you.\"",
                about(new AnswerEndingConcern(ALONE, new Narrative("you can still pop in"))));
    }

    private void isDischarged() {
        mary.does(
                "Mary knows where the library and wellbeing centre is.",
                about(new SignpostClient(
                        new ConnectionId("centre"),
                        new Destination(new AssetId(CENTRE.value()), Sector.COMMUNITY),
                        LinkedHashSet.empty())));
        mary.does("The centre manager saw her leave: she showed such joy.", MeetMary.seen(mary, "such joy"));
        mary.says("What they saw is how it struck them, and no score of hers.");
        mary.does("Mary is discharged, as planned.", about(new DischargeClient()));
    }

    private void isWrittenAbout() {
        mary.day(WayIn.session(7).plusDays(2), "the letter");
        mary.does(
                "The link worker writes to Mary's general practitioner, as Mary agreed.",
                about(new IssueLetter(MeetMary.REFERRAL, REMAINS)));
        DischargeLetter letter = mary.pathway().endings().letters().last();
        mary.says("Referred for: " + Story.labels(letter.reasonsReferred()) + ".");
        mary.says("Found and worked on: "
                + letter.content()
                        .needs()
                        .map(told -> Story.label(told.kind()) + " (" + words(told.status()) + ")")
                        .mkString(", ")
                + ".");
        mary.says("Applied for: "
                + letter.content()
                        .applications()
                        .map(told -> told.kind().toString().replace('-', ' ') + " ("
                                + told.status().name().toLowerCase(Locale.ROOT) + ")")
                        .mkString(", ")
                + ".");
        mary.says("Remains to be done: "
                + letter.whatRemains().map(Narrative::text).getOrElse("nothing") + ".");
        mary.says("Sessions: " + letter.contactsHeld() + ". The door is " + (letter.openDoor() ? "open." : "closed."));
        mary.does("Mary takes along what was done and agreed.", about(new GiveSummary(REMAINS)));
    }

    private void popsIn() {
        LocalDate summer = WayIn.session(7).plusWeeks(6);
        mary.day(summer, "a visit");
        mary.does("Mary pops in for the company.", about(new RecordPopIn(CENTRE, summer)));
        var support = mary.pathway().support();
        mary.says("It counts for nothing: "
                + Story.sessions(support.allowance(Service.linkWorker(summer).policy(), summer)
                        .counted())
                + " of 8 sessions were used, " + support.extensions().all().size()
                + " extensions asked for, and her pathway stays "
                + mary.pathway().course().stage().name().toLowerCase(Locale.ROOT) + ".");
    }

    private static String words(NeedStatus status) {
        return status.match(step -> "still open", () -> "met", () -> "partly met", reason -> "unmet", () -> "gone");
    }
}
