package io.github.socialprescribing.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of one currency, in whole minor units: pence, cents, or the currency itself where it has no smaller part.
 *
 * <p>Adding and comparing across currencies, and sums beyond what 64 bits hold, are programmers' mistakes and throw.
 *
 * @param minor how many minor units; below zero for what is owed
 * @param currency of what, in the sense of ISO 4217; how many decimals it has is for {@link Currency} to say
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** Refuses a currency without units to count, such as gold or the currency for tests. */
    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("money is of a currency that is counted in units");
        }
    }

    /**
     * So many minor units.
     *
     * @param currency the three letters of ISO 4217, such as {@code GBP}
     * @param minor how many pence, cents or the like
     */
    public static Money ofMinor(String currency, long minor) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /**
     * No money, of a currency.
     *
     * @param currency of what there is none
     */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads what {@link #toString()} writes, and nothing else: {@code GBP 12.30}, never {@code GBP 12.3}.
     *
     * @param text the currency, a space, and the amount with all its decimals
     */
    public static Money parse(String text) {
        try {
            Currency currency = Currency.getInstance(text.substring(0, 3));
            BigDecimal amount = new BigDecimal(text.substring(4));
            Money money = new Money(amount.unscaledValue().longValueExact(), currency);
            if (money.toString().equals(text)) {
                return money;
            }
        } catch (IllegalArgumentException | ArithmeticException | StringIndexOutOfBoundsException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("money is written `GBP 12.30`");
    }

    /**
     * Both together.
     *
     * @param other an amount of the same currency
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    /**
     * What is left of it.
     *
     * @param other an amount of the same currency
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /**
     * Whether the other amount may be added to this.
     *
     * @param other any amount
     */
    public boolean hasCurrencyOf(Money other) {
        return currency.equals(other.currency);
    }

    /** Whether there is none. */
    public boolean isZero() {
        return minor == 0;
    }

    /** Whether it is owed. */
    public boolean isNegative() {
        return minor < 0;
    }

    /** Whether there is some. */
    public boolean isPositive() {
        return minor > 0;
    }

    private Money same(Money other) {
        if (!hasCurrencyOf(other)) {
            throw new IllegalArgumentException("amounts of different currencies are not put together");
        }
        return other;
    }

    /**
     * Which is more.
     *
     * @param other an amount of the same currency
     */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " "
                + BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }
}
