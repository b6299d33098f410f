/**
 * Money for what clients need, spent in small sums and answered for.
 *
 * <p>The source paper tells of a wellbeing budget that bought a tablet, and of extra funding that paid for heating. A
 * budget has a holder, a period and sometimes a purpose, and it spans pathways, so that no pathway can know what is left
 * of it: the caller says. All amounts are whole minor units, pence or cents, of the budget's own currency; a spend in
 * another currency is exchanged first.
 *
 * <p>A {@link io.github.socialprescribing.resource.Budget} is the fold of its own events, decided by {@link
 * io.github.socialprescribing.resource.BudgetDecider}. That no more is promised than there is, and that a spend is in the
 * period, the currency and the purpose of the money, holds under every policy; who says yes, the policy says.
 *
 * <p>Floor 2. Imports {@code need} and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.resource;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
