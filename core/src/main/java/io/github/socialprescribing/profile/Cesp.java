package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.vavr.collection.List;

/**
 * Community-Enhanced Social Prescribing, as its source paper describes the service in Manchester: six to eight sessions,
 * occasionally extended case by case, and nobody's sessions end abruptly. Every number that the paper does not give is
 * marked as assumed.
 *
 * <p>The paper says nothing of missed sessions, waiting lists, ages or a time within which a client may not come back;
 * nor does this policy, so that whether somebody is closed for missing contacts is for people to decide.
 */
public final class Cesp {

    private static final Policy POLICY = Sheet.build(draft());

    private Cesp() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "CESP",
                        Sheet.COMMON.appendAll(Sheet.EXTENDING).appendAll(List.of("LIM-01", "LIM-02", "ELG-03")))
                .counting(CountingRows.common())
                .draft();
    }
}
