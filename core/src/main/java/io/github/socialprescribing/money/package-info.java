/**
 * Money, exactly.
 *
 * <p>The sums in social prescribing are small and answered for to the penny: a tablet, a bus fare, a heating bill. {@link
 * io.github.socialprescribing.money.Money} is a whole number of minor units of one ISO currency. There is no rounding,
 * because there is nothing to round, and no exchange, because a budget has one currency.
 *
 * <p>Floor 0. Imports nothing.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.money;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
