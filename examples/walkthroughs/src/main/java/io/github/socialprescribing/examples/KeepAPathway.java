package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.HistoryFormat;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/**
 * A service keeps a pathway in a file: one line for each decision, written when it was taken and never changed. Whenever
 * something is to be decided it reads the lines back, and goes on where it stood.
 */
public final class KeepAPathway {

    /** A pathway, with a warning where a policy judged it that nobody here could look up. */
    private static final HistoryFormat<PathwayEvent> PATHWAY = Formats.PATHWAY.knowing(Profiles.all());

    private static final LocalDate FIRST = WayIn.session(1);

    private final Story story;
    private final Path log;

    private KeepAPathway(Story story, Path log) {
        this.story = story;
        this.log = log;
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
        try {
            Path log = Files.createTempFile("pathway", ".jsonl");
            new KeepAPathway(new Story(out), log).tell();
            Files.delete(log);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void tell() throws IOException {
        story.chapter(Story.day(WayIn.ARRIVAL) + ": a pathway begins");
        append(opened());
        story.say("The service writes what happened into a file. " + stored());

        story.chapter(Story.day(FIRST) + ": the first session");
        decide(PathwayCommand.about(new PlanSession(Service.session(1, FIRST))));
        decide(PathwayCommand.about(new RecordAttendance(Service.session(1), FIRST, 55)));
        story.say("Planned, then held. " + stored());
        story.say("Read back, the pathway has "
                + Pathway.replay(history()).support().sessions().held().size() + " session that was held.");

        story.chapter("Another day: somebody has mended the file by hand");
        forgetTheSecondLine();
        story.say("The plan is missing now. All lines together are one history, and reading it says what is wrong:");
        told().forEach(story::say);
    }

    private static Seq<Envelope<PathwayEvent>> opened() {
        var day = Service.linkWorker(WayIn.ARRIVAL);
        var referral = WayIn.fromGp(new ClientId("client"), Consents.none(), NeedKinds.LONELINESS);
        Intake received =
                Intake.replay(IntakeDecider.receive(referral, day).get().events());
        Intake accepted = received.after(IntakeDecider.decide(received, new AcceptReferral(), 0, day)
                .get()
                .events());
        return PathwayDecider.open(new PathwayId("pathway"), accepted, Service.ID, Service.LINK_WORKER, day)
                .get()
                .ofPathway()
                .events();
    }

    /** What is decided becomes a line. Nothing else is kept from one decision to the next. */
    private void decide(PathwayCommand command) throws IOException {
        Pathway pathway = Pathway.replay(history());
        append(PathwayDecider.decide(pathway, command, Service.linkWorker(FIRST))
                .getOrElseThrow(
                        refusals -> new IllegalStateException(refusals.codes().toString()))
                .events());
    }

    private void append(Seq<Envelope<PathwayEvent>> events) throws IOException {
        Files.writeString(log, SocialPrescribingJson.write(PATHWAY, events) + "\n", StandardOpenOption.APPEND);
    }

    /** The events of all lines, one behind the other. */
    private Seq<Envelope<PathwayEvent>> history() throws IOException {
        return List.ofAll(Files.readAllLines(log)).flatMap(KeepAPathway::events);
    }

    private static Seq<Envelope<PathwayEvent>> events(String line) {
        ReadResult<Seq<Envelope<PathwayEvent>>> read = read(line);
        return read.value().getOrElseThrow(() -> new IllegalStateException("the file is damaged: " + read));
    }

    private static ReadResult<Seq<Envelope<PathwayEvent>>> read(String document) {
        return SocialPrescribingJson.read(PATHWAY, document.getBytes(StandardCharsets.UTF_8));
    }

    private void forgetTheSecondLine() throws IOException {
        Files.write(log, List.ofAll(Files.readAllLines(log)).removeAt(1));
    }

    /** What is wrong with the lines, taken as one history. */
    private Seq<String> told() throws IOException {
        return read(SocialPrescribingJson.write(PATHWAY, history()))
                .problems()
                .map(problem -> problem.pointer() + ": " + problem.sentence());
    }

    private String stored() throws IOException {
        return "Lines in it: " + Files.readAllLines(log).size() + ".";
    }
}
