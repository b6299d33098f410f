package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * A link worker of an English primary care network, by published guidance: six to twelve contacts on average, of which
 * calls and home visits are some.
 */
public final class PcnEngland {

    private static final Policy POLICY = Sheet.build(draft());

    private PcnEngland() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "PCN-EN",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .appendAll(List.of("LIM-01", "LIM-02", "ELG-01", "ELG-01.unsure", "CAP-02", "CAP-03"))
                                .appendAll(List.of(
                                        "SAF-03",
                                        "ALO-02",
                                        "ALO-02.meeting",
                                        "ALO-02.met",
                                        "ALO-03",
                                        "ALO-03.meeting",
                                        "ALO-03.met",
                                        "ALO-04")))
                .set(
                        OfferParameters.TALK_OF_ENDING,
                        12,
                        source("Surrey training hub; North East primary care roles: 6 to 12 contacts on average"))
                .set(
                        OfferParameters.OFFERED,
                        24,
                        source(
                                "Surrey training hub; North East primary care roles: 6 to 12 contacts on average, calls and home visits included"))
                .set(IntakeRules.LOWEST_AGE, 18, source("Joy listing of a primary care network service: 18 and over"))
                .counting(CountingRows.contacts())
                .draft();
    }
}
