package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralRoutes;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SampleReferralsProperties {

    private static final List<Referral> THOUSAND =
            SampleReferrals.from(7).limit(1_000).toList();

    @Property(tries = 100)
    void givesTheSameReferralForTheSameSeedAndPlace(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 1_000_000) long place) {
        assertThat(SampleReferrals.nth(seed, place)).isEqualTo(SampleReferrals.nth(seed, place));
    }

    @Property(tries = 100)
    void namesOneToFourReasonsAndConsentsGivenInTime(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 1_000_000) long place) {
        Referral referral = SampleReferrals.nth(seed, place);

        assertThat(referral.reasons().size()).isBetween(1, 4);
        assertThat(referral.consents().all().toJavaList())
                .allMatch(consent -> !consent.givenOn().isAfter(referral.receivedOn()));
    }

    @Example
    void givesOtherReferralsForAnotherSeed() {
        assertThat(SampleReferrals.from(8).limit(1_000).toList()).isNotEqualTo(THOUSAND);
    }

    @Example
    void givesEveryReferralAnIdOfItsOwn() {
        assertThat(THOUSAND.stream().map(Referral::id).distinct()).hasSize(1_000);
    }

    @Example
    void mixesRoutesReasonsAndConsents() {
        assertThat(THOUSAND.stream().map(Referral::route).distinct())
                .hasSize(ReferralRoutes.standard().terms().size());
        assertThat(count(it -> it.route().equals(ReferralRoutes.GP))).isBetween(450L, 620L);
        assertThat(count(it -> it.consents().isLive(ConsentScope.REFERRAL, it.receivedOn())))
                .isEqualTo(1_000L);
        assertThat(THOUSAND.stream().map(it -> it.reasons().size()).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private static long count(Predicate<Referral> which) {
        return THOUSAND.stream().filter(which).count();
    }
}
