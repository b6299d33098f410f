package io.github.socialprescribing.workforce;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about allocation may rest on. */
public final class AllocationFacts {

    /** The least urgent band unless a service has more. */
    static final int LAST_BAND = 3;

    private static final int MOST_BANDS = 100;
    private static final long MOST_CLIENTS = 100_000_000_000L;

    /** What the worker would carry, with this client. */
    public static final CountFact CLIENTS_PER_POST = CountFact.of(
                    "clients-per-post",
                    "the weighted caseload with this client, for each whole post, rounded up",
                    "clients",
                    0,
                    MOST_CLIENTS)
            .thatCanChange();

    /** The band in which the client stands after waiting. */
    public static final CountFact AGED_BAND =
            CountFact.of("aged-band", "the priority band after waiting, 1 the most urgent", "", 1, MOST_BANDS);

    /** How long the client has waited. */
    public static final CountFact WEEKS_WAITING =
            CountFact.of("weeks-waiting", "whole weeks that the client has waited", "weeks", 0, Integer.MAX_VALUE);

    /** Whether the worker knows the client. */
    public static final FlagFact SERVED_BEFORE =
            FlagFact.of("served-before", "the worker walked with this client before");

    /** Whether the worker has the background asked for. */
    public static final FlagFact BACKGROUND_MATCHES =
            FlagFact.of("background-matches", "the worker has the background that the client asked for");

    /** Whether the worker is a student. */
    public static final FlagFact STUDENT = FlagFact.of("student", "the worker is a student on placement");

    /** Whether the worker would be alone with it. */
    public static final FlagFact SOLE_PRIMARY = FlagFact.of(
                    "sole-primary-worker", "the worker would be the only primary worker")
            .thatCanChange();

    /** Whether somebody supervises. */
    public static final FlagFact SUPERVISED = FlagFact.of(
                    "supervised", "somebody supervises the worker on this pathway")
            .thatCanChange();

    /** Whether the worker lacks a training without which nobody meets clients alone; see {@link Worker#facts}. */
    public static final FlagFact UNTRAINED = FlagFact.of(
                    "untrained-to-meet-alone", "the worker lacks a training without which nobody meets clients alone")
            .thatCanChange();

    /** Whether a safeguarding concern is open. */
    public static final FlagFact SAFEGUARDING_OPEN = FlagFact.of("safeguarding-open", "a safeguarding concern is open");

    /** Whether the worker is trained for it. */
    public static final FlagFact SAFEGUARDING_TRAINED = FlagFact.of(
                    "safeguarding-trained", "the worker has the safeguarding module")
            .thatCanChange();

    private AllocationFacts() {}
}
