package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about sessions may rest on. Amounts are in half units: two make a session. */
public final class SessionFacts {

    private static final String HALVES = "half units";
    private static final int MOST = 4_000;

    /** What has been used. */
    public static final CountFact COUNTED =
            CountFact.of("units-counted", "what has been used of the allowance", HALVES, 0, MOST);

    /** What the session asked about takes. */
    public static final CountFact ASKED = CountFact.of("units-asked", "what this session takes", HALVES, 0, MOST);

    /** Used, in the diary, and asked for, together. */
    public static final CountFact ASKED_FOR =
            CountFact.of("units-with-this", "what is used, in the diary and asked for together", HALVES, 0, 3 * MOST);

    /** What live grants add. */
    public static final CountFact GRANTED = CountFact.of(
                    "units-granted", "what live grants add to the offer", HALVES, 0, MOST)
            .thatCanChange();

    /** Whether this session is about ending well. */
    public static final FlagFact ENDING =
            FlagFact.of("ending-session", "this session is about ending well").thatCanChange();

    /** Whether an ending session was held or is in the diary. */
    public static final FlagFact ENDING_ARRANGED =
            FlagFact.of("ending-arranged", "an ending session was held or is in the diary");

    /** Whether a request for an extension is undecided. */
    public static final FlagFact EXTENSION_PENDING = FlagFact.of(
                    "extension-pending", "a request for an extension is undecided")
            .thatCanChange();

    /** Whether a safeguarding concern is open. */
    public static final FlagFact SAFEGUARDING_OPEN = FlagFact.of("safeguarding-open", "a safeguarding concern is open");

    private SessionFacts() {}
}
