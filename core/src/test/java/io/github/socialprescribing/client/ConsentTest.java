package io.github.socialprescribing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.identity.ActorId;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 2);

    private static Consent consent(ConsentScope scope) {
        return Consent.builder()
                .scope(scope)
                .givenOn(GIVEN)
                .capturedBy(new ActorId("worker-7"))
                .build();
    }

    @Property(tries = 200)
    void holdsFromTheDayGivenUntilTheDayBeforeItIsWithdrawn(
            @ForAll @IntRange(min = -40, max = 80) int day, @ForAll @IntRange(min = 0, max = 60) int withdrawn) {
        Consent consent = consent(ConsentScope.REFERRAL).withdrawnOn(GIVEN.plusDays(withdrawn));

        assertThat(consent.isLiveOn(GIVEN.plusDays(day))).isEqualTo(day >= 0 && day < withdrawn);
    }

    @Property(tries = 200)
    void holdsUpToAndIncludingItsLastDay(
            @ForAll @IntRange(min = -40, max = 80) int day, @ForAll @IntRange(min = 0, max = 60) int last) {
        Consent consent = Consent.builder()
                .scope(ConsentScope.REFERRAL)
                .givenOn(GIVEN)
                .expiresOn(Option.some(GIVEN.plusDays(last)))
                .capturedBy(new ActorId("worker-7"))
                .build();

        assertThat(consent.isLiveOn(GIVEN.plusDays(day))).isEqualTo(day >= 0 && day <= last);
    }

    @Test
    void refusesToEndBeforeItWasGiven() {
        assertThatThrownBy(() -> consent(ConsentScope.REFERRAL).withdrawnOn(GIVEN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneScopeSaysNothingAboutAnother() {
        Consents consents = Consents.none().with(consent(ConsentScope.REFERRAL)).with(consent(ConsentScope.RESEARCH));
        Consents withdrawn = consents.withdrawn(ConsentScope.RESEARCH, GIVEN.plusDays(3));

        assertThat(withdrawn.isLive(ConsentScope.REFERRAL, GIVEN.plusDays(3))).isTrue();
        assertThat(withdrawn.isLive(ConsentScope.RESEARCH, GIVEN.plusDays(3))).isFalse();
        assertThat(withdrawn.isLive(ConsentScope.RESEARCH, GIVEN.plusDays(2))).isTrue();
        assertThat(withdrawn.isLive(ConsentScope.SHARE_WITH_FAMILY, GIVEN)).isFalse();
    }

    @Test
    void countsNobodyWhoHasTakenItBackSince() {
        Consents given = Consents.none().with(consent(ConsentScope.RESEARCH));
        Consents takenBack = given.withdrawn(ConsentScope.RESEARCH, GIVEN.plusDays(30));

        assertThat(given.isLiveSince(ConsentScope.RESEARCH, GIVEN.plusDays(10))).isTrue();
        assertThat(given.isLiveSince(ConsentScope.RESEARCH, GIVEN.minusDays(1))).isFalse();
        assertThat(takenBack.isLive(ConsentScope.RESEARCH, GIVEN.plusDays(10))).isTrue();
        assertThat(takenBack.isLiveSince(ConsentScope.RESEARCH, GIVEN.plusDays(10)))
                .isFalse();
    }

    @Property(tries = 150)
    void anAgeFallsIntoTheBandThatStartsAtOrBelowIt(@ForAll @IntRange(min = 0, max = 120) int years) {
        AgeBand band = AgeBand.ofAge(years);

        assertThat(band.lowest()).isLessThanOrEqualTo(years);
        for (AgeBand other : AgeBand.values()) {
            assertThat(other.lowest() > years || other.lowest() <= band.lowest())
                    .isTrue();
        }
    }

    @Test
    void refusesANegativeAge() {
        assertThatThrownBy(() -> AgeBand.ofAge(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
