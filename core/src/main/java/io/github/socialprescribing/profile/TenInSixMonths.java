package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * Up to ten sessions within six months, as the Community Navigators trials had it.
 */
public final class TenInSixMonths {

    private static final Policy POLICY = Sheet.build(draft());

    private TenInSixMonths() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "TEN-IN-SIX-MONTHS",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .appendAll(List.of(
                                        "LIM-02", "LIM-06", "LIM-06.waiting", "LIM-11", "HOL-01", "HOL-01.again")))
                .set(
                        OfferParameters.OFFERED,
                        20,
                        source("Lloyd-Evans 2017, 2020, Community Navigators: up to 10 sessions"))
                .set(
                        AllowanceNumbers.WINDOW,
                        182,
                        source("Lloyd-Evans 2017, 2020, Community Navigators: over 6 months"))
                .counting(CountingRows.common().with(CountingRows.LIGHT_CONTACT))
                .draft();
    }
}
