package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What can be wrong with a referral whose members are sound one by one. */
public final class ReferralProblemCodes {

    /** Somebody who refers themselves has no referrer. */
    public static final ProblemCode REFERRER_OF_SELF = code(
            "referrer.of-self",
            ERROR,
            "a client who comes by themselves has no referrer",
            "leave `referrer` out, or give another route");

    /** Who came through somebody has a referrer. */
    public static final ProblemCode REFERRER_MISSING = code(
            "referrer.missing",
            ERROR,
            "a client who comes through somebody has a referrer",
            "add `referrer`, or give the route `self`");

    /** Consent that came after the referral. */
    public static final ProblemCode CONSENT_LATE = code(
            "consent.late",
            ERROR,
            "consent to the referral was given after the referral was received",
            "ask before referring");

    /** Nobody says that the client agreed. */
    public static final ProblemCode CONSENT_MISSING = code(
            "consent.missing",
            ERROR,
            "no consent to the referral is told",
            "record when the client agreed to be referred; intake refuses a referral without it");

    /** Over before it began. */
    public static final ProblemCode CONSENT_ENDS_EARLY =
            code("consent.ends-early", ERROR, "a consent ends before it was given", "check both days");

    private ReferralProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(REFERRER_OF_SELF, REFERRER_MISSING, CONSENT_LATE, CONSENT_MISSING, CONSENT_ENDS_EARLY);
    }
}
