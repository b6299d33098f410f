package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CourseEvent.WorkerReassigned;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How much support a pathway was, and whether one worker stayed at the client's side: read off what happened. */
class KindOfSupportTest {

    private static final Seq<Envelope<PathwayEvent>> OPENED = Journeys.opened();

    private static LocalDate week(int number) {
        return Journeys.OPENED.plusWeeks(number);
    }

    private static Seq<Envelope<PathwayEvent>> after(
            Seq<Envelope<PathwayEvent>> history, LocalDate day, PathwayCommand command) {
        return history.appendAll(PathwayDecider.decide(Pathway.replay(history), command, Moments.worker(day))
                .get()
                .events());
    }

    private static Seq<Envelope<PathwayEvent>> met(Seq<Envelope<PathwayEvent>> history, int week, ContactKind kind) {
        ContactId id = new ContactId("contact-" + week);
        Contact contact =
                Contact.builder().id(id).plannedFor(week(week)).kind(kind).build();
        return after(
                after(history, week(week), PathwayCommand.about(new PlanSession(contact))),
                week(week),
                PathwayCommand.about(new RecordAttendance(id, week(week), 60)));
    }

    private static Seq<Envelope<PathwayEvent>> handedTo(Seq<Envelope<PathwayEvent>> history, String worker, int week) {
        return and(
                history,
                new PathwayEvent.CourseMoved(
                        new WorkerReassigned(new WorkerId(worker), week(week), new Narrative("moved on"))));
    }

    private static Seq<Envelope<PathwayEvent>> connected(Seq<Envelope<PathwayEvent>> history, Connection connection) {
        return and(history, new PathwayEvent.ConnectionMoved(new ConnectionMade(connection)));
    }

    private static Seq<Envelope<PathwayEvent>> and(Seq<Envelope<PathwayEvent>> history, PathwayEvent next) {
        Envelope<PathwayEvent> last = history.last();
        return history.append(new Envelope<>(last.sequence() + 1, last.recorded(), last.stamp(), next));
    }

    private static SupportIntensity intensity(Seq<Envelope<PathwayEvent>> history) {
        return SupportIntensity.of(Pathway.replay(history));
    }

    @Test
    void isSignpostingAsLongAsTheyMetOnceAtMost() {
        assertThat(intensity(OPENED)).isEqualTo(SupportIntensity.SIGNPOSTING);
        assertThat(intensity(met(OPENED, 1, ContactKind.SESSION))).isEqualTo(SupportIntensity.SIGNPOSTING);
        assertThat(intensity(met(met(OPENED, 1, ContactKind.CALL), 2, ContactKind.CALL)))
                .isEqualTo(SupportIntensity.SIGNPOSTING);
    }

    @Test
    void isHolisticWhereTheyMetOneToOneAndTheClientWasReferredOn() {
        Seq<Envelope<PathwayEvent>> twice = met(met(OPENED, 1, ContactKind.SESSION), 2, ContactKind.SESSION);

        assertThat(intensity(twice)).isEqualTo(SupportIntensity.LIGHT);
        assertThat(intensity(connected(OPENED, ReleasedWaitsTest.started("group", 0))))
                .isEqualTo(SupportIntensity.LIGHT);
        assertThat(intensity(connected(twice, ReleasedWorldsTest.signpost("group"))))
                .isEqualTo(SupportIntensity.LIGHT);
        assertThat(intensity(connected(OPENED, ReleasedWorldsTest.signpost("group"))))
                .isEqualTo(SupportIntensity.SIGNPOSTING);
        assertThat(intensity(connected(twice, ReleasedWaitsTest.started("group", 0))))
                .isEqualTo(SupportIntensity.HOLISTIC);
    }

    @Test
    void isContinuousAsFarAsOneWorkerHadTheContacts() {
        Seq<Envelope<PathwayEvent>> three =
                List.of(1, 2, 3).foldLeft(OPENED, (history, week) -> met(history, week, ContactKind.SESSION));
        Seq<Envelope<PathwayEvent>> handed = met(handedTo(three, "worker-8", 4), 5, ContactKind.CALL);

        assertThat(Continuity.of(OPENED).share()).isEmpty();
        assertThat(Continuity.of(three)).isEqualTo(new Continuity(1, 3, 3));
        assertThat(Continuity.of(handed)).isEqualTo(new Continuity(2, 4, 3));
        assertThat(Continuity.of(handed).share()).contains(0.75);
        assertThat(Continuity.of(three).isUnbroken()).isTrue();
        assertThat(Continuity.of(handed).isUnbroken()).isFalse();
    }

    @Test
    void tellsParticipantsApart() {
        Participant participant =
                Participant.of(Pathway.replay(OPENED)).byIntensity().by(Continuity.of(OPENED));

        assertThat(participant.groups().values().map(code -> code.value()))
                .containsExactlyInAnyOrder("signposting", "one-worker");
    }

    @Provide
    Arbitrary<java.util.List<Journeys.Step>> journeys() {
        return Journeys.steps();
    }

    @Property(tries = 20)
    void someWorkerHadAtLeastTheirShareOfTheContacts(@ForAll("journeys") java.util.List<Journeys.Step> steps) {
        Continuity told = Continuity.of(Walked.history(steps));

        assertThat(told.withUsual()).isLessThanOrEqualTo(told.contacts());
        assertThat(told.withUsual() * told.workers()).isGreaterThanOrEqualTo(told.contacts());
        assertThat(!told.isUnbroken() || told.withUsual() == told.contacts()).isTrue();
    }
}
