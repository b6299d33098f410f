package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralOrigin.SelfReferral;
import io.github.socialprescribing.referral.ReferralRoute;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Referrals of people who do not exist, as many as anybody wants: for walkthroughs, benchmarks, tests and demonstrations.
 *
 * <p>The same seed gives the same referrals, on every machine. All are sound: nobody is referred who did not agree to it,
 * and strict reading has nothing to say of them; {@link SampleFault} breaks them where that is wanted. Most come from general practitioners and some people come
 * alone, as the source paper says; how many, and all other shares in here, are assumed and stand for nothing.
 */
public final class SampleReferrals {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 500;

    private static final Seq<ReferralRoute> ROUTES = List.of(
                    ReferralRoutes.OTHER_PROFESSIONAL,
                    ReferralRoutes.OTHER_PROFESSIONAL,
                    ReferralRoutes.SELF,
                    ReferralRoutes.SELF,
                    ReferralRoutes.SOCIAL_CARE,
                    ReferralRoutes.INTERNAL,
                    ReferralRoutes.OPEN_DOOR)
            .appendAll(List.fill(8, ReferralRoutes.GP));

    private static final Seq<NeedKind> OFTEN = List.of(
            NeedKinds.MENTAL_HEALTH,
            NeedKinds.LONELINESS,
            NeedKinds.LONG_TERM_CONDITION,
            NeedKinds.MONEY,
            NeedKinds.HOUSING);

    private static final Seq<NeedKind> ANY = NeedKinds.standard().terms();

    private static final Seq<String> NOTES = List.of(
            "Prefers mornings, and to be rung before a visit.",
            "Would rather meet at the library than at the practice.",
            "Has not been out much since the winter.",
            "Enjoyed the allotment café and would go again with company.",
            "A letter about benefits is unanswered and worries them.",
            "Looks after a parent three days a week.",
            "Getting to the centre takes two buses, and the fare is a problem.",
            "Knows nobody in the street since the move.",
            "Sleeps badly and has stopped cooking.",
            "Speaks for themselves; no need to go through family.");

    private final SplittableRandom random;
    private final long place;

    private SampleReferrals(long seed, long place) {
        this.random = new SplittableRandom(seed ^ (place * 0x9e3779b97f4a7c15L));
        this.place = place;
    }

    /**
     * Referrals without end; take as many as needed with {@link Stream#limit}.
     *
     * @param seed any number; the same one gives the same referrals
     */
    public static Stream<Referral> from(long seed) {
        return LongStream.iterate(1, place -> place + 1).mapToObj(place -> nth(seed, place));
    }

    /**
     * One of them, without making those before it.
     *
     * @param seed as for {@link #from}
     * @param place which one, counted from 1
     */
    public static Referral nth(long seed, long place) {
        return new SampleReferrals(seed, place).referral();
    }

    private Referral referral() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        ReferralOrigin origin = origin(any(ROUTES));
        boolean alone = origin instanceof SelfReferral;
        return Referral.builder()
                .id(new ReferralId("referral-" + place))
                .client(new ClientId("client-" + place))
                .origin(origin)
                .reasons(reasons())
                .receivedOn(day)
                .ageBand(happens(90) ? Option.some(age()) : Option.none())
                .consents(consents(day, alone))
                .notes(happens(60) ? Option.some(notes()) : Option.none())
                .build();
    }

    private ReferralOrigin origin(ReferralRoute route) {
        if (route.equals(ReferralRoutes.SELF)) {
            return new SelfReferral();
        }
        Option<OrganisationId> organisation =
                happens(80) ? Option.some(new OrganisationId(route + "-" + random.nextInt(1, 12))) : Option.none();
        return new ReferredBy(route, new ActorId("referrer-" + random.nextInt(1, 60)), organisation);
    }

    /** One to four, the first of them more often one of the usual. */
    private Set<NeedKind> reasons() {
        Set<NeedKind> reasons = LinkedHashSet.of(happens(70) ? any(OFTEN) : any(ANY));
        int wanted = 1 + random.nextInt(2) + random.nextInt(3);
        while (reasons.size() < wanted) {
            reasons = reasons.add(any(ANY));
        }
        return reasons;
    }

    /** Adults mostly, more of them in the middle of life. */
    private AgeBand age() {
        return AgeBand.ofAge(happens(5) ? random.nextInt(11, 18) : 18 + random.nextInt(40) + random.nextInt(40));
    }

    private Consents consents(LocalDate received, boolean alone) {
        Consents consents = Consents.none().with(consent(ConsentScope.REFERRAL, received));
        consents =
                !alone && happens(75) ? consents.with(consent(ConsentScope.SHARE_WITH_REFERRER, received)) : consents;
        consents = happens(30) ? consents.with(consent(ConsentScope.SHARE_WITH_ASSET, received)) : consents;
        return happens(40) ? consents.with(consent(ConsentScope.RESEARCH, received)) : consents;
    }

    private Consent consent(ConsentScope scope, LocalDate received) {
        return Consent.builder()
                .scope(scope)
                .givenOn(received.minusDays(random.nextInt(4)))
                .capturedBy(new ActorId("referrer-" + random.nextInt(1, 60)))
                .build();
    }

    private Narrative notes() {
        int sentences = 1 + random.nextInt(3);
        return new Narrative(List.fill(sentences, () -> any(NOTES)).distinct().mkString(" "));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(Seq<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
