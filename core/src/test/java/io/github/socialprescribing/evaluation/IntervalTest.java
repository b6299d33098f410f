package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalTest {

    /** Printed tables of Student's distribution. */
    @Example
    void quantilesAreThoseOfPrintedTables() {
        assertThat(Interval.student(4)).isCloseTo(2.776, within(0.001));
        assertThat(Interval.student(9)).isCloseTo(2.262, within(0.001));
        assertThat(Interval.student(29)).isCloseTo(2.045, within(0.001));
        assertThat(Interval.student(1_000_000)).isCloseTo(1.960, within(0.001));
    }

    /** Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, method 3. */
    @Example
    void scoreIntervalsAreThoseOfThePublishedExamples() {
        Interval many = new Proportion(81, 263).wilson();
        Interval few = new Proportion(15, 148).wilson();
        Interval none = new Proportion(0, 20).wilson();
        Interval one = new Proportion(1, 29).wilson();

        assertThat(many.least()).isCloseTo(0.2553, within(0.0001));
        assertThat(many.most()).isCloseTo(0.3662, within(0.0001));
        assertThat(few.least()).isCloseTo(0.0624, within(0.0001));
        assertThat(few.most()).isCloseTo(0.1605, within(0.0001));
        assertThat(none).isEqualTo(new Interval(0, none.most()));
        assertThat(none.most()).isCloseTo(0.1611, within(0.0001));
        assertThat(one.least()).isCloseTo(0.0061, within(0.0001));
        assertThat(one.most()).isCloseTo(0.1718, within(0.0001));
    }

    @Property(tries = 300)
    void theShareLiesInItsInterval(
            @ForAll @IntRange(max = 1_000) int hits, @ForAll @IntRange(min = 1, max = 1_000) int others) {
        Proportion proportion = new Proportion(hits, hits + others);

        assertThat(proportion.share())
                .isBetween(proportion.wilson().least(), proportion.wilson().most());
        assertThat(proportion.wilson().least()).isNotNegative();
        assertThat(proportion.wilson().most()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void moreOfTheSameMakesItNarrower(
            @ForAll @IntRange(max = 100) int hits, @ForAll @IntRange(min = 1, max = 100) int others) {
        Interval few = new Proportion(hits, hits + others).wilson();
        Interval many = new Proportion(10L * hits, 10L * (hits + others)).wilson();

        assertThat(many.most() - many.least()).isLessThan(few.most() - few.least());
    }

    @Example
    void refusesTheShareOfNobody() {
        assertThatThrownBy(() -> new Proportion(0, 0).share()).hasMessageContaining("nobody");
        assertThatThrownBy(() -> new Proportion(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
