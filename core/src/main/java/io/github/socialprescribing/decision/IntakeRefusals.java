package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why a referral is not taken on, not allocated or not let lapse. */
public final class IntakeRefusals {

    /** Nobody recorded that the client agreed to be referred. */
    public static final RefusalCode NO_REFERRAL_CONSENT = new RefusalCode(
            "NO_REFERRAL_CONSENT",
            "no live consent of the client to this referral is recorded",
            "ask the client, and record their consent to the referral");

    /** The client agreed once, and does so no more. */
    public static final RefusalCode CONSENT_WITHDRAWN = new RefusalCode(
            "CONSENT_WITHDRAWN",
            "the client has taken the consent to this referral back",
            "ask the client again, or record that the referral is withdrawn");

    /** The client has an open pathway with this service. */
    public static final RefusalCode ALREADY_OPEN = new RefusalCode(
            "ALREADY_OPEN",
            "the client has an open pathway with this service",
            "attach the referral to the open pathway");

    /** The worker's caseload is full. */
    public static final RefusalCode CASELOAD_FULL = new RefusalCode(
            "CASELOAD_FULL",
            "the worker's caseload is full",
            "keep the client in the queue, or ask the worker who is next in order");

    /** The service is not for this client. */
    public static final RefusalCode NOT_ELIGIBLE = new RefusalCode(
            "NOT_ELIGIBLE",
            "the service is not for this client",
            "tell the referrer and the client who may help instead");

    /** A partner with an open door is better placed. */
    public static final RefusalCode REDIRECTED = new RefusalCode(
            "REDIRECTED",
            "a partner better placed has agreed to help",
            "pass the referral on warm: speak with the partner, and see that the client arrives");

    /** A crisis cannot wait for a link worker. */
    public static final RefusalCode NOT_A_CRISIS_SERVICE = new RefusalCode(
            "NOT_A_CRISIS_SERVICE",
            "the client is in a crisis, for which this service is not made",
            "take the client to crisis support, and stay in touch until it has taken over");

    /** People wait too long already. */
    public static final RefusalCode INTAKE_PAUSED = new RefusalCode(
            "INTAKE_PAUSED",
            "the service takes nobody on while the wait is so long",
            "redirect the client to who can help now, self-referrals too, or come back when intake opens");

    /** The client was not tried for long enough. */
    public static final RefusalCode CONTACT_ATTEMPTS_TOO_FEW = new RefusalCode(
            "CONTACT_ATTEMPTS_TOO_FEW",
            "the client was not tried often enough, in enough ways, for long enough",
            "try again another way, as the client prefers");

    /** The client was passed on from there already. */
    public static final RefusalCode LOOP = new RefusalCode(
            "LOOP",
            "the client came from there, and would be sent back",
            "keep the client, or find somebody who has not had them in this chain");

    /** Nobody agreed to take clients over warm. */
    public static final RefusalCode NO_AGREEMENT = new RefusalCode(
            "NO_AGREEMENT",
            "no open-door agreement with that party holds today",
            "redirect in the ordinary way, or make an agreement first");

    /** Two records of one person both have an open pathway. */
    public static final RefusalCode TWO_OPEN_PATHWAYS = new RefusalCode(
            "TWO_OPEN_PATHWAYS", "both records have an open pathway", "end or transfer one of the two pathways first");

    private IntakeRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                NO_REFERRAL_CONSENT,
                CONSENT_WITHDRAWN,
                ALREADY_OPEN,
                CASELOAD_FULL,
                NOT_ELIGIBLE,
                REDIRECTED,
                NOT_A_CRISIS_SERVICE,
                INTAKE_PAUSED,
                CONTACT_ATTEMPTS_TOO_FEW,
                LOOP,
                NO_AGREEMENT,
                TWO_OPEN_PATHWAYS);
    }
}
