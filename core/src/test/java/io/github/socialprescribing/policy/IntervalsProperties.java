package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class IntervalsProperties {

    @Provide
    Arbitrary<Intervals> intervals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10, 10),
                        Arbitraries.longs().between(-1, 6))
                .as((least, length) -> Intervals.of(least, least + length))
                .list()
                .ofMaxSize(5)
                .map(some -> some.stream().reduce(Intervals.NONE, Intervals::or));
    }

    @Property(tries = 300)
    void andOrAreThoseOfSets(
            @ForAll("intervals") Intervals some,
            @ForAll("intervals") Intervals other,
            @ForAll @LongRange(min = -12, max = 18) long number) {
        assertThat(some.and(other).contains(number)).isEqualTo(some.contains(number) && other.contains(number));
        assertThat(some.or(other).contains(number)).isEqualTo(some.contains(number) || other.contains(number));
    }

    @Property(tries = 300)
    void aSetHasOneForm(@ForAll("intervals") Intervals some, @ForAll("intervals") Intervals other) {
        assertThat(some.or(other)).isEqualTo(other.or(some));
        assertThat(some.or(other).and(some)).isEqualTo(some);
    }

    @Property(tries = 300)
    void aComparisonHoldsJustThere(
            @ForAll Comparison comparison,
            @ForAll @LongRange(min = -9, max = 9) long constant,
            @ForAll @LongRange(min = -5, max = 5) long number) {
        assertThat(Intervals.where(comparison, constant, -5, 5).contains(number))
                .isEqualTo(comparison.holds(number, constant));
    }
}
