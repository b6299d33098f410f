package io.github.socialprescribing.referral;

import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about intake and re-entry may rest on. */
public final class IntakeFacts {

    /** Higher than anybody's age. */
    static final int MOST_YEARS = 150;

    /** Whether a consent to the referral is live. */
    public static final FlagFact CONSENTED = FlagFact.of(
                    "consent-to-referral", "the client's consent to the referral is recorded and live")
            .thatCanChange();

    /** How many pathways the client has open with this service. */
    public static final CountFact OPEN_PATHWAYS =
            CountFact.of("open-pathways", "pathways the client has open with this service", "pathways", 0, 1_000);

    /** Whether the client came alone. */
    public static final FlagFact SELF_REFERRED = FlagFact.of("self-referred", "the client came alone");

    /** How old the client is at least; 0 where nobody recorded it. */
    public static final CountFact AGE_AT_LEAST =
            CountFact.of("age-at-least", "years that the client is at least", "years", 0, MOST_YEARS);

    /** How old the client is at most. */
    public static final CountFact AGE_AT_MOST =
            CountFact.of("age-at-most", "years that the client is at most", "years", 0, MOST_YEARS);

    /** Whether the client is in a crisis. */
    public static final FlagFact IN_CRISIS = FlagFact.of("in-crisis", "the client is in a crisis that cannot wait");

    /** Whether the service is for the client's area. */
    public static final FlagFact IN_AREA =
            FlagFact.of("in-area", "the client belongs to the area that the service is for");

    /** Whether the service is for what the client needs. */
    public static final FlagFact IN_SCOPE = FlagFact.of("in-scope", "what the client needs is what the service is for");

    /** Whether a partner takes over. */
    public static final FlagFact OPEN_DOOR = FlagFact.of(
                    "open-door-agreement", "a partner better placed has agreed to take such referrals over")
            .thatCanChange();

    /** Whether the client is supported already. */
    public static final FlagFact SUPPORT_IN_PLACE =
            FlagFact.of("support-in-place", "suitable support for the same need is in place");

    /** How long people wait. */
    public static final CountFact WAIT_WEEKS =
            CountFact.of("longest-ordinary-wait", "weeks of the longest ordinary wait", "weeks", 0, 1_000);

    /** How the last pathway ended. */
    public static final ChoiceFact PREVIOUS_ENDING = ChoiceFact.of(
            "previous-ending", "how the client's last pathway with this service ended", PreviousEnding.class);

    /** How long ago it did. */
    public static final CountFact DAYS_SINCE_ENDING =
            CountFact.of("days-since-ending", "days since the last pathway ended", "days", 0, Integer.MAX_VALUE);

    /** Whether there is a new need. */
    public static final FlagFact NEW_NEED =
            FlagFact.of("new-need", "a need is named that the last pathway did not have");

    /** Whether a safeguarding concern is open. */
    public static final FlagFact SAFEGUARDING_OPEN = FlagFact.of("safeguarding-open", "a safeguarding concern is open");

    private IntakeFacts() {}
}
