package io.github.socialprescribing.asset;

import io.github.socialprescribing.money.Money;

/**
 * What some people pay for each time, who pay less than most: Open Referral has several {@code cost_option}s for that.
 *
 * @param whom for whom it is, in words, such as {@code people out of work}; not blank
 * @param each what they pay; nothing, perhaps
 */
public record ReducedPrice(String whom, Money each) {

    /** Refuses a price for nobody, and one below nothing. */
    public ReducedPrice {
        if (whom.isBlank() || each.isNegative()) {
            throw new IllegalArgumentException("a reduced price is for somebody, and not below nothing");
        }
    }
}
