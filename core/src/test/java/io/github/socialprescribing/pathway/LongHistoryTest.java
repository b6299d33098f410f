package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.Adjustment;
import io.github.socialprescribing.advocacy.AdvocacyEvent.AdjustmentAnswered;
import io.github.socialprescribing.advocacy.AdvocacyEvent.AdjustmentAsked;
import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernMonitored;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernRaised;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralFollowedUp;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.pathway.EndingEvent.ClientPoppedIn;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernAnswered;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernRaised;
import io.github.socialprescribing.pathway.PathwayEvent.AdvocacyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ConnectionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.CourseMoved;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.github.socialprescribing.pathway.PathwayEvent.MoneyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SafetyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.resource.MoneyEvent.SpendLinked;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent.SessionAttended;
import io.github.socialprescribing.session.SessionEvent.SessionCorrected;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A history of twenty-five thousand events. Each event puts one entry into one register, or at the end of one vector, and
 * looks at no other entry, so that the work grows with the number of events and not with its square.
 */
class LongHistoryTest {

    private static final int ROUNDS = 700;
    private static final int EVENTS = 16 + LongRound.EVENTS;
    private static final Narrative WORDS = new Narrative("it was so");
    private static final OrganisationId COUNCIL = new OrganisationId("council");

    private static final Seq<Envelope<PathwayEvent>> HISTORY = history();

    private static Seq<Envelope<PathwayEvent>> history() {
        Envelope<PathwayEvent> opened = Journeys.opened().head();
        Seq<PathwayEvent> events = Vector.range(0, ROUNDS).flatMap(LongHistoryTest::round);
        return events.zipWithIndex((event, place) ->
                        new Envelope<>(opened.sequence() + 1 + place, opened.recorded(), opened.stamp(), event))
                .prepend(opened);
    }

    @Test
    void twiceTheEventsTakeAboutTwiceTheWork() {
        Allocation.assertAboutTwiceForTwice(HISTORY, Pathway::replay);
    }

    private static Seq<PathwayEvent> round(int number) {
        LocalDate day = Journeys.OPENED.plusDays(number);
        ContactId contact = new ContactId("c" + number);
        Stage stage = number % 2 == 0 ? Stage.HOLDING : Stage.ACTIVE;
        EndingConcernId concern = new EndingConcernId("w" + number);
        ConnectionId connection = new ConnectionId("k" + number);
        ConcernId danger = new ConcernId("d" + number);
        AdjustmentId adjustment = new AdjustmentId("j" + number);
        Seq<PathwayEvent> first = Vector.of(
                new SessionMoved(new SessionPlanned(
                        Contact.builder().id(contact).plannedFor(day).build())),
                new SessionMoved(new SessionAttended(contact, day, 60)),
                new SessionMoved(new SessionCorrected(contact, new ContactOutcome.DidNotAttend(), WORDS)),
                new SessionMoved(new SessionCorrected(contact, new ContactOutcome.Attended(day, 60), WORDS)),
                new NeedMoved(new NeedIdentified(Need.builder()
                        .id(new NeedId("n" + number))
                        .kind(NeedKinds.FOOD)
                        .origin(new NeedOrigin.StatedByClient())
                        .voicedOn(day)
                        .build())),
                new CourseMoved(new StageReached(stage, day, Option.none(), Option.none(), Option.none())),
                new EndingMoved(new EndingConcernRaised(concern, day, WORDS)),
                new EndingMoved(new EndingConcernAnswered(concern, WORDS)),
                new ConnectionMoved(new ConnectionMade(new OnwardReferral(
                        connection,
                        new Destination(new AssetId("a" + number), Sector.MEDICAL),
                        LinkedHashSet.empty(),
                        Option.none(),
                        LinkedHashSet.empty(),
                        Option.none(),
                        Vector.of(sent(day)),
                        Option.none(),
                        Option.none()))),
                new ConnectionMoved(new ReferralFollowedUp(connection, day)),
                new EndingMoved(new ClientPoppedIn(new CentreId("library"), day)),
                new SafetyMoved(new ConcernRaised(Concern.builder()
                        .id(danger)
                        .kind(ConcernKind.of("neglect"))
                        .severity(Severity.CONCERNING)
                        .raisedOn(day)
                        .build())),
                new SafetyMoved(new ConcernMonitored(danger)),
                new AdvocacyMoved(new AdjustmentAsked(adjustment, WORDS, COUNCIL, day)),
                new AdvocacyMoved(new AdjustmentAnswered(adjustment, Adjustment.Answer.AGREED)),
                new MoneyMoved(
                        new SpendLinked(new BudgetId("b"), new SpendId("s" + number), new NeedId("n" + number))));
        return first.appendAll(LongRound.of(number, day));
    }

    private static Step sent(LocalDate day) {
        return new Step(
                OnwardStatus.SENT, day, Moments.WORKER, MovedBy.REQUESTER, Option.none(), Option.none(), Option.none());
    }

    @Test
    void moreThanTwentyThousandEventsFoldToWhatTheyTell() {
        Pathway pathway = Pathway.replay(HISTORY);

        assertThat(HISTORY).hasSize(EVENTS * ROUNDS + 1);
        assertThat(pathway.sequence()).isEqualTo(HISTORY.last().sequence());
        assertThat(pathway.support().allowance(Cesp.policy(), Journeys.OPENED).counted())
                .isEqualTo(HalfUnits.ofSessions(ROUNDS));
        assertThat(pathway.needs().all()).hasSize(ROUNDS);
        assertThat(pathway.course().stays()).hasSize(ROUNDS + 1);
        assertThat(pathway.course().daysHeld(Journeys.OPENED.plusDays(ROUNDS))).isEqualTo(ROUNDS / 2);
        assertThat(pathway.endings().popIns()).hasSize(ROUNDS);
        assertThat(pathway.endings().letters()).hasSize(ROUNDS);
        assertThat(pathway.support().extensions().all()).hasSize(ROUNDS);
        assertThat(pathway.advocacy().complaints().values()).hasSize(ROUNDS);
        assertThat(pathway.outcomes().scores()).hasSize(ROUNDS);
        assertThat(pathway.overrides()).hasSameSizeAs(pathway.approvals()).hasSize(ROUNDS);
    }

    @Test
    void replayingAtOnceEqualsFollowingEventByEvent() {
        Pathway followed = HISTORY.tail().foldLeft(Pathway.replay(HISTORY.take(1)), Pathway::after);

        assertThat(followed).isEqualTo(Pathway.replay(HISTORY));
    }
}
