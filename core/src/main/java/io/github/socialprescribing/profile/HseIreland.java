package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * Social prescribing of the Health Service Executive in Ireland: up to eight sessions, for adults, and no crisis service.
 */
public final class HseIreland {

    private static final Policy POLICY = Sheet.build(draft());

    private HseIreland() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "HSE-IE",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .appendAll(List.of("LIM-02", "ELG-01", "ELG-01.unsure", "ELG-02")))
                .set(OfferParameters.OFFERED, 16, source("Health Service Executive, Ireland: up to eight sessions"))
                .set(IntakeRules.LOWEST_AGE, 18, source("Health Service Executive, Ireland: 18 and over"))
                .counting(CountingRows.common())
                .draft();
    }
}
