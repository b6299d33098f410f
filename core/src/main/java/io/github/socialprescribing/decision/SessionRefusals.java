package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why a session is not planned and more of them are not granted. */
public final class SessionRefusals {

    /** The sessions on offer are used up. */
    public static final RefusalCode SESSION_LIMIT_REACHED = new RefusalCode(
            "SESSION_LIMIT_REACHED",
            "the sessions on offer are used up",
            "ask for an extension if none is asked for yet; people decide it case by case");

    /** The time for sessions is over. */
    public static final RefusalCode ALLOWANCE_EXPIRED = new RefusalCode(
            "ALLOWANCE_EXPIRED",
            "the time in which sessions are offered is over",
            "end well with one ending session, or have a manager set the window aside");

    /** The last session on offer is for ending well. */
    public static final RefusalCode LAST_SESSION_MUST_END = new RefusalCode(
            "LAST_SESSION_MUST_END",
            "the last session on offer is for ending well",
            "make this the ending session, or ask for an extension");

    /** What was agreed on is not on offer. */
    public static final RefusalCode AGREED_NUMBER_OUTSIDE_OFFER = new RefusalCode(
            "AGREED_NUMBER_OUTSIDE_OFFER",
            "the number of sessions agreed on is not within the offer",
            "agree on a number within the offer");

    /** The worker has something else in the diary. */
    public static final RefusalCode WORKER_BUSY = new RefusalCode(
            "WORKER_BUSY", "the worker has something else in the diary at that time", "choose a time that is free");

    /** The service cannot meet anybody there. */
    public static final RefusalCode LOCATION_NOT_SUPPORTED = new RefusalCode(
            "LOCATION_NOT_SUPPORTED",
            "the service has no means to meet a client at that place",
            "choose a place where the service can meet the client");

    /** A request for more sessions is waiting to be decided. */
    public static final RefusalCode EXTENSION_PENDING = new RefusalCode(
            "EXTENSION_PENDING", "a request for an extension is undecided", "decide the request first, or withdraw it");

    /** No extension is granted by a rule. */
    public static final RefusalCode EXTENSION_NEEDS_DECISION = new RefusalCode(
            "EXTENSION_NEEDS_DECISION",
            "an extension is decided by people, case by case",
            "have somebody in one of the roles asked for decide it themselves");

    /** Who asks does not decide. */
    public static final RefusalCode SELF_APPROVAL = new RefusalCode(
            "SELF_APPROVAL", "whoever asked for the extension also decides it", "have somebody else decide it");

    /** More units than one grant may hold. */
    public static final RefusalCode GRANT_TOO_LARGE = new RefusalCode(
            "GRANT_TOO_LARGE", "one grant may not hold so many units", "grant fewer, and look again when used up");

    /** The last session on offer has been held. */
    public static final RefusalCode REQUEST_TOO_LATE = new RefusalCode(
            "REQUEST_TOO_LATE",
            "the extension is asked for after the last session on offer",
            "end well with one ending session; the client may come back");

    /** Leaning on an answer that was never given. */
    public static final RefusalCode PRECEDENT_UNDECIDED = new RefusalCode(
            "PRECEDENT_UNDECIDED",
            "an earlier request that is named as a precedent was never granted or refused",
            "name only requests that were granted or refused, or none");

    /** More than the request asks for. */
    public static final RefusalCode MORE_THAN_ASKED = new RefusalCode(
            "MORE_THAN_ASKED",
            "more would be granted than the request asks for",
            "grant what is asked for or a part of it");

    /** It would be over before it began. */
    public static final RefusalCode GRANT_EXPIRED_ALREADY = new RefusalCode(
            "GRANT_EXPIRED_ALREADY",
            "the grant would have run out already",
            "let it run out today or later, or not at all");

    /** Something is planned or was held with it. */
    public static final RefusalCode GRANT_ALREADY_USED = new RefusalCode(
            "GRANT_ALREADY_USED",
            "something was held with the grant, or is in the diary",
            "leave the grant as it is, or call off what is planned with it");

    private SessionRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                SESSION_LIMIT_REACHED,
                ALLOWANCE_EXPIRED,
                LAST_SESSION_MUST_END,
                AGREED_NUMBER_OUTSIDE_OFFER,
                WORKER_BUSY,
                LOCATION_NOT_SUPPORTED,
                EXTENSION_PENDING,
                EXTENSION_NEEDS_DECISION,
                SELF_APPROVAL,
                GRANT_TOO_LARGE,
                REQUEST_TOO_LATE,
                PRECEDENT_UNDECIDED,
                MORE_THAN_ASKED,
                GRANT_EXPIRED_ALREADY,
                GRANT_ALREADY_USED);
    }
}
