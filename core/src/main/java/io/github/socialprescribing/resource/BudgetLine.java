package io.github.socialprescribing.resource;

import io.github.socialprescribing.money.Money;

/**
 * One spend in the account of a budget.
 *
 * @param spend what was asked for
 * @param status where it stands
 * @param approved whether whoever answers for the budget has said yes, before the purchase or after it
 * @param price what was paid, once it was bought; before, the most it may cost
 */
public record BudgetLine(Spend spend, SpendStatus status, boolean approved, Money price) {

    /** How much of the budget it takes: nothing until it is approved or bought, and nothing once the money is back. */
    public Money committed() {
        return switch (status) {
            case APPROVED, PURCHASED, RECONCILED -> price;
            case REQUESTED, REFUSED, RETURNED -> Money.zero(price.currency());
        };
    }

    /** Whether it was bought for an immediate need and still waits for a yes. */
    public boolean isToBeRatified() {
        return status == SpendStatus.PURCHASED && !approved;
    }

    BudgetLine with(SpendStatus next) {
        return new BudgetLine(spend, next, approved, price);
    }

    BudgetLine bought(Money paid) {
        return new BudgetLine(spend, SpendStatus.PURCHASED, approved, paid);
    }

    BudgetLine yes() {
        return new BudgetLine(
                spend, status == SpendStatus.REQUESTED ? SpendStatus.APPROVED : status, /* approved= */ true, price);
    }
}
