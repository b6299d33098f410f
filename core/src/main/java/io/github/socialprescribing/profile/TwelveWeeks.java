package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.vavr.collection.List;

/**
 * Up to twelve weeks from the first session, however many sessions that makes, as the British Red Cross and Torbay had
 * it.
 */
public final class TwelveWeeks {

    private static final Policy POLICY = Sheet.build(draft());

    private TwelveWeeks() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "TWELVE-WEEKS",
                        Sheet.COMMON
                                .appendAll(Sheet.DECIDED)
                                .appendAll(List.of("LIM-06", "LIM-06.waiting", "LIM-11", "HOL-01", "HOL-01.again")))
                .set(
                        AllowanceNumbers.WINDOW,
                        84,
                        source("Foster 2021, British Red Cross; Elston 2019, Torbay: up to 12 weeks"))
                .counting(CountingRows.common().with(CountingRows.LIGHT_CONTACT))
                .draft();
    }
}
