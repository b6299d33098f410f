package io.github.socialprescribing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money TABLET = Money.ofMinor("GBP", 12_999);

    @Provide
    Arbitrary<Money> amounts() {
        List<Currency> currencies = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .sorted(java.util.Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(currencies))
                .as(Money::new);
    }

    @Property(tries = 500)
    void readsBackWhatItWrites(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property(tries = 500)
    void addsExactlyOrNotAtAll(@ForAll long one, @ForAll long other) {
        Money first = Money.ofMinor("GBP", one);
        Money second = Money.ofMinor("GBP", other);
        BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(other));

        if (sum.bitLength() < Long.SIZE) {
            assertThat(first.plus(second)).isEqualTo(Money.ofMinor("GBP", sum.longValueExact()));
            assertThat(first.plus(second).minus(second)).isEqualTo(first);
            assertThat(first.plus(second)).isEqualTo(second.plus(first));
        } else {
            assertThatThrownBy(() -> first.plus(second)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void hasAsManyDecimalsAsItsCurrency() {
        assertThat(TABLET).hasToString("GBP 129.99");
        assertThat(Money.ofMinor("GBP", -5)).hasToString("GBP -0.05");
        assertThat(Money.ofMinor("JPY", 500)).hasToString("JPY 500");
        assertThat(Money.ofMinor("TND", 1_500)).hasToString("TND 1.500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GBP",
                "GBP ",
                "GBP 1",
                "GBP 1.5",
                "GBP 1.505",
                "GBP 1,50",
                "GBP  1.50",
                "GBP1.50",
                "GBP +1.50",
                "GBP 01.50",
                "GBP -0.00",
                "GBP 1.5e1",
                "gbp 1.50",
                "QQQ 1.50",
                "XAU 1",
                "GBP 92233720368547758.08"
            })
    void refusesToReadAnythingElse(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("money is written `GBP 12.30`");
    }

    @Test
    void neverPutsTwoCurrenciesTogether() {
        Money euro = Money.ofMinor("EUR", 1);

        assertThatThrownBy(() -> TABLET.plus(euro)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TABLET.minus(euro)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TABLET.compareTo(euro)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TABLET.hasCurrencyOf(euro)).isFalse();
    }

    @Test
    void refusesACurrencyWithoutUnits() {
        assertThatThrownBy(() -> Money.ofMinor("XXX", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOrderedAndKnowsItsSign() {
        Money none = Money.zero(TABLET.currency());

        assertThat(TABLET).isGreaterThan(none);
        assertThat(TABLET.isPositive()).isTrue();
        assertThat(none.isZero()).isTrue();
        assertThat(none.isPositive() || none.isNegative()).isFalse();
        assertThat(none.minus(TABLET).isNegative()).isTrue();
    }
}
