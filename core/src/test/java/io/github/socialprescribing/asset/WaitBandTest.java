package io.github.socialprescribing.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaitBandTest {

    private static final LocalDate SENT = LocalDate.of(2026, 1, 31);

    @Test
    void aMonthIsNoLongerUnderOneMonth() {
        assertThat(WaitBand.between(SENT, SENT)).isEqualTo(WaitBand.UNDER_ONE_MONTH);
        assertThat(WaitBand.between(SENT, LocalDate.of(2026, 2, 27))).isEqualTo(WaitBand.UNDER_ONE_MONTH);
        assertThat(WaitBand.between(SENT, LocalDate.of(2026, 2, 28))).isEqualTo(WaitBand.ONE_TO_THREE_MONTHS);
    }

    @Test
    void threeMonthsAreNotYetOverThreeMonths() {
        assertThat(WaitBand.between(SENT, LocalDate.of(2026, 4, 30))).isEqualTo(WaitBand.ONE_TO_THREE_MONTHS);
        assertThat(WaitBand.between(SENT, LocalDate.of(2026, 5, 1))).isEqualTo(WaitBand.OVER_THREE_MONTHS);
    }

    @Test
    void whatEndedBeforeItBeganTookNoTime() {
        assertThat(WaitBand.between(SENT, SENT.minusDays(3))).isEqualTo(WaitBand.UNDER_ONE_MONTH);
    }
}
