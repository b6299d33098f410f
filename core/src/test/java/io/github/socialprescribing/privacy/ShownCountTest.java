package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShownCountTest {

    @Property(tries = 200)
    void hidesFewAndShowsNoneAndMany(
            @ForAll @IntRange(max = 30) int people, @ForAll @IntRange(min = 2, max = 20) int smallest) {
        boolean hidden = people > 0 && people < smallest;

        assertThat(ShownCount.of(people, smallest))
                .isEqualTo(hidden ? new ShownCount.FewerThan(smallest) : new ShownCount.Exactly(people));
    }

    @Property(tries = 100)
    void cannotBeToldFromAnotherThatIsHidden(
            @ForAll @IntRange(min = 1, max = 4) int one, @ForAll @IntRange(min = 1, max = 4) int other) {
        assertThat(ShownCount.of(one, 5)).isEqualTo(ShownCount.of(other, 5)).hasToString("fewer than 5");
    }

    @Test
    void saysWhichItIs() {
        assertThat(ShownCount.of(3, 5).<String>match(people -> "" + people, bound -> "<" + bound))
                .isEqualTo("<5");
        assertThat(ShownCount.of(7, 5).<String>match(people -> "" + people, bound -> "<" + bound))
                .isEqualTo("7");
        assertThat(ShownCount.of(1, 1)).hasToString("1");
    }

    @Test
    void refusesLessThanNobodyAndABoundThatHidesNothing() {
        assertThatThrownBy(() -> ShownCount.of(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShownCount.FewerThan(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
