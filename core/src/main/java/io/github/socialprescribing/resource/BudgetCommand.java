package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What may be done with a budget. */
public sealed interface BudgetCommand {

    /**
     * Ask for something to be bought. It is refused at once where it could not be bought even with a yes.
     *
     * @param spend what, with an id that the budget does not know yet
     */
    record RequestSpend(Spend spend) implements BudgetCommand {}

    /**
     * Say yes, in the role that answers for the budget: to a request, or afterwards to what an immediate need had bought.
     *
     * @param spend which one
     */
    record ApproveSpend(SpendId spend) implements BudgetCommand {}

    /**
     * Say no to a request, in the role that answers for the budget.
     *
     * @param spend which one
     * @param reason why
     */
    record RefuseSpend(SpendId spend, Narrative reason) implements BudgetCommand {}

    /**
     * Record that it was bought.
     *
     * @param spend which one
     * @param on the day
     * @param paid what was paid, no more than was asked for
     */
    record RecordPurchase(SpendId spend, LocalDate on, Money paid) implements BudgetCommand {

        /** Refuses a negative price. */
        public RecordPurchase {
            if (paid.isNegative()) {
                throw new IllegalArgumentException("nothing costs less than nothing");
            }
        }
    }

    /**
     * Record that receipt and account agree.
     *
     * @param spend which one
     */
    record ReconcileSpend(SpendId spend) implements BudgetCommand {}

    /**
     * Put the money back: it was not bought after all, or was brought back.
     *
     * @param spend which one
     */
    record ReturnSpend(SpendId spend) implements BudgetCommand {}
}
