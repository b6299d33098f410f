package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about extensions may rest on. Amounts are in half units: two make a session. */
public final class ExtensionFacts {

    private static final int MOST = 4_000;

    /** How much is asked for or to be granted. */
    public static final CountFact UNITS = CountFact.of(
                    "units-of-extension", "how much more is asked for or to be granted", "half units", 0, MOST)
            .thatCanChange();

    /** How many grounds are given. */
    public static final CountFact GROUNDS = CountFact.of(
                    "grounds", "how many grounds are given", "grounds", 0, ExtensionGround.values().length)
            .thatCanChange();

    /** Whether the client wants it. */
    public static final FlagFact CLIENT_AGREES =
            FlagFact.of("client-agrees", "the client wants it").thatCanChange();

    /** Whether another request waits. */
    public static final FlagFact OTHER_PENDING =
            FlagFact.of("other-request-pending", "another request is undecided").thatCanChange();

    /** What has been used so far. */
    public static final CountFact COUNTED = SessionFacts.COUNTED;

    /** Whether a manager decides. */
    public static final FlagFact DECIDED_BY_MANAGER =
            FlagFact.of("decided-by-manager", "a manager decides").thatCanChange();

    /** Whether whoever decides also asked. */
    public static final FlagFact DECIDED_BY_REQUESTER =
            FlagFact.of("decided-by-requester", "whoever decides also asked").thatCanChange();

    private ExtensionFacts() {}
}
