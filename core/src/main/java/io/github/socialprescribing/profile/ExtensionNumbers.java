package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Parameter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The numbers that the rules about extensions name. */
final class ExtensionNumbers {

    static final Parameter LARGEST_GRANT = new Parameter(
            "largest-grant",
            "the most that one grant may hold",
            "half units",
            1,
            40,
            6,
            source("Clearhead employee assistance: extensions of 1 to 3 sessions"));

    static final Parameter MIDPOINT = new Parameter(
            "extension-midpoint",
            "what is used when it is time to ask for more",
            "half units",
            1,
            400,
            8,
            source("Health Assured employee assistance: requests by the midpoint"));

    static final Parameter COMPLEX_NEEDS = new Parameter(
            "complex-needs",
            "domains of need from which a case is complex",
            "domains",
            1,
            50,
            3,
            assumed("the source paper calls such a case complex and counts nothing"));

    static final Parameter COMPLEX_REFERRALS = new Parameter(
            "complex-referrals",
            "live onward referrals from which a case is complex",
            "referrals",
            1,
            50,
            3,
            assumed("the source paper calls such a case complex and counts nothing"));

    static final Parameter LONG_SUPPORT = new Parameter(
            "long-support",
            "what may be used before a second person decides",
            "half units",
            2,
            800,
            32,
            assumed("twice the offer of the source paper"));

    static final Parameter WRITTEN_PLAN_DAYS = new Parameter(
            "written-plan-days",
            "days until a long support has a written plan",
            "days",
            0,
            90,
            14,
            assumed("about one session"));

    static final Parameter LONG_WAIT_WEEKS = new Parameter(
            "long-wait-weeks",
            "the wait from which the queue speaks against an extension",
            "weeks",
            1,
            104,
            12,
            assumed("as long as a whole course elsewhere"));

    static final Parameter SIGNPOST_DAYS = new Parameter(
            "signpost-days", "days until the client knows where else to turn", "days", 0, 90, 7, assumed("a week"));

    static final Parameter LAST_SESSION_DAYS = new Parameter(
            "last-session-days",
            "days until the session for ending well is held",
            "days",
            0,
            180,
            28,
            assumed("two sessions"));

    private ExtensionNumbers() {}

    static Seq<Parameter> parameters() {
        return List.of(
                LARGEST_GRANT,
                MIDPOINT,
                COMPLEX_NEEDS,
                COMPLEX_REFERRALS,
                LONG_SUPPORT,
                WRITTEN_PLAN_DAYS,
                LONG_WAIT_WEEKS,
                SIGNPOST_DAYS,
                LAST_SESSION_DAYS);
    }
}
