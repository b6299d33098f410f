package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Holding.EMPTY;
import static io.github.socialprescribing.cases.Holding.bought;
import static io.github.socialprescribing.cases.Holding.id;
import static io.github.socialprescribing.cases.Holding.need;
import static io.github.socialprescribing.cases.Holding.pounds;
import static io.github.socialprescribing.cases.Holding.spend;
import static io.github.socialprescribing.cases.Holding.tablet;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RefuseSpend;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.github.socialprescribing.resource.Spend;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is answered to whoever spends of a budget, and whoever lets them. */
final class BudgetCases {

    private static final Holding ASKED = EMPTY.after(new RequestSpend(tablet(1, 200, Urgency.SOON)));
    private static final Holding APPROVED =
            ASKED.manager().after(new ApproveSpend(id(1))).worker();
    private static final Holding BOUGHT = APPROVED.after(bought(1, 10, 190));
    private static final Holding REFUSED = ASKED.manager().after(new RefuseSpend(id(1), WORDS));
    private static final Holding AT_ONCE =
            EMPTY.after(new RequestSpend(tablet(1, 20, Urgency.IMMEDIATE)), bought(1, 10, 20));

    private BudgetCases() {}

    static Seq<Case> all() {
        return requests().appendAll(approvals()).appendAll(purchases()).appendAll(ends());
    }

    private static Seq<Case> requests() {
        Spend euros = spend(1, Money.ofMinor("EUR", 500), 10)
                .need(need(NeedKinds.DIGITAL, Urgency.SOON))
                .build();
        Spend food =
                spend(1, pounds(5), 10).need(need(NeedKinds.FOOD, Urgency.SOON)).build();
        Spend late = spend(1, pounds(5), 61)
                .need(need(NeedKinds.DIGITAL, Urgency.SOON))
                .build();
        Spend yacht = spend(1, pounds(301), 61).build();
        return List.of(
                EMPTY.accepts("for a need", new RequestSpend(tablet(1, 200, Urgency.SOON))),
                ASKED.refuses(
                        "under an id that is taken",
                        new RequestSpend(tablet(1, 5, Urgency.SOON)),
                        RefusalCodes.DUPLICATE_ID),
                EMPTY.refuses("in another currency", new RequestSpend(euros), SupportRefusals.CURRENCY_MISMATCH),
                APPROVED.refuses(
                        "of more than is left",
                        new RequestSpend(tablet(2, 101, Urgency.SOON)),
                        SupportRefusals.BUDGET_EXHAUSTED),
                EMPTY.refuses("after the budget's period", new RequestSpend(late), SupportRefusals.OUTSIDE_PERIOD),
                EMPTY.refuses(
                        "for what the budget is not for", new RequestSpend(food), SupportRefusals.OUTSIDE_RESTRICTION),
                ASKED.refuses(
                        "under an id that is taken, of more than is left, after the period, for no need",
                        new RequestSpend(yacht),
                        RefusalCodes.DUPLICATE_ID,
                        SupportRefusals.BUDGET_EXHAUSTED,
                        SupportRefusals.OUTSIDE_PERIOD,
                        SupportRefusals.OUTSIDE_RESTRICTION,
                        SupportRefusals.NO_LINKED_NEED));
    }

    private static Seq<Case> approvals() {
        Holding manager = ASKED.manager();
        Holding twice =
                ASKED.after(new RequestSpend(tablet(2, 150, Urgency.SOON))).manager();
        return List.of(
                manager.accepts("that was asked for", new ApproveSpend(id(1))),
                AT_ONCE.manager().accepts("that could not wait, afterwards", new ApproveSpend(id(1))),
                manager.refuses("that is unknown", new ApproveSpend(id(9)), RefusalCodes.NOT_FOUND),
                ASKED.refuses("by a link worker", new ApproveSpend(id(1)), RefusalCodes.NOT_AN_APPROVER),
                APPROVED.manager()
                        .refuses("for the second time", new ApproveSpend(id(1)), RefusalCodes.ILLEGAL_TRANSITION),
                REFUSED.refuses("that was refused", new ApproveSpend(id(1)), RefusalCodes.TERMINAL_STATE),
                twice.after(new ApproveSpend(id(1)))
                        .refuses("of more than is left", new ApproveSpend(id(2)), SupportRefusals.BUDGET_EXHAUSTED),
                ASKED.refuses(
                        "that is unknown, by a link worker",
                        new ApproveSpend(id(9)),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_AN_APPROVER),
                manager.accepts("that was asked for", new RefuseSpend(id(1), WORDS)),
                manager.refuses("that is unknown", new RefuseSpend(id(9), WORDS), RefusalCodes.NOT_FOUND),
                ASKED.refuses("by a link worker", new RefuseSpend(id(1), WORDS), RefusalCodes.NOT_AN_APPROVER),
                BOUGHT.manager()
                        .refuses("after the purchase", new RefuseSpend(id(1), WORDS), RefusalCodes.ILLEGAL_TRANSITION),
                REFUSED.refuses("for the second time", new RefuseSpend(id(1), WORDS), RefusalCodes.TERMINAL_STATE),
                BOUGHT.refuses(
                        "after the purchase, by a link worker",
                        new RefuseSpend(id(1), WORDS),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_AN_APPROVER),
                ASKED.refuses(
                        "that is unknown, by a link worker",
                        new RefuseSpend(id(9), WORDS),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_AN_APPROVER));
    }

    private static Seq<Case> purchases() {
        RecordPurchase inEuros = new RecordPurchase(id(1), day(10), Money.ofMinor("EUR", 5));
        Holding pressed = EMPTY.after(
                        new RequestSpend(tablet(1, 200, Urgency.IMMEDIATE)),
                        new RequestSpend(tablet(2, 200, Urgency.SOON)))
                .manager()
                .after(new ApproveSpend(id(2)))
                .worker();
        return List.of(
                APPROVED.accepts("of what was approved", bought(1, 10, 190)),
                EMPTY.after(new RequestSpend(tablet(1, 20, Urgency.IMMEDIATE)))
                        .accepts("of what cannot wait", bought(1, 10, 20)),
                EMPTY.refuses("of what is unknown", bought(9, 10, 5), RefusalCodes.NOT_FOUND),
                ASKED.refuses("of what can wait and nobody approved", bought(1, 10, 190), RefusalCodes.DECISION_NEEDED),
                BOUGHT.refuses("for the second time", bought(1, 10, 5), RefusalCodes.ILLEGAL_TRANSITION),
                REFUSED.refuses("of what was refused", bought(1, 10, 5), RefusalCodes.TERMINAL_STATE),
                APPROVED.refuses("on a day to come", bought(1, 11, 190), RefusalCodes.NOT_YET),
                APPROVED.refuses("before the budget's period", bought(1, -1, 190), SupportRefusals.OUTSIDE_PERIOD),
                APPROVED.refuses("dearer than asked for", bought(1, 10, 201), SupportRefusals.MORE_THAN_APPROVED),
                APPROVED.refuses("in another currency", inEuros, SupportRefusals.CURRENCY_MISMATCH),
                pressed.refuses("for more than is left", bought(1, 10, 101), SupportRefusals.BUDGET_EXHAUSTED),
                APPROVED.refuses(
                        "on a day to come, dearer than asked for and than what is left",
                        bought(1, 11, 301),
                        RefusalCodes.NOT_YET,
                        SupportRefusals.MORE_THAN_APPROVED,
                        SupportRefusals.BUDGET_EXHAUSTED),
                EMPTY.refuses(
                        "of what is unknown, on a day to come",
                        bought(9, 11, 5),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> ends() {
        return List.of(
                BOUGHT.accepts("that was bought", new ReconcileSpend(id(1))),
                EMPTY.refuses("that is unknown", new ReconcileSpend(id(9)), RefusalCodes.NOT_FOUND),
                APPROVED.refuses("before the purchase", new ReconcileSpend(id(1)), RefusalCodes.ILLEGAL_TRANSITION),
                AT_ONCE.refuses("that nobody approved", new ReconcileSpend(id(1)), RefusalCodes.ILLEGAL_TRANSITION),
                REFUSED.refuses("that was refused", new ReconcileSpend(id(1)), RefusalCodes.TERMINAL_STATE),
                BOUGHT.accepts("that was bought", new ReturnSpend(id(1))),
                EMPTY.refuses("that is unknown", new ReturnSpend(id(9)), RefusalCodes.NOT_FOUND),
                ASKED.refuses("that nobody approved", new ReturnSpend(id(1)), RefusalCodes.ILLEGAL_TRANSITION),
                REFUSED.refuses("that was refused", new ReturnSpend(id(1)), RefusalCodes.TERMINAL_STATE));
    }
}
