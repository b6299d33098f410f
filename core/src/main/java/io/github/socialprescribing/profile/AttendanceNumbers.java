package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.session.AttendanceParameters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The numbers that the rules about attendance name. */
final class AttendanceNumbers {

    static final Parameter REVIEW_AFTER_MISSES = new Parameter(
            "review-after-misses",
            "missed contacts in a row after which the case is reviewed",
            "contacts",
            1,
            20,
            2,
            source("GIC, National Health Service: did-not-attend policy"));

    static final Parameter CLOSE_AFTER_MISSES = new Parameter(
            "close-after-misses",
            "missed contacts in a row after which the pathway may be closed",
            "contacts",
            1,
            20,
            3,
            source("GIC, National Health Service: did-not-attend policy"));

    static final Parameter MISSES_ALLOWED = new Parameter(
            "misses-allowed",
            "contacts of a course that may be missed without notice",
            "contacts",
            0,
            20,
            1,
            source("Bristol talking therapies: one in six, two in twelve"));

    static final Parameter CANCELLATIONS_ALLOWED = new Parameter(
            "first-cancellations",
            "cancellations of the first appointment after which the client is asked to come back themselves",
            "times",
            1,
            20,
            3,
            source("Turning Point talking therapies"));

    static final Parameter LEAST_ATTEMPTS = new Parameter(
            "least-attempts",
            "attempts to reach a client before a referral lapses",
            "attempts",
            1,
            20,
            3,
            assumed("once is an accident and twice bad luck"));

    static final Parameter LEAST_CHANNELS = new Parameter(
            "least-channels",
            "channels by which it is tried",
            "channels",
            1,
            5,
            2,
            assumed("not everybody answers the telephone"));

    static final Parameter LEAST_ATTEMPT_DAYS = new Parameter(
            "least-attempt-days", "days over which it is tried", "days", 0, 90, 10, assumed("longer than a week away"));

    static final Parameter CASE_REVIEW_DAYS = new Parameter(
            "case-review-days", "days until the case is reviewed", "days", 0, 90, 14, assumed("about one session"));

    static final Parameter REMINDER_DAYS = new Parameter(
            "reminder-days",
            "working days until whoever missed a contact hears of it",
            "working days",
            0,
            30,
            2,
            assumed("before the next contact"));

    static final Parameter CLOSING_LETTER_DAYS = new Parameter(
            "closing-letter-days",
            "working days until the client is told in writing",
            "working days",
            1,
            60,
            5,
            assumed("a week"));

    static final Parameter NEW_OFFER_DAYS = new Parameter(
            "new-offer-days", "days until another first appointment is offered", "days", 0, 90, 7, assumed("a week"));

    private AttendanceNumbers() {}

    static Seq<Parameter> parameters() {
        return List.of(
                AttendanceParameters.NOTICE,
                REVIEW_AFTER_MISSES,
                CLOSE_AFTER_MISSES,
                MISSES_ALLOWED,
                CANCELLATIONS_ALLOWED,
                LEAST_ATTEMPTS,
                LEAST_CHANNELS,
                LEAST_ATTEMPT_DAYS,
                CASE_REVIEW_DAYS,
                REMINDER_DAYS,
                CLOSING_LETTER_DAYS,
                NEW_OFFER_DAYS);
    }
}
