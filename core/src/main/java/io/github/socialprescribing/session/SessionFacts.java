package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about sessions may rest on. Amounts are in half units: two make a session. */
public final class SessionFacts {

    private static final String HALVES = "half units";
    private static final String DAYS = "days";
    private static final int MOST = 4_000;
    private static final int MOST_DAYS = Integer.MAX_VALUE;
    private static final int MOST_CONTACTS = 10_000;

    /** What has been used. */
    public static final CountFact COUNTED =
            CountFact.of("units-counted", "what has been used of the allowance", HALVES, 0, MOST);

    /** What had been used before the contact that has just taken place, as far as it is still counted. */
    public static final CountFact COUNTED_BEFORE =
            CountFact.of("units-counted-before", "what had been used before this contact", HALVES, 0, MOST);

    /** What is in the diary. */
    public static final CountFact PLANNED =
            CountFact.of("units-planned", "what is in the diary and not yet held", HALVES, 0, MOST);

    /** What the session asked about takes. */
    public static final CountFact ASKED = CountFact.of("units-asked", "what this session takes", HALVES, 0, MOST);

    /** Used, in the diary, and asked for, together. */
    public static final CountFact ASKED_FOR =
            CountFact.of("units-with-this", "what is used, in the diary and asked for together", HALVES, 0, 3 * MOST);

    /** What live grants add. */
    public static final CountFact GRANTED = CountFact.of(
                    "units-granted", "what live grants add to the offer", HALVES, 0, MOST)
            .thatCanChange();

    /**
     * What client and worker agreed on; 0 where they agreed on no number. It is read off the pathway; whoever keeps it
     * elsewhere tells it as a supplement, which is asked only where the pathway has no number on record.
     */
    public static final CountFact AGREED = CountFact.of(
                    "units-agreed",
                    "what client and worker agreed on when they made their plan, 0 for no number",
                    HALVES,
                    0,
                    MOST)
            .thatCanChange();

    /** What they agreed on and live grants, together. */
    public static final CountFact AGREED_WITH_GRANTS = CountFact.of(
            "units-agreed-with-grants",
            "what client and worker agreed on and live grants together",
            HALVES,
            0,
            2 * MOST);

    /** How much of a window of days is used. */
    public static final CountFact WINDOW_DAYS = CountFact.of(
            "window-days-used",
            "days since the first session, less those that the service took away",
            DAYS,
            0,
            MOST_DAYS);

    /** The same, less the days on which support was held. */
    public static final CountFact WINDOW_DAYS_UNHELD = CountFact.of(
            "window-days-unheld", "days of the window used, less those on which support was held", DAYS, 0, MOST_DAYS);

    /** How much of the window was used when support was first held in it, less what the service took away. */
    public static final CountFact BEFORE_HOLDING = CountFact.of(
            "window-days-before-holding",
            "days since the first session when support was first held",
            DAYS,
            0,
            MOST_DAYS);

    /** Whether the client waits for another service. */
    public static final FlagFact WAITING = FlagFact.of("waiting-for-service", "the client waits for another service");

    /** Whether support is held until another service begins. */
    public static final FlagFact HELD =
            FlagFact.of("support-held", "support is held while the client waits for another service");

    /** How long ago support was reviewed. */
    public static final CountFact DAYS_SINCE_REVIEW = CountFact.of(
                    "days-since-review", "days since support was last reviewed, or began", DAYS, 0, MOST_DAYS)
            .thatCanChange();

    /** How many contacts in a row were missed. */
    public static final CountFact MISSED_IN_A_ROW = CountFact.of(
            "missed-in-a-row", "contacts in a row, up to now, that the client missed", "contacts", 0, MOST_CONTACTS);

    /**
     * Whether the case was reviewed since. It is read off the pathway; whoever keeps reviews elsewhere tells it as a
     * supplement.
     */
    public static final FlagFact CASE_REVIEWED = FlagFact.of(
                    "case-reviewed", "the case was reviewed since the last missed contact")
            .thatCanChange();

    /** Whether the worker meets the client without anybody of the service beside them. */
    public static final FlagFact ALONE = FlagFact.of(
                    "meets-alone", "the worker meets the client without a colleague beside them")
            .thatCanChange();

    /** Whether the contact was held. */
    public static final FlagFact MET = FlagFact.of("contact-held", "worker and client met, or spoke");

    /**
     * Whether it is known who meets the client: a student or not, trained or not. No pathway knows its workers' training, so
     * that the context is told, as by {@link io.github.socialprescribing.workforce.Worker#facts}.
     */
    public static final FlagFact WORKER_KNOWN = FlagFact.of(
                    "worker-known", "it was told whether the worker is a student, and trained to meet clients alone")
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

    /** Whether the client is not to be contacted. */
    public static final FlagFact DO_NOT_CONTACT = FlagFact.of("do-not-contact", "the client is not to be contacted");

    /** Whether the worker is taken elsewhere at that time; see {@link Diary#about}. */
    public static final FlagFact WORKER_BUSY =
            FlagFact.of("worker-busy", "the worker has something else in the diary at that time");

    /** Whether the service cannot meet anybody where the contact would be; see {@link AllowedPlaces#about}. */
    public static final FlagFact PLACE_NOT_SUPPORTED =
            FlagFact.of("place-not-supported", "the service has no means to meet a client at that place");

    /** Whether the centre at which somebody would pop in is closed on that day; whoever keeps its hours tells the context. */
    public static final FlagFact CENTRE_CLOSED = FlagFact.of("centre-closed", "the centre is closed on that day");

    /** How long support has been held. */
    public static final CountFact HOLDING_DAYS =
            CountFact.of("days-held", "days on which support has been held", DAYS, 0, MOST_DAYS);

    /** Whether a pathway is open. */
    public static final FlagFact PATHWAY_OPEN = FlagFact.of("pathway-open", "a pathway of theirs is open");

    /** How long ago the last pathway ended. */
    public static final CountFact DAYS_SINCE_ENDING =
            CountFact.of("days-since-ending", "days since their last pathway ended", DAYS, 0, MOST_DAYS);

    private SessionFacts() {}
}
