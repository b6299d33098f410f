package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.pathway.EndingEvent.ClientPoppedIn;
import io.github.socialprescribing.pathway.PathwayEvent.CourseMoved;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent.SessionAttended;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A history of ten thousand events. Each event puts one entry into one map, or at the end of one vector, and looks at no
 * other entry, so that the work grows with the number of events and not with its square.
 */
class LongHistoryTest {

    private static final int ROUNDS = 2_000;

    private static final Seq<Envelope<PathwayEvent>> HISTORY = history();

    private static Seq<Envelope<PathwayEvent>> history() {
        Envelope<PathwayEvent> opened = Journeys.opened().head();
        Seq<PathwayEvent> events = Vector.range(0, ROUNDS).flatMap(LongHistoryTest::round);
        return events.zipWithIndex((event, place) ->
                        new Envelope<>(opened.sequence() + 1 + place, opened.recorded(), opened.stamp(), event))
                .prepend(opened);
    }

    private static Seq<PathwayEvent> round(int number) {
        LocalDate day = Journeys.OPENED.plusDays(number);
        ContactId contact = new ContactId("c" + number);
        Stage stage = number % 2 == 0 ? Stage.HOLDING : Stage.ACTIVE;
        return Vector.of(
                new SessionMoved(new SessionPlanned(
                        Contact.builder().id(contact).plannedFor(day).build())),
                new SessionMoved(new SessionAttended(contact, day, 60)),
                new NeedMoved(new NeedIdentified(Need.builder()
                        .id(new NeedId("n" + number))
                        .kind(NeedKinds.FOOD)
                        .origin(new NeedOrigin.StatedByClient())
                        .voicedOn(day)
                        .build())),
                new CourseMoved(new StageReached(stage, day, Option.none(), Option.none(), Option.none())),
                new EndingMoved(new ClientPoppedIn(new CentreId("library"), day)));
    }

    @Test
    void tenThousandEventsFoldToWhatTheyTell() {
        Pathway pathway = Pathway.replay(HISTORY);

        assertThat(HISTORY).hasSize(5 * ROUNDS + 1);
        assertThat(pathway.sequence()).isEqualTo(HISTORY.last().sequence());
        assertThat(pathway.support().allowance(Cesp.policy(), Journeys.OPENED).counted())
                .isEqualTo(HalfUnits.ofSessions(ROUNDS));
        assertThat(pathway.needs().all()).hasSize(ROUNDS);
        assertThat(pathway.course().stays()).hasSize(ROUNDS + 1);
        assertThat(pathway.course().daysHeld(Journeys.OPENED.plusDays(ROUNDS))).isEqualTo(ROUNDS / 2);
        assertThat(pathway.endings().popIns()).hasSize(ROUNDS);
    }

    @Test
    void replayingAtOnceEqualsFollowingEventByEvent() {
        Pathway followed = HISTORY.tail().foldLeft(Pathway.replay(HISTORY.take(1)), Pathway::after);

        assertThat(followed).isEqualTo(Pathway.replay(HISTORY));
    }
}
