package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;

/**
 * One conversation from which the client leaves with addresses: what the link workers of the source paper said they were
 * hired for elsewhere, here for comparison.
 */
public final class SignpostingOffice {

    private static final Policy POLICY = Sheet.build(draft());

    private SignpostingOffice() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "SIGNPOSTING-OFFICE",
                        Sheet.COMMON.appendAll(Sheet.DECIDED).append("LIM-02"))
                .set(
                        OfferParameters.OFFERED,
                        2,
                        assumed("one conversation, as the paper gives no number for signposting from an office base"))
                .counting(CountingRows.common())
                .draft();
    }
}
