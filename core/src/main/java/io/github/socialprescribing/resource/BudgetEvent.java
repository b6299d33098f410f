package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What happened to a budget. */
public sealed interface BudgetEvent {

    /**
     * Money was given.
     *
     * @param terms on what terms
     */
    record BudgetOpened(BudgetTerms terms) implements BudgetEvent {}

    /**
     * Something was asked for.
     *
     * @param spend what
     */
    record SpendRequested(Spend spend) implements BudgetEvent {}

    /**
     * Whoever answers for the budget said yes.
     *
     * @param spend to which one
     */
    record SpendApproved(SpendId spend) implements BudgetEvent {}

    /**
     * Whoever answers for the budget said no.
     *
     * @param spend to which one
     * @param reason why
     */
    record SpendRefused(SpendId spend, Narrative reason) implements BudgetEvent {}

    /**
     * It was bought.
     *
     * @param spend which one
     * @param on the day
     * @param paid what was paid
     */
    record SpendPurchased(SpendId spend, LocalDate on, Money paid) implements BudgetEvent {}

    /**
     * Receipt and account agree.
     *
     * @param spend which one
     */
    record SpendReconciled(SpendId spend) implements BudgetEvent {}

    /**
     * The money is back.
     *
     * @param spend which one
     */
    record SpendReturned(SpendId spend) implements BudgetEvent {}
}
