package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The refusals of this library that any subject may give; those of one subject stand in a class of their own beside this
 * one, and {@link #all()} lists every one. Each has its sentence and remedy. Codes are never reused.
 */
public final class RefusalCodes {

    /** The id names something already. */
    public static final RefusalCode DUPLICATE_ID =
            new RefusalCode("DUPLICATE_ID", "the id is taken already", "use an id that nothing else has");

    /** The id names nothing that is known here. */
    public static final RefusalCode NOT_FOUND = new RefusalCode(
            "NOT_FOUND", "the id names nothing that is known here", "use the id of something recorded before");

    /** It is not in a state from which this may be done. */
    public static final RefusalCode ILLEGAL_TRANSITION = new RefusalCode(
            "ILLEGAL_TRANSITION", "it cannot go there from where it stands", "choose a step that its state allows");

    /** It has ended for good. */
    public static final RefusalCode TERMINAL_STATE =
            new RefusalCode("TERMINAL_STATE", "it has ended for good", "start anew, naming what went before");

    /** The pathway is closed. */
    public static final RefusalCode PATHWAY_CLOSED =
            new RefusalCode("PATHWAY_CLOSED", "the pathway is closed", "open a new pathway from a new referral");

    /** It has not ended. */
    public static final RefusalCode PATHWAY_OPEN =
            new RefusalCode("PATHWAY_OPEN", "the pathway is open", "end the pathway first");

    /** Somebody else was at work meanwhile. */
    public static final RefusalCode STALE_VERSION = new RefusalCode(
            "STALE_VERSION",
            "something has happened since whoever gives the command last looked",
            "read the history again, and give the command upon what stands there now");

    /** It lies in the future. */
    public static final RefusalCode NOT_YET =
            new RefusalCode("NOT_YET", "it has not happened yet", "record it on the day, or after it");

    /** It lies before the beginning. */
    public static final RefusalCode DATE_BEFORE_START = new RefusalCode(
            "DATE_BEFORE_START", "the date lies before the beginning", "use a date on or after the day it began");

    /** A day that ought to be still to come has come. */
    public static final RefusalCode NOT_AFTER_TODAY =
            new RefusalCode("NOT_AFTER_TODAY", "the day has come already", "give a day after today");

    /** A length of time that is none. */
    public static final RefusalCode DURATION_NOT_POSITIVE = new RefusalCode(
            "DURATION_NOT_POSITIVE", "a length of time is nothing or less", "give the length as it was");

    /** A request without a reason. */
    public static final RefusalCode REASON_REQUIRED =
            new RefusalCode("REASON_REQUIRED", "no reason is given", "give a reason");

    /** The client does not want it. */
    public static final RefusalCode CLIENT_DOES_NOT_WANT = new RefusalCode(
            "CLIENT_DOES_NOT_WANT", "the client has not agreed to it", "ask the client, and go by the answer");

    /** The client asked not to be contacted, or must not be. */
    public static final RefusalCode DO_NOT_CONTACT = new RefusalCode(
            "DO_NOT_CONTACT",
            "the client is not to be contacted",
            "wait until the client comes, or has the mark taken off");

    /** Nobody recorded that the client agreed to share this. */
    public static final RefusalCode NO_CONSENT_TO_SHARE = new RefusalCode(
            "NO_CONSENT_TO_SHARE",
            "no live consent of the client to share this is recorded",
            "ask the client, and record what they consent to share, and with whom");

    /** People decide, for a reason that a service's own rule gives. */
    public static final RefusalCode DECISION_NEEDED =
            new RefusalCode("DECISION_NEEDED", "people decide this", "lay it before those who decide");

    /** The policy gives the role no right to set the rule aside. */
    public static final RefusalCode NO_RIGHT_TO_OVERRIDE = new RefusalCode(
            "NO_RIGHT_TO_OVERRIDE",
            "the policy gives this role no right to set the rule aside",
            "ask somebody to whom the policy gives the right; rules of consent and safeguarding stand in any case");

    /** The role is not among those that decide the case. */
    public static final RefusalCode NOT_AN_APPROVER = new RefusalCode(
            "NOT_AN_APPROVER",
            "this role does not decide the case",
            "have it decided in one of the roles that are asked for");

    /** The case does not wait for anybody's decision. */
    public static final RefusalCode NOTHING_TO_DECIDE = new RefusalCode(
            "NOTHING_TO_DECIDE",
            "nothing here waits for a decision",
            "give the command itself, in the role that may; or mend what refuses it");

    /** The policy has no version for the day. */
    public static final RefusalCode NO_POLICY_IN_FORCE = new RefusalCode(
            "NO_POLICY_IN_FORCE",
            "no version of the policy is in force on this day",
            "have a version adopted that covers the day, or look whether the day is right");

    private RefusalCodes() {}

    /** Every refusal that this library gives by itself; a service's own rules bring their own. */
    public static Seq<RefusalCode> all() {
        return general()
                .appendAll(IntakeRefusals.all())
                .appendAll(SessionRefusals.all())
                .appendAll(EndingRefusals.all())
                .appendAll(SupportRefusals.all())
                .appendAll(WorkforceRefusals.all())
                .appendAll(AssetRefusals.all())
                .appendAll(CommunityRefusals.all());
    }

    private static List<RefusalCode> general() {
        return List.of(
                DUPLICATE_ID,
                NOT_FOUND,
                ILLEGAL_TRANSITION,
                TERMINAL_STATE,
                PATHWAY_CLOSED,
                PATHWAY_OPEN,
                STALE_VERSION,
                NOT_YET,
                DATE_BEFORE_START,
                NOT_AFTER_TODAY,
                DURATION_NOT_POSITIVE,
                REASON_REQUIRED,
                CLIENT_DOES_NOT_WANT,
                DO_NOT_CONTACT,
                NO_CONSENT_TO_SHARE,
                DECISION_NEEDED,
                NO_RIGHT_TO_OVERRIDE,
                NOT_AN_APPROVER,
                NOTHING_TO_DECIDE,
                NO_POLICY_IN_FORCE);
    }
}
