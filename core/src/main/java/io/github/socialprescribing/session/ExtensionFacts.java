package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about extensions may rest on. Amounts are in half units: two make a session. */
public final class ExtensionFacts {

    /** More than this nobody asks for in a life; a request for it is refused. */
    static final int MOST = 4_000;

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

    /** What has been used, or may be without this extension: the offer and live grants, used or not, where that is more. */
    public static final CountFact WITHIN_REACH = CountFact.of(
            "units-within-reach",
            "what is used, or may be used with the offer and live grants, whichever is more",
            "half units",
            0,
            2 * MOST);

    /** What will have been used when this extension is used up, and all that may be used without it. */
    public static final CountFact COUNTED_WITH_THIS = CountFact.of(
            "units-counted-with-extension",
            "what is or may be used already and what is asked for or to be granted, together",
            "half units",
            0,
            3 * MOST);

    /** What live grants add already. */
    public static final CountFact GRANTED = SessionFacts.GRANTED;

    /** In how many domains there are needs. */
    public static final CountFact NEED_DOMAINS =
            CountFact.of("need-domains", "domains in which the client has needs", "domains", 0, 1_000);

    /** How many onward referrals are live. */
    public static final CountFact LIVE_REFERRALS =
            CountFact.of("live-referrals", "onward referrals of the client that are live", "referrals", 0, 10_000);

    /** How long others wait for a first session. */
    public static final CountFact WAIT_WEEKS =
            CountFact.of("wait-p90", "weeks that nine in ten wait at most for a first session", "weeks", 0, 1_000);

    /** Whether a manager decides. */
    public static final FlagFact DECIDED_BY_MANAGER =
            FlagFact.of("decided-by-manager", "a manager decides").thatCanChange();

    /** Whether whoever decides also asked. */
    public static final FlagFact DECIDED_BY_REQUESTER =
            FlagFact.of("decided-by-requester", "whoever decides also asked").thatCanChange();

    /** Whether there will be no more. A request does not expire; it stays pending until somebody decides. A grant does. */
    public static final FlagFact TURNED_DOWN =
            FlagFact.of("extension-turned-down", "the request was refused, or a grant has expired");

    /** Whether an ending session was held or is in the diary. */
    public static final FlagFact ENDING_ARRANGED = SessionFacts.ENDING_ARRANGED;

    private ExtensionFacts() {}
}
