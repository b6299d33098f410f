package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.SpendId;

/** What happened with money for a client. */
public sealed interface MoneyEvent {

    /**
     * A spend serves a need of this pathway.
     *
     * @param budget from which budget
     * @param spend which spend
     * @param need the need
     */
    record SpendLinked(BudgetId budget, SpendId spend, NeedId need) implements MoneyEvent {}

    /**
     * Somebody else gave money.
     *
     * @param funding what was given, and for what
     */
    record ExternalFundingAcquired(ExternalFunding funding) implements MoneyEvent {}
}
