package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;

/**
 * Youth social prescribing in England: six sessions or twelve weeks, whichever comes first, with some room.
 */
public final class Youth {

    private static final Policy POLICY = Sheet.build(draft());

    private Youth() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of(
                        "YOUTH",
                        Sheet.COMMON
                                .appendAll(Sheet.EXTENDING)
                                .appendAll(List.of(
                                        "LIM-02",
                                        "LIM-06",
                                        "LIM-06.waiting",
                                        "LIM-11",
                                        "HOL-01",
                                        "HOL-01.again",
                                        "ELG-01",
                                        "ELG-01.oldest",
                                        "ELG-01.unsure",
                                        "ELG-01.oldest-unsure",
                                        "ELG-03",
                                        "ELG-03.age",
                                        "ELG-03.closed")))
                .set(
                        OfferParameters.OFFERED,
                        12,
                        source("sbbresearch.org, link workers on youth social prescribing: 6 sessions"))
                .set(
                        AllowanceNumbers.WINDOW,
                        84,
                        source("sbbresearch.org, link workers on youth social prescribing: up to 12 weeks"))
                .set(IntakeRules.LOWEST_AGE, 11, assumed("11 to 25 by configuration; others begin at 16"))
                .set(IntakeRules.HIGHEST_AGE, 25, assumed("11 to 25 by configuration"))
                .counting(CountingRows.common().with(CountingRows.LIGHT_CONTACT))
                .draft();
    }
}
