package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.EndingEvent;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
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
    private static final Seq<String> COMMUNITIES =
            Vector.of("riverside", "riverside", "old-town", "hillside", "harbour");

    private final SplittableRandom random;
    private final long place;
    private final LocalDate begun;
    private final MadeUpHistory history;

    private SamplePathways(long seed, long place) {
        this.random = new SplittableRandom(seed ^ (place * 0x9e3779b97f4a7c15L));
        this.place = place;
        this.begun = FIRST_DAY.plusDays(random.nextInt(DAYS));
        this.history = new MadeUpHistory(random, begun);
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
        history.happened(new PathwayEvent.PathwayOpened(
                new PathwayId("pathway-" + place),
                new ClientId("client-" + place),
                new ReferralId("referral-" + place),
                history.happens(85),
                Wishes.of(consents),
                Service.ID,
                new WorkerId("link-worker-" + random.nextInt(1, 6)),
                begun));
        int needs = 1 + random.nextInt(3);
        for (int need = 1; need <= needs; need++) {
            history.need(new NeedId("need-" + need));
        }
        history.sessions();
        history.scores();
        if (history.happens(80)) {
            history.happened(new PathwayEvent.EndingMoved(new EndingEvent.ClientDischarged(begun.plusDays(120))));
        }
        return new Sample(
                Pathway.replay(history.events()),
                consents,
                AgeBand.ofAge(18 + random.nextInt(40) + random.nextInt(40)),
                new CommunityId(history.any(COMMUNITIES)));
    }

    private Consents consents() {
        return new Consents(List.of(ConsentScope.RESEARCH, ConsentScope.PANEL_AGGREGATE)
                .filter(scope -> history.happens(80))
                .map(scope -> Consent.builder()
                        .scope(scope)
                        .givenOn(begun)
                        .capturedBy(new ActorId("link-worker-1"))
                        .build()));
    }
}
