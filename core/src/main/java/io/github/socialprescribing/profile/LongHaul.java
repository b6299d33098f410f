package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;

/**
 * Support for people with long-term conditions without a cap, reviewed every six months, as in Ways to Wellness. There is
 * nothing to extend, so that no rule says who grants: a grant moves nothing.
 */
public final class LongHaul {

    private static final Policy POLICY = Sheet.build(draft());

    private LongHaul() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of("LONG-HAUL", Sheet.COMMON.append("LIM-09"))
                .set(AllowanceNumbers.REVIEW_DAYS, 182, source("Ways to Wellness: wellbeing measured every six months"))
                .counting(CountingRows.common())
                .draft();
    }
}
