package io.github.socialprescribing.pathway;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about endings may rest on. */
public final class EndingFacts {

    /** Whether an ending plan was agreed. */
    public static final FlagFact PLAN_AGREED = FlagFact.of(
                    "ending-plan-agreed", "an ending plan was agreed with the client")
            .thatCanChange();

    /** Whether an ending session was held. */
    public static final FlagFact SESSION_HELD = FlagFact.of(
                    "ending-session-held", "a session about ending well was held")
            .thatCanChange();

    /** Whether somebody referred the client. */
    public static final FlagFact PROFESSIONALLY_REFERRED =
            FlagFact.of("professionally-referred", "somebody referred the client");

    /** Whether a safeguarding concern is open. */
    public static final FlagFact SAFEGUARDING_OPEN = FlagFact.of("safeguarding-open", "a safeguarding concern is open");

    /** Whether the client is worried about the ending. */
    public static final FlagFact CONCERN_OPEN = FlagFact.of(
                    "ending-concern-open", "a concern of the client about the ending is not resolved")
            .thatCanChange();

    /** How many onward referrals are left in the air. */
    public static final CountFact OPEN_CONNECTIONS = CountFact.of(
                    "open-connections",
                    "onward referrals neither settled, nor handed over, nor kept as tracked",
                    "referrals",
                    0,
                    10_000)
            .thatCanChange();

    /** Whether the client does not want the referrer told. */
    public static final FlagFact SHARING_WITHHELD =
            FlagFact.of("sharing-withheld", "the client withheld or withdrew consent to tell the referrer");

    private EndingFacts() {}
}
