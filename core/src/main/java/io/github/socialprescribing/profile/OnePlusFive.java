package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * A primary care network service that publishes one initial session and at most five further, exit plan included.
 */
public final class OnePlusFive {

    private static final Policy POLICY = Sheet.build(draft());

    private OnePlusFive() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "ONE-PLUS-FIVE",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .appendAll(List.of("LIM-02", "LIM-05", "ELG-01", "ELG-01.unsure", "ELG-05")))
                .set(
                        OfferParameters.OFFERED,
                        12,
                        source("Joy listing of a primary care network service: one initial and at most five further"))
                .set(IntakeRules.LOWEST_AGE, 18, source("Joy listing of a primary care network service: 18 and over"))
                .counting(CountingRows.common())
                .draft();
    }
}
