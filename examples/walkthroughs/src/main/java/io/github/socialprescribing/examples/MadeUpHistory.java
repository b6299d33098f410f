package io.github.socialprescribing.examples;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * The history of somebody who does not exist, as it is being made up: what they need, where they are taken, when they come
 * and how they fare.
 */
final class MadeUpHistory {

    private static final PolicyStamp STAMP = Cesp.policy().stamp();
    private static final Seq<NeedKind> OFTEN = Vector.of(
            NeedKinds.MENTAL_HEALTH,
            NeedKinds.LONELINESS,
            NeedKinds.LONG_TERM_CONDITION,
            NeedKinds.MONEY,
            NeedKinds.HOUSING,
            NeedKinds.BEREAVEMENT);
    private static final Seq<NeedKind> ANY = NeedKinds.standard().terms().toVector();

    private final SplittableRandom random;
    private final LocalDate begun;
    private final java.util.ArrayList<Envelope<PathwayEvent>> events = new java.util.ArrayList<>();

    MadeUpHistory(SplittableRandom random, LocalDate begun) {
        this.random = random;
        this.begun = begun;
    }

    Seq<Envelope<PathwayEvent>> events() {
        return Vector.ofAll(events);
    }

    void need(NeedId id) {
        NeedKind kind = happens(85) ? any(OFTEN) : any(ANY);
        happened(new PathwayEvent.NeedMoved(new NeedEvent.NeedIdentified(Need.builder()
                .id(id)
                .kind(kind)
                .origin(new NeedOrigin.Referred())
                .voicedOn(begun)
                .cause(any(Vector.of(RootCause.values())))
                .build())));
        boolean connected = happens(60);
        if (connected) {
            connection(id);
        }
        happened(new PathwayEvent.NeedMoved(new NeedEvent.NeedProgressed(id, became(kind, connected))));
    }

    private NeedStatus became(NeedKind kind, boolean connected) {
        if (kind.equals(NeedKinds.BEREAVEMENT) && happens(60)) {
            return new NeedStatus.Unmet(UnmetReason.GAP);
        }
        if (kind.equals(NeedKinds.HOUSING) && happens(40)) {
            return new NeedStatus.Unmet(UnmetReason.STRUCTURAL);
        }
        if (happens(connected ? 60 : 35)) {
            return new NeedStatus.Met();
        }
        return happens(50) ? new NeedStatus.PartlyMet() : new NeedStatus.Unmet(any(Vector.of(UnmetReason.values())));
    }

    private void connection(NeedId need) {
        ConnectionId id = new ConnectionId("to-" + need.value());
        Destination to =
                new Destination(new AssetId("asset-" + random.nextInt(1, 40)), any(Vector.of(Sector.values())));
        LocalDate on = begun.plusDays(random.nextInt(7, 40));
        if (happens(25)) {
            made(new Connection.Signpost(id, to, LinkedHashSet.of(need), on, Option.none()));
            return;
        }
        made(new Connection.OnwardReferral(
                id,
                to,
                LinkedHashSet.of(need),
                Option.none(),
                LinkedHashSet.empty(),
                Option.none(),
                Vector.of(step(OnwardStatus.SENT, on)),
                Option.none(),
                Option.none()));
        if (happens(80)) {
            moved(id, OnwardStatus.ACCEPTED, on.plusDays(random.nextInt(2, 12)));
            moved(id, OnwardStatus.STARTED, on.plusDays(random.nextInt(12, 60)));
            moved(id, happens(70) ? OnwardStatus.COMPLETED : OnwardStatus.DROPPED_OUT, on.plusDays(90));
        }
    }

    private void made(Connection connection) {
        happened(new PathwayEvent.ConnectionMoved(new ConnectionEvent.ConnectionMade(connection)));
    }

    private void moved(ConnectionId id, OnwardStatus status, LocalDate on) {
        happened(new PathwayEvent.ConnectionMoved(new ConnectionEvent.ReferralMoved(id, step(status, on))));
    }

    private static Step step(OnwardStatus status, LocalDate on) {
        return new Step(
                status,
                on,
                new ActorId("link-worker-1"),
                MovedBy.RECIPIENT,
                Option.none(),
                Option.none(),
                Option.none());
    }

    void sessions() {
        int held = 1 + random.nextInt(8);
        for (int number = 1; number <= held; number++) {
            LocalDate day = begun.plusDays(14L * number);
            happened(new PathwayEvent.SessionMoved(new SessionEvent.SessionPlanned(Contact.builder()
                    .id(new ContactId("session-" + number))
                    .kind(happens(80) ? ContactKind.SESSION : ContactKind.CALL)
                    .plannedFor(day)
                    .build())));
            happened(new PathwayEvent.SessionMoved(
                    happens(85)
                            ? new SessionEvent.SessionAttended(
                                    new ContactId("session-" + number), day, random.nextInt(20, 75))
                            : new SessionEvent.SessionNotAttended(new ContactId("session-" + number))));
        }
    }

    void scores() {
        int first = random.nextInt(1, 8);
        if (happens(75)) {
            score("first", Score.Moment.BASELINE, begun, first);
        }
        if (happens(60)) {
            score("last", Score.Moment.DISCHARGE, begun.plusDays(110), Math.min(10, first + random.nextInt(-1, 4)));
        }
    }

    private void score(String id, Score.Moment moment, LocalDate on, int points) {
        happened(new PathwayEvent.OutcomeMoved(new OutcomeEvent.ScoreRecorded(Score.builder()
                .id(new ScoreId(id))
                .measure(Measures.ONS4_HAPPINESS)
                .moment(moment)
                .on(on)
                .points(Points.of(points))
                .build())));
    }

    void happened(PathwayEvent event) {
        events.add(new Envelope<>(
                events.size() + 1L,
                new Recorded(
                        begun.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                        new ActorId("link-worker-1"),
                        Roles.LINK_WORKER),
                STAMP,
                event));
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(Seq<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
