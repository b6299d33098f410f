package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Referrals of every shape, as they may arrive. */
public final class Arrivals {

    /** No generated referral was received before this day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private Arrivals() {}

    /** Any referral. */
    public static Arbitrary<Referral> referrals() {
        return Combinators.combine(ids(), origins(), reasons(), days(), ages(), consents(), notes(), earlier())
                .as((id, origin, reasons, day, age, consents, notes, earlier) -> Referral.builder()
                        .id(new ReferralId("referral-" + id))
                        .client(new ClientId("client-" + id))
                        .origin(origin)
                        .reasons(LinkedHashSet.ofAll(reasons))
                        .receivedOn(day)
                        .ageBand(age)
                        .consents(consents)
                        .notes(notes)
                        .passedOnBy(earlier.map(it -> new OrganisationId("partner-" + it)))
                        .previousPathway(earlier.headOption().map(it -> new PathwayId("pathway-" + it)))
                        .build());
    }

    private static Arbitrary<Integer> ids() {
        return Arbitraries.integers().between(1, 999_999);
    }

    private static Arbitrary<ReferralOrigin> origins() {
        Arbitrary<ReferralOrigin> self = Arbitraries.just(new ReferralOrigin.SelfReferral());
        Arbitrary<ReferralOrigin> referred = Combinators.combine(
                        Arbitraries.of(ReferralRoutes.standard()
                                .terms()
                                .remove(ReferralRoutes.SELF)
                                .asJava()),
                        ids(),
                        ids().optional())
                .as((route, by, organisation) -> new ReferralOrigin.ReferredBy(
                        route,
                        new ActorId("referrer-" + by),
                        Option.ofOptional(organisation).map(it -> new OrganisationId("practice-" + it))));
        return Arbitraries.oneOf(self, referred, referred);
    }

    private static Arbitrary<java.util.List<NeedKind>> reasons() {
        Arbitrary<NeedKind> known = Arbitraries.of(NeedKinds.standard().terms().asJava());
        Arbitrary<NeedKind> own = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(NeedKind::of);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, own))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<Option<AgeBand>> ages() {
        return Arbitraries.of(AgeBand.class).optional().map(Option::ofOptional);
    }

    private static Arbitrary<Consents> consents() {
        return Combinators.combine(
                        Arbitraries.of(ConsentScope.class),
                        days(),
                        Arbitraries.integers().between(0, 400).optional(),
                        Arbitraries.integers().between(0, 400).optional())
                .as((scope, given, expires, withdrawn) -> Consent.builder()
                        .scope(scope)
                        .givenOn(given)
                        .expiresOn(Option.ofOptional(expires).map(given::plusDays))
                        .withdrawnOn(Option.ofOptional(withdrawn).map(given::plusDays))
                        .capturedBy(new ActorId("worker-7"))
                        .build())
                .list()
                .ofMaxSize(4)
                .map(all -> new Consents(List.ofAll(all)));
    }

    private static Arbitrary<List<Integer>> earlier() {
        return ids().list().ofMaxSize(2).map(List::ofAll);
    }

    private static Arbitrary<Option<Narrative>> notes() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(text -> !text.isBlank())
                .map(Narrative::new)
                .optional()
                .map(Option::ofOptional);
    }
}
