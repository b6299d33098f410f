package io.github.socialprescribing.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What every listed measure says of itself. */
class MeasuresTest {

    @Test
    void everyListedMeasureHasARangeAndSaysWhereItComesFrom() {
        assertThat(Measures.standard().terms()).hasSize(16).allSatisfy(measure -> {
            assertThat(measure.hasScore(measure.lowest())).isTrue();
            assertThat(measure.hasScore(measure.highest())).isTrue();
            assertThat(measure.source().inWords()).isNotBlank();
        });
        assertThat(Measures.EQ_5D_5L_INDEX_ENGLAND.hasScore(Points.parse("-0.285")))
                .isTrue();
        assertThat(Measures.EQ_5D_5L_INDEX_ENGLAND.hasScore(Points.parse("-0.286")))
                .isFalse();
    }

    @Test
    void aMeasureLeadsFromItsLowestToItsHighestScoreInWholeSteps() {
        Measure.Builder uneven = Measure.builder()
                .code(Measures.PAM.code())
                .name("uneven")
                .range("0", "5")
                .step(Points.of(2))
                .direction(Direction.HIGHER_IS_BETTER)
                .source(Measures.PAM.source());

        assertThatThrownBy(uneven::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsReadWhatTheyWrite() {
        assertThat(Points.parse("23.210")).hasToString("23.21").isEqualTo(new Points(23_210));
        assertThat(Points.parse("-0.285")).hasToString("-0.285");
        assertThat(Points.of(100)).hasToString("100");
        assertThat(Points.of(0)).hasToString("0");
        assertThat(Points.of(1)).isLessThan(Points.parse("1.001"));
        assertThatThrownBy(() -> Points.parse("1.0001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Points(Points.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
