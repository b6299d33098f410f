package io.github.socialprescribing.resource;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy about money. */
public final class SpendQuestions {

    /** May this be bought from this budget? */
    public static final Asked<SpendSituation> MAY_SPEND = Asked.of(
                    Question.builder()
                            .name("may-spend")
                            .meaning("may this be bought from this budget?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    SpendSituation.class)
            .with(SpendFacts.AMOUNT, SpendSituation::amount)
            .with(SpendFacts.BALANCE, SpendSituation::balance)
            .with(SpendFacts.INSIDE_PERIOD, SpendSituation::insidePeriod)
            .with(SpendFacts.FITS_RESTRICTIONS, SpendSituation::fitsRestrictions)
            .with(SpendFacts.NEED_LINKED, SpendSituation::needLinked)
            .with(SpendFacts.IMMEDIATE, SpendSituation::immediate)
            .with(SpendFacts.APPROVED, SpendSituation::approved)
            .supplementedBy(SpendSituation::supplement);

    private SpendQuestions() {}
}
