package io.github.socialprescribing.examples;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A service that offered eight sessions offers six from April on. What was decided before stands, what is decided after goes
 * by the new version; a manager sets the new limit aside for one client, for a week; and the record tells which was which.
 */
public final class ChangeAPolicy {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final RuleId THE_LIMIT = new RuleId("LIM-02");

    private static final Policy EIGHT =
            Cesp.draft().withEffective(Period.ALWAYS.until(APRIL)).build().get();

    private static final Policy SIX = Cesp.policy()
            .with(OfferParameters.OFFERED.name(), 12, new Provenance.Assumed("more people wait than we can meet"))
            .get()
            .toDraft()
            .withVersion("2")
            .withEffective(Period.from(APRIL))
            .build()
            .get();

    private static final PolicyHistory VERSIONS = PolicyHistory.of(EIGHT, SIX).get();

    private final Story story;
    private Pathway pathway;
    private Seq<Envelope<PathwayEvent>> record = List.empty();

    private ChangeAPolicy(Story story, Pathway begun) {
        this.story = story;
        this.pathway = begun;
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
        ChangeAPolicy walkthrough = new ChangeAPolicy(new Story(out), ExtendAPathway.begun());
        walkthrough.showTheVersions();
        walkthrough.planBefore();
        walkthrough.planAfter();
        walkthrough.setAsideForAWeek();
        walkthrough.lookAtTheRecord();
    }

    private void showTheVersions() {
        story.chapter("Two versions of one policy");
        for (Policy version : VERSIONS.versions()) {
            story.line(String.format(
                    Locale.ROOT,
                    "    version %s  %-16s sessions offered: %d",
                    version.version(),
                    version.effective().until().isDefined() ? "until " + Story.day(APRIL) : "from " + Story.day(APRIL),
                    version.parameter(OfferParameters.OFFERED.name()).get().value() / 2));
        }
    }

    private void planBefore() {
        story.chapter("In March, under version 1");
        for (int number = 1; number <= 6; number++) {
            LocalDate day = march(2).plusDays(4L * number);
            pathway = pathway.after(plan(number, day, day).get().events());
            pathway = pathway.after(hold(number, day).get().events());
        }
        story.say("Six sessions are planned and held.");
        tell(march(31), "A seventh session is planned for 8 April.", plan(7, april(8), march(31)));
    }

    private void planAfter() {
        story.chapter("In April, under version 2");
        story.say("What was planned while eight were offered is not judged again.");
        tell(april(8), "The seventh session is held.", hold(7, april(8)));
        tell(april(8), "An eighth session is planned for 15 April.", plan(8, april(15), april(8)));
    }

    private void setAsideForAWeek() {
        story.chapter("The limit is set aside for this client, until 16 April");
        OverrideRule aside =
                new OverrideRule(THE_LIMIT, new Narrative("one more, to meet the new befriender together"), april(16));
        tell(april(9), "The link worker sets it aside.", decide(aside, Service.linkWorker(april(9), VERSIONS)));
        tell(april(9), "The manager sets it aside, with a reason.", decide(aside, Service.manager(april(9), VERSIONS)));
        tell(april(9), "The eighth session is planned for 15 April, again.", plan(8, april(15), april(9)));
        tell(april(15), "The eighth session is held.", hold(8, april(15)));
        tell(april(16), "A ninth session is planned for 20 April.", plan(9, april(20), april(16)));
    }

    /** Read off the envelopes alone, as anybody could years later. */
    private void lookAtTheRecord() {
        story.chapter("What the record tells of the seventh and of what came after");
        story.line("    recorded   version  what");
        record.forEach(it -> story.line(String.format(
                Locale.ROOT,
                "    %-10s %-8s %s",
                Story.day(LocalDate.ofInstant(it.recorded().at(), ZoneOffset.UTC)),
                it.stamp().version(),
                words(it.event()))));
    }

    private static String words(PathwayEvent event) {
        if (event instanceof RuleOverridden it) {
            return it.override().rule() + " is set aside by a " + it.override().role() + ", until "
                    + Story.day(it.override().expires());
        }
        return event instanceof SessionMoved it && it.event() instanceof SessionPlanned planned
                ? "a session is planned for " + Story.day(planned.contact().plannedFor())
                : "a session is held";
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static LocalDate april(int day) {
        return APRIL.withDayOfMonth(day);
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> plan(int number, LocalDate day, LocalDate today) {
        return decide(
                PathwayCommand.about(new PlanSession(Service.session(number, day))),
                Service.linkWorker(today, VERSIONS));
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> hold(int number, LocalDate day) {
        return decide(
                PathwayCommand.about(new RecordAttendance(Service.session(number), day, 60)),
                Service.linkWorker(day, VERSIONS));
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(PathwayCommand command, Context context) {
        return PathwayDecider.decide(pathway, command, context);
    }

    private void tell(LocalDate day, String what, Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        pathway = story.tell(Story.day(day) + ": " + what, pathway, answer);
        record = record.appendAll(answer.map(Decided::events).getOrElse(List.empty()));
    }
}
