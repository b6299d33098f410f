package io.github.socialprescribing.outcome;

import java.math.BigDecimal;

/**
 * A number on the scale of a measure, held in whole thousandths: equal numbers are equal values, and sums are exact
 * whatever their order. Thousandths are the finest that a listed measure needs, the EQ-5D-5L index with three decimals.
 *
 * @param thousandths the number times a thousand, from -{@value #MOST} to {@value #MOST}
 */
public record Points(long thousandths) implements Comparable<Points> {

    /** The largest number, in thousandths; far above any scale, and small enough that no sum of a study overflows. */
    public static final long MOST = 1_000_000_000L;

    /** Refuses a number beyond any scale. */
    public Points {
        if (thousandths < -MOST || thousandths > MOST) {
            throw new IllegalArgumentException("no scale reaches beyond " + MOST + " thousandths");
        }
    }

    /**
     * A whole number.
     *
     * @param whole how many
     */
    public static Points of(long whole) {
        return new Points(Math.multiplyExact(whole, 1_000L));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a decimal number with at most three decimals, such as {@code 23.21} or {@code -0.285}
     */
    public static Points parse(String text) {
        if (!text.matches("-?[0-9]{1,7}(\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("points are a decimal number with at most three decimals");
        }
        return new Points(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** The number without trailing zeros, such as {@code 7} or {@code 0.735}. */
    @Override
    public String toString() {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
