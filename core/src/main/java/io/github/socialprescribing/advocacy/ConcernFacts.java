package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about safeguarding concerns may rest on. */
public final class ConcernFacts {

    /** Whether it was reported. */
    public static final FlagFact REPORTED = FlagFact.of(
                    "concern-reported", "the concern was reported to those responsible for safeguarding")
            .thatCanChange();

    /** Whether a manager was told. */
    public static final FlagFact MANAGER_TOLD =
            FlagFact.of("manager-told", "a manager was told of the concern").thatCanChange();

    private ConcernFacts() {}
}
