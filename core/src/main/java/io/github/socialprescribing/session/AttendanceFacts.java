package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/**
 * The facts that rules about missed contacts may rest on. Every one is computed from what is on record: of the contacts, of
 * the attempts to reach the client and of their safety. What a caller tells besides is heard beside a flag that is not
 * raised, and instead of a count of which nothing is on record.
 */
public final class AttendanceFacts {

    private static final int MOST = 10_000;
    private static final int MOST_DAYS = Integer.MAX_VALUE;

    /** How many contacts in a row were missed. */
    public static final CountFact MISSED_IN_A_ROW = SessionFacts.MISSED_IN_A_ROW;

    /** How many contacts were missed without notice. */
    public static final CountFact MISSED_WITHOUT_NOTICE = CountFact.of(
            "missed-without-notice", "contacts of this course missed and not called off in time", "contacts", 0, MOST);

    /** Whether the first appointment was missed. */
    public static final FlagFact FIRST_MISSED =
            FlagFact.of("first-appointment-missed", "the first appointment was missed and nobody has been met yet");

    /** How often the client called the first appointment off. */
    public static final CountFact FIRST_CANCELLATIONS = CountFact.of(
            "first-appointment-cancellations",
            "how often the client called the first appointment off",
            "times",
            0,
            MOST);

    /** Whether the last contact was called off. */
    public static final FlagFact CALLED_OFF =
            FlagFact.of("called-off-by-client", "the last contact was called off by the client");

    /** Whether that was in time, as the policy understands it. */
    public static final FlagFact CALLED_OFF_IN_TIME =
            FlagFact.of("called-off-in-time", "the last contact was called off by the client in time");

    /** How long before. */
    public static final CountFact NOTICE_HOURS = CountFact.of(
            "notice-hours-given", "hours before the contact that it was called off", "hours", 0, Integer.MAX_VALUE);

    /**
     * How often somebody tried to reach the client. It is read off the pathway, and off the intake before there is one, as
     * the ways and days are; whoever keeps attempts elsewhere tells all three as supplements, which are asked only where the
     * pathway has no attempt on record.
     */
    public static final CountFact ATTEMPTS = CountFact.of(
                    "contact-attempts", "attempts to reach the client since they last spoke", "attempts", 0, MOST)
            .thatCanChange();

    /** By how many channels. */
    public static final CountFact CHANNELS = CountFact.of(
                    "contact-channels", "different channels by which it was tried", "channels", 0, MOST)
            .thatCanChange();

    /** Over how many days. */
    public static final CountFact DAYS_OF_ATTEMPTS = CountFact.of(
                    "days-of-attempts", "days from the first attempt to the last", "days", 0, MOST)
            .thatCanChange();

    /** Whether the client is an adult at risk. */
    public static final FlagFact AT_RISK = FlagFact.of("adult-at-risk", "the client is known to be an adult at risk");

    /** Whether somebody made sure that the client is safe. */
    public static final FlagFact WELFARE_CHECKED = FlagFact.of(
                    "welfare-checked", "somebody has since made sure, on record, that the client is safe")
            .thatCanChange();

    /**
     * How long ago somebody made sure that the client is safe. No rule asks for it: what counts is whether that was on the
     * day of the last contact or later.
     */
    public static final CountFact DAYS_SINCE_WELFARE_CHECK = CountFact.of(
            "days-since-welfare-check", "days since somebody made sure that the client is safe", "days", 0, MOST_DAYS);

    /** Whether the client can decide about attending. */
    public static final FlagFact LACKS_CAPACITY =
            FlagFact.of("lacks-capacity", "the client lacks the capacity to decide about attending");

    /** Whether the client is in a crisis. */
    public static final FlagFact IN_CRISIS = FlagFact.of("in-crisis", "the client is in a crisis");

    /** Whether the worker exempts the client. */
    public static final FlagFact EXEMPTED = FlagFact.of(
                    "exempted-by-worker",
                    "the worker judges, with a reason on record, that misses do not count against the client")
            .thatCanChange();

    /** Whether a safeguarding concern is open. */
    public static final FlagFact SAFEGUARDING_OPEN = SessionFacts.SAFEGUARDING_OPEN;

    private AttendanceFacts() {}
}
