package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.SpendId;

/** What may be told of money on a pathway. Budgets keep their own accounts; here is only the link. */
public sealed interface MoneyCommand {

    /**
     * Link a spend to the need that it serves.
     *
     * @param budget from which budget
     * @param spend which spend
     * @param need the need
     */
    record LinkSpend(BudgetId budget, SpendId spend, NeedId need) implements MoneyCommand {}

    /**
     * Record money that somebody else gave.
     *
     * @param funding what was given, and for what
     */
    record RecordExternalFunding(ExternalFunding funding) implements MoneyCommand {}
}
