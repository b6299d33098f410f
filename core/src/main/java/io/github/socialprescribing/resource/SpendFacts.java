package io.github.socialprescribing.resource;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about spending may rest on. */
public final class SpendFacts {

    private static final String MINOR = "minor units";
    static final long MOST = 1_000_000_000_000_000L;

    /** What it costs. */
    public static final CountFact AMOUNT = CountFact.of(
                    "spend-amount", "what it costs, in minor units of the budget's currency", MINOR, 0, MOST)
            .thatCanChange();

    /** What is left; below zero where more was promised than there is. */
    public static final CountFact BALANCE = CountFact.of(
            "budget-balance", "what is left of the budget, in minor units of its currency", MINOR, -MOST, MOST);

    /** Whether the day lies in the period. */
    public static final FlagFact INSIDE_PERIOD = FlagFact.of(
                    "inside-budget-period", "the day of the spend lies in the budget's period")
            .thatCanChange();

    /** Whether it is for what the budget is for. */
    public static final FlagFact FITS_RESTRICTIONS =
            FlagFact.of("fits-restrictions", "it is for what the budget is for");

    /** Whether it serves a need. */
    public static final FlagFact NEED_LINKED = FlagFact.of(
                    "need-linked", "a need of the client is named that it serves")
            .thatCanChange();

    /** Whether the need cannot wait. */
    public static final FlagFact IMMEDIATE =
            FlagFact.of("immediate-need", "the need must be met at once, such as food or heat");

    /** Whether it is approved. */
    public static final FlagFact APPROVED = FlagFact.of("spend-approved", "whoever answers for the budget has said yes")
            .thatCanChange();

    private SpendFacts() {}
}
