package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why a pathway does not end yet, and what stands in the way of its last papers. */
public final class EndingRefusals {

    /** Nothing was planned for the end. */
    public static final RefusalCode NO_ENDING_PLAN = new RefusalCode(
            "NO_ENDING_PLAN",
            "no ending was agreed, or no ending session held",
            "agree an ending plan with the client and hold an ending session");

    /** Whether the pathway may end is for people to say. */
    public static final RefusalCode ENDING_NEEDS_DECISION = new RefusalCode(
            "ENDING_NEEDS_DECISION",
            "no rule permits this ending by itself",
            "have a manager decide whether it may end");

    /** A worry of the client about the end is unanswered. */
    public static final RefusalCode ENDING_CONCERN_OPEN = new RefusalCode(
            "ENDING_CONCERN_OPEN",
            "a concern about the ending is open",
            "talk the concern through with the client, and record how it was answered");

    /** Onward referrals are left in the air. */
    public static final RefusalCode OPEN_CONNECTIONS = new RefusalCode(
            "OPEN_CONNECTIONS",
            "onward referrals are neither settled nor handed over",
            "settle each, hand it over, or keep it as tracked");

    /** Misses do not count against this client. */
    public static final RefusalCode EXEMPT_FROM_CLOSURE = new RefusalCode(
            "EXEMPT_FROM_CLOSURE",
            "missed contacts do not count against this client",
            "keep the pathway open and look again at the reason");

    /** Nobody made sure that an adult at risk is safe. */
    public static final RefusalCode WELFARE_CHECK_FIRST = new RefusalCode(
            "WELFARE_CHECK_FIRST",
            "nobody has made sure that the client, an adult at risk, is safe",
            "make sure that the client is safe, and put it on record");

    /** A safeguarding concern is open. */
    public static final RefusalCode SAFEGUARDING_OPEN = new RefusalCode(
            "SAFEGUARDING_OPEN",
            "a safeguarding concern is open",
            "see the concern through first, with whoever is responsible for it");

    /** Nobody says what came of it. */
    public static final RefusalCode OUTCOME_REQUIRED =
            new RefusalCode("OUTCOME_REQUIRED", "nobody says what came of it", "say what came of it");

    /** Risks are on record. */
    public static final RefusalCode RISKS_ON_RECORD = new RefusalCode(
            "RISKS_ON_RECORD", "risks are on record", "leave the record as it is; it says what was known, and when");

    /** The centre was closed. */
    public static final RefusalCode CENTRE_CLOSED = new RefusalCode(
            "CENTRE_CLOSED", "the centre is closed on that day", "choose a day on which the centre is open");

    /** Nobody works on an ending yet. */
    public static final RefusalCode ENDING_NOT_BEGUN = new RefusalCode(
            "ENDING_NOT_BEGUN",
            "nobody works on an ending yet",
            "begin the ending with the client, and write about it then");

    /** Nobody referred the client, so there is nobody to write to. */
    public static final RefusalCode NO_REFERRER =
            new RefusalCode("NO_REFERRER", "the client came alone", "give the client a summary instead");

    private EndingRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                NO_ENDING_PLAN,
                ENDING_NEEDS_DECISION,
                ENDING_CONCERN_OPEN,
                OPEN_CONNECTIONS,
                EXEMPT_FROM_CLOSURE,
                WELFARE_CHECK_FIRST,
                SAFEGUARDING_OPEN,
                OUTCOME_REQUIRED,
                RISKS_ON_RECORD,
                CENTRE_CLOSED,
                ENDING_NOT_BEGUN,
                NO_REFERRER);
    }
}
