package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;
import static io.github.socialprescribing.policy.Rules.within;
import static io.github.socialprescribing.profile.AttendanceNumbers.CANCELLATIONS_ALLOWED;
import static io.github.socialprescribing.profile.AttendanceNumbers.CASE_REVIEW_DAYS;
import static io.github.socialprescribing.profile.AttendanceNumbers.CLOSE_AFTER_MISSES;
import static io.github.socialprescribing.profile.AttendanceNumbers.CLOSING_LETTER_DAYS;
import static io.github.socialprescribing.profile.AttendanceNumbers.LEAST_ATTEMPTS;
import static io.github.socialprescribing.profile.AttendanceNumbers.LEAST_ATTEMPT_DAYS;
import static io.github.socialprescribing.profile.AttendanceNumbers.LEAST_CHANNELS;
import static io.github.socialprescribing.profile.AttendanceNumbers.MISSES_ALLOWED;
import static io.github.socialprescribing.profile.AttendanceNumbers.NEW_OFFER_DAYS;
import static io.github.socialprescribing.profile.AttendanceNumbers.REMINDER_DAYS;
import static io.github.socialprescribing.profile.AttendanceNumbers.REVIEW_AFTER_MISSES;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.AttendanceParameters;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about missed and cancelled contacts. */
final class AttendanceRules {

    private static final Condition EXEMPT = Condition.any(
            AttendanceFacts.SAFEGUARDING_OPEN.isTrue(),
            AttendanceFacts.LACKS_CAPACITY.isTrue(),
            AttendanceFacts.IN_CRISIS.isTrue(),
            AttendanceFacts.EXEMPTED.isTrue());

    private static final Condition TRIED_ENOUGH = Condition.all(
            AttendanceFacts.ATTEMPTS.isAtLeast(LEAST_ATTEMPTS),
            AttendanceFacts.CHANNELS.isAtLeast(LEAST_CHANNELS),
            AttendanceFacts.DAYS_OF_ATTEMPTS.isAtLeast(LEAST_ATTEMPT_DAYS));

    private static final Effect TELL_THE_CLIENT = oblige(
            "CLOSING_LETTER_DUE",
            "write to the client that support has ended, and that they may come back",
            within(CLOSING_LETTER_DAYS, Due.Unit.WORKING_DAYS));

    private AttendanceRules() {}

    static Seq<Rule> all() {
        return misses().appendAll(closures()).appendAll(exemptions()).appendAll(reaching());
    }

    static Seq<Question> questions() {
        return List.of(
                AttendanceQuestions.AFTER_NON_ATTENDANCE.question(),
                AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question(),
                AttendanceQuestions.MAY_LAPSE.question());
    }

    private static Seq<Rule> misses() {
        var afterMiss = AttendanceQuestions.AFTER_NON_ATTENDANCE.question();
        return List.of(
                rule("ATT-01")
                        .in(Tiers.ATTENDANCE)
                        .asked(afterMiss)
                        .says("a contact called off in time is not a missed one")
                        .when(AttendanceFacts.CALLED_OFF.isTrue())
                        .and(AttendanceFacts.NOTICE_HOURS.isAtLeast(AttendanceParameters.NOTICE))
                        .then(permit("it was called off in time"))
                        .exceptionTo("ATT-02", "ATT-02.reminder", "ATT-04")
                        .from(source("Helsby Street Medical Centre: did-not-attend policy: 24 hours")),
                rule("ATT-02.reminder")
                        .in(Tiers.ATTENDANCE)
                        .asked(afterMiss)
                        .says("whoever missed a contact hears of it before another one missed can end support")
                        .when(AttendanceFacts.MISSED_IN_A_ROW.isAtLeast(1))
                        .then(oblige(
                                "MISSED_CONTACT_REMINDER",
                                "ask the client what happened, and tell them what missing another contact means",
                                within(REMINDER_DAYS, Due.Unit.WORKING_DAYS)))
                        .from(source(
                                "Helsby Street Medical Centre: did-not-attend policy: warnings before anything else")),
                rule("ATT-02")
                        .in(Tiers.ATTENDANCE)
                        .asked(afterMiss)
                        .says("after two missed contacts in a row the case is reviewed before more is planned")
                        .when(AttendanceFacts.MISSED_IN_A_ROW.isAtLeast(REVIEW_AFTER_MISSES))
                        .then(oblige(
                                "CASE_REVIEW",
                                "find out what keeps the client away, before anything more is planned",
                                within(CASE_REVIEW_DAYS, Due.Unit.DAYS)))
                        .from(source(
                                "GIC, National Health Service: did-not-attend policy: a review after two in a row")),
                rule("ATT-02.planning")
                        .in(Tiers.ATTENDANCE)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("whoever plans after two missed contacts in a row is reminded of the review")
                        .when(SessionFacts.MISSED_IN_A_ROW.isAtLeast(REVIEW_AFTER_MISSES))
                        .and(SessionFacts.CASE_REVIEWED.isNotTrue())
                        .then(oblige(
                                "CASE_REVIEW",
                                "find out what keeps the client away, before anything more is planned",
                                within(CASE_REVIEW_DAYS, Due.Unit.DAYS)))
                        .from(source(
                                "GIC, National Health Service: did-not-attend policy: a review after two in a row")),
                rule("ATT-04")
                        .in(Tiers.ATTENDANCE)
                        .asked(afterMiss)
                        .says("a first appointment that was missed is offered once more")
                        .when(AttendanceFacts.FIRST_MISSED.isTrue())
                        .then(oblige(
                                "NEW_FIRST_APPOINTMENT",
                                "offer another first appointment, in the way that suits the client",
                                within(NEW_OFFER_DAYS, Due.Unit.DAYS)))
                        .from(assumed("the milder reading of what talking therapies publish")));
    }

    private static Seq<Rule> closures() {
        var mayClose = AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question();
        return List.of(
                rule("ATT-03")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayClose)
                        .says(
                                "after three missed contacts in a row the pathway may be closed, and the client may come back")
                        .when(AttendanceFacts.MISSED_IN_A_ROW.isAtLeast(CLOSE_AFTER_MISSES))
                        .then(permit("three contacts in a row were missed"), TELL_THE_CLIENT)
                        .from(source(
                                "GIC, National Health Service: did-not-attend policy: discharge after three in a row")),
                rule("ATT-04.strict")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayClose)
                        .says("a first appointment that was missed closes the pathway")
                        .when(AttendanceFacts.FIRST_MISSED.isTrue())
                        .then(permit("the first appointment was missed"), TELL_THE_CLIENT)
                        .from(source("Bradford, Turning Point and FCS talking therapies")),
                rule("ATT-05")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayClose)
                        .says("a course ends when more contacts are missed without notice than it allows")
                        .when(AttendanceFacts.MISSED_WITHOUT_NOTICE.isMoreThan(MISSES_ALLOWED))
                        .then(
                                permit("more contacts were missed without notice than the course allows"),
                                TELL_THE_CLIENT)
                        .from(source("Bristol talking therapies: the course then ends")),
                rule("ATT-07")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayClose)
                        .says("whoever calls the first appointment off three times is asked to come back themselves")
                        .when(AttendanceFacts.FIRST_CANCELLATIONS.isAtLeast(CANCELLATIONS_ALLOWED))
                        .then(permit("the first appointment was called off too often"), TELL_THE_CLIENT)
                        .from(source("Turning Point talking therapies: back to self-referral")));
    }

    private static Seq<Rule> exemptions() {
        Effect review = oblige(
                "EXEMPTION_REVIEW",
                "look again at why misses do not count against the client",
                within(CASE_REVIEW_DAYS, Due.Unit.DAYS));
        return List.of(
                rule("ATT-08")
                        .in(Tiers.ATTENDANCE)
                        .asked(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question())
                        .says(
                                "nobody is closed for missed contacts who is unsafe, lacks capacity, is in a crisis or is exempted by the worker")
                        .when(EXEMPT)
                        .then(refuse(EndingRefusals.EXEMPT_FROM_CLOSURE), review)
                        .from(source("Helsby Street Medical Centre: did-not-attend policy: exemptions")),
                rule("ATT-08.review")
                        .in(Tiers.ATTENDANCE)
                        .asked(AttendanceQuestions.AFTER_NON_ATTENDANCE.question())
                        .says(
                                "when somebody exempt misses as many contacts as end support for others, people look again")
                        .when(EXEMPT)
                        .and(AttendanceFacts.MISSED_IN_A_ROW.isAtLeast(CLOSE_AFTER_MISSES))
                        .then(review)
                        .from(assumed("whoever is exempt from closing is not to be lost from sight")));
    }

    private static Seq<Rule> reaching() {
        var mayLapse = AttendanceQuestions.MAY_LAPSE.question();
        return List.of(
                rule("ATT-06")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayLapse)
                        .says(
                                "a referral does not lapse before the client was tried often, in different ways and for long")
                        .when(TRIED_ENOUGH.negate())
                        .then(refuse(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW))
                        .from(assumed("Bradford closes whom it cannot reach; how hard to try is assumed")),
                rule("ATT-06.lapse")
                        .in(Tiers.ATTENDANCE)
                        .asked(mayLapse)
                        .says("a referral may lapse when the client was tried often, in different ways and for long")
                        .when(TRIED_ENOUGH)
                        .then(permit("the client was tried often, in different ways and for long"), TELL_THE_CLIENT)
                        .from(source("Bradford talking therapies: closes whom it cannot reach")));
    }
}
