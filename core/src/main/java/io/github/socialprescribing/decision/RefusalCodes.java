package io.github.socialprescribing.decision;

/** The refusals of this library, each with its sentence and remedy, in one place. Codes are never reused. */
public final class RefusalCodes {

    /** The id names something already. */
    public static final RefusalCode DUPLICATE_ID =
            code("DUPLICATE_ID", "the id is taken already", "use an id that nothing else has");

    /** The id names nothing that is known here. */
    public static final RefusalCode NOT_FOUND =
            code("NOT_FOUND", "the id names nothing that is known here", "use the id of something recorded before");

    /** It is not in a state from which this may be done. */
    public static final RefusalCode ILLEGAL_TRANSITION = code(
            "ILLEGAL_TRANSITION", "it cannot go there from where it stands", "choose a step that its state allows");

    /** It has ended for good. */
    public static final RefusalCode TERMINAL_STATE =
            code("TERMINAL_STATE", "it has ended for good", "start anew, naming what went before");

    /** The pathway is closed. */
    public static final RefusalCode PATHWAY_CLOSED =
            code("PATHWAY_CLOSED", "the pathway is closed", "open a new pathway from a new referral");

    /** It lies in the future. */
    public static final RefusalCode NOT_YET =
            code("NOT_YET", "it has not happened yet", "record it on the day, or after it");

    /** It lies before the beginning. */
    public static final RefusalCode DATE_BEFORE_START =
            code("DATE_BEFORE_START", "the date lies before the beginning", "use a date on or after the day it began");

    /** A length of time below nothing. */
    public static final RefusalCode DURATION_NOT_POSITIVE =
            code("DURATION_NOT_POSITIVE", "a length of time is below nothing", "give the length as it was");

    /** Nobody recorded that the client agreed to be referred. */
    public static final RefusalCode NO_REFERRAL_CONSENT = code(
            "NO_REFERRAL_CONSENT",
            "no live consent of the client to this referral is recorded",
            "ask the client, and record their consent to the referral");

    /** The client has an open pathway with this service. */
    public static final RefusalCode ALREADY_OPEN = code(
            "ALREADY_OPEN",
            "the client has an open pathway with this service",
            "attach the referral to the open pathway");

    /** The sessions on offer are used up. */
    public static final RefusalCode SESSION_LIMIT_REACHED = code(
            "SESSION_LIMIT_REACHED",
            "the sessions on offer are used up",
            "ask for an extension, which people decide case by case");

    /** A request for more sessions is waiting to be decided. */
    public static final RefusalCode EXTENSION_PENDING = code(
            "EXTENSION_PENDING", "a request for an extension is undecided", "decide the request first, or withdraw it");

    /** No extension is granted by a rule. */
    public static final RefusalCode EXTENSION_NEEDS_DECISION = code(
            "EXTENSION_NEEDS_DECISION",
            "an extension is decided by people, case by case",
            "lay the request before those who decide");

    /** Who asks does not decide. */
    public static final RefusalCode SELF_APPROVAL =
            code("SELF_APPROVAL", "whoever asked for the extension also decides it", "have somebody else decide it");

    /** A request without a reason. */
    public static final RefusalCode REASON_REQUIRED = code("REASON_REQUIRED", "no reason is given", "give a reason");

    /** The client does not want it. */
    public static final RefusalCode CLIENT_DOES_NOT_WANT =
            code("CLIENT_DOES_NOT_WANT", "the client has not agreed to it", "ask the client, and go by the answer");

    /** More units than one grant may hold. */
    public static final RefusalCode GRANT_TOO_LARGE =
            code("GRANT_TOO_LARGE", "one grant may not hold so many units", "grant fewer, and look again when used up");

    /** A safeguarding concern is open. */
    public static final RefusalCode SAFEGUARDING_OPEN = code(
            "SAFEGUARDING_OPEN",
            "a safeguarding concern is open",
            "see the concern through first, with whoever is responsible for it");

    /** Nothing was planned for the end. */
    public static final RefusalCode NO_ENDING_PLAN = code(
            "NO_ENDING_PLAN",
            "no ending was agreed, or no ending session held",
            "agree an ending plan with the client and hold an ending session");

    /** Whether the pathway may end is for people to say. */
    public static final RefusalCode ENDING_NEEDS_DECISION = code(
            "ENDING_NEEDS_DECISION",
            "no rule permits this ending by itself",
            "have a manager decide whether it may end");

    /** People decide, for a reason that a service's own rule gives. */
    public static final RefusalCode DECISION_NEEDED =
            code("DECISION_NEEDED", "people decide this", "lay it before those who decide");

    /** The policy gives the role no right to set the rule aside. */
    public static final RefusalCode NO_RIGHT_TO_OVERRIDE = code(
            "NO_RIGHT_TO_OVERRIDE",
            "the policy gives this role no right to set the rule aside",
            "ask somebody to whom the policy gives the right; rules of consent and safeguarding stand in any case");

    /** The role is not among those that decide the case. */
    public static final RefusalCode NOT_AN_APPROVER = code(
            "NOT_AN_APPROVER",
            "this role does not decide the case",
            "have it decided in one of the roles that are asked for");

    /** The case does not wait for anybody's decision. */
    public static final RefusalCode NOTHING_TO_DECIDE = code(
            "NOTHING_TO_DECIDE", "nothing here waits for a decision", "do what was asked, or mend what refuses it");

    /** It would not count for a single day. */
    public static final RefusalCode EXPIRED_ALREADY = code(
            "EXPIRED_ALREADY",
            "it would no longer count today",
            "give a day after today from which it no longer counts");

    private RefusalCodes() {}

    private static RefusalCode code(String name, String sentence, String remedy) {
        return new RefusalCode(name, sentence, remedy);
    }
}
