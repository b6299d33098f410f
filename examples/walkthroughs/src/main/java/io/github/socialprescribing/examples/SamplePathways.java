package io.github.socialprescribing.examples;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.identity.WorkerId;
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
import io.github.socialprescribing.pathway.EndingEvent;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Pathways of people who do not exist, each another one, as many as anybody wants: for those who count.
 *
 * <p>The same seed gives the same pathways, on every machine. They are histories that no decider was asked about, made to be
 * read quickly; all shares in here are assumed and stand for nothing, and what gets better here says nothing of what does in
 * the world.
 */
public final class SamplePathways {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 500;
    private static final PolicyStamp STAMP = Cesp.policy().stamp();
    private static final Seq<NeedKind> OFTEN = Vector.of(
            NeedKinds.MENTAL_HEALTH,
            NeedKinds.LONELINESS,
            NeedKinds.LONG_TERM_CONDITION,
            NeedKinds.MONEY,
            NeedKinds.HOUSING,
            NeedKinds.BEREAVEMENT);
    private static final Seq<NeedKind> ANY = NeedKinds.standard().terms().toVector();
    private static final Seq<String> COMMUNITIES =
            Vector.of("riverside", "riverside", "old-town", "hillside", "harbour");

    private final SplittableRandom random;
    private final long place;
    private final LocalDate begun;
    private final java.util.ArrayList<Envelope<PathwayEvent>> events = new java.util.ArrayList<>();

    private SamplePathways(long seed, long place) {
        this.random = new SplittableRandom(seed ^ (place * 0x9e3779b97f4a7c15L));
        this.place = place;
        this.begun = FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /**
     * A pathway, and what is known of its client.
     *
     * @param pathway the pathway
     * @param consents what the client agreed to
     * @param age how old they are
     * @param community where they belong
     */
    public record Sample(Pathway pathway, Consents consents, AgeBand age, CommunityId community) {}

    /**
     * Samples without end; take as many as needed with {@link Stream#limit}.
     *
     * @param seed any number; the same one gives the same samples
     */
    public static Stream<Sample> from(long seed) {
        return LongStream.iterate(1, place -> place + 1).mapToObj(place -> nth(seed, place));
    }

    /**
     * One of them, without making those before it.
     *
     * @param seed as for {@link #from}
     * @param place which one, counted from 1
     */
    public static Sample nth(long seed, long place) {
        return new SamplePathways(seed, place).sample();
    }

    private Sample sample() {
        Consents consents = consents();
        happened(new PathwayEvent.PathwayOpened(
                new PathwayId("pathway-" + place),
                new ClientId("client-" + place),
                new ReferralId("referral-" + place),
                happens(85),
                Wishes.of(consents),
                Service.ID,
                new WorkerId("link-worker-" + random.nextInt(1, 6)),
                begun));
        int needs = 1 + random.nextInt(3);
        for (int need = 1; need <= needs; need++) {
            need(new NeedId("need-" + need));
        }
        sessions();
        scores();
        if (happens(80)) {
            happened(new PathwayEvent.EndingMoved(new EndingEvent.ClientDischarged(begun.plusDays(120))));
        }
        return new Sample(
                Pathway.replay(Vector.ofAll(events)),
                consents,
                AgeBand.ofAge(18 + random.nextInt(40) + random.nextInt(40)),
                new CommunityId(any(COMMUNITIES)));
    }

    private void need(NeedId id) {
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
            made(new Connection.Signpost(id, to, LinkedHashSet.of(need), on));
            return;
        }
        made(new Connection.OnwardReferral(
                id,
                to,
                LinkedHashSet.of(need),
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
        return new Step(status, on, new ActorId("link-worker-1"), MovedBy.RECIPIENT, Option.none(), Option.none());
    }

    private void sessions() {
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

    private void scores() {
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

    private Consents consents() {
        return new Consents(List.of(ConsentScope.RESEARCH, ConsentScope.PANEL_AGGREGATE)
                .filter(scope -> happens(80))
                .map(scope -> Consent.builder()
                        .scope(scope)
                        .givenOn(begun)
                        .capturedBy(new ActorId("link-worker-1"))
                        .build()));
    }

    private void happened(PathwayEvent event) {
        events.add(new Envelope<>(
                events.size() + 1L,
                new Recorded(
                        begun.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                        new ActorId("link-worker-1"),
                        Roles.LINK_WORKER),
                STAMP,
                event));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(Seq<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
