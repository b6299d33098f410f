package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.workforce.Caseload.Case;
import io.github.socialprescribing.workforce.Caseload.Standing;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static int tenths(Case... cases) {
        return new Caseload(List.of(cases)).tenths(Cesp.policy());
    }

    @Test
    void weighsAnOrdinaryClientTenTenthsAndAHeldOneThree() {
        assertThat(tenths()).isZero();
        assertThat(tenths(Case.ORDINARY, Case.ORDINARY)).isEqualTo(20);
        assertThat(tenths(Case.ORDINARY, new Case(Standing.HOLDING, 10))).isEqualTo(13);
        assertThat(tenths(new Case(Standing.ACTIVE, 25))).isEqualTo(25);
    }

    @Test
    void roundsUpOnceAndNotForEveryClient() {
        Case light = new Case(Standing.HOLDING, 5);

        assertThat(tenths(light)).isEqualTo(2);
        assertThat(tenths(light, light)).isEqualTo(3);
    }

    @Test
    void refusesAWeightBelowNothing() {
        assertThatThrownBy(() -> new Case(Standing.ACTIVE, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
