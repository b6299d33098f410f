package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.advocacy.ConcernFacts;
import io.github.socialprescribing.advocacy.ConcernQuestions;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.pathway.EndingFacts;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules of care: what they permit, allowances and waits cannot refuse; what they refuse, nobody can override. */
final class SafeguardingRules {

    static final Parameter MANAGER_NOTICE_HOURS = new Parameter(
            "manager-notice-hours",
            "hours until a manager knows of a safeguarding concern",
            "hours",
            0,
            72,
            8,
            assumed("the same working day"));

    static final Parameter WELFARE_CHECK_HOURS = new Parameter(
            "welfare-check-hours",
            "hours until somebody has made sure that the client is safe",
            "hours",
            0,
            168,
            24,
            assumed("the next day at the latest"));

    private static final Condition UNCHECKED_RISK =
            AttendanceFacts.AT_RISK.isTrue().and(AttendanceFacts.WELFARE_CHECKED.isNotTrue());

    private SafeguardingRules() {}

    static Seq<Rule> all() {
        return concerns().appendAll(absence());
    }

    static Seq<Question> questions() {
        return List.of(ConcernQuestions.AFTER_CONCERN.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(MANAGER_NOTICE_HOURS, WELFARE_CHECK_HOURS);
    }

    private static Seq<Rule> concerns() {
        return List.of(
                rule("SAF-01")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("while a safeguarding concern is open, contact is permitted whatever the allowance says")
                        .when(SessionFacts.SAFEGUARDING_OPEN.isTrue())
                        .then(permit("a safeguarding concern is open"))
                        .from(assumed("non-attendance policies of the National Health Service exempt people at risk")),
                rule("SAF-02")
                        .in(Tiers.SAFEGUARDING)
                        .asked(
                                EndingQuestions.MAY_DISCHARGE.question(),
                                AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question(),
                                AttendanceQuestions.MAY_LAPSE.question())
                        .says("nobody is discharged or closed while a safeguarding concern is open")
                        .when(EndingFacts.SAFEGUARDING_OPEN.isTrue())
                        .then(refuse(EndingRefusals.SAFEGUARDING_OPEN))
                        .from(
                                source(
                                        "Helsby Street Medical Centre: did-not-attend policy: vulnerable adults are exempt from removal")),
                rule("SAF-04")
                        .in(Tiers.SAFEGUARDING)
                        .asked(ConcernQuestions.AFTER_CONCERN.question())
                        .says("a safeguarding concern is reported at once")
                        .when(ConcernFacts.REPORTED.isNotTrue())
                        .then(oblige(
                                "REPORT_SAFEGUARDING",
                                "report the concern to those responsible for safeguarding",
                                Deadline.NOW))
                        .from(assumed("safeguarding practice")),
                rule("SAF-04.manager")
                        .in(Tiers.SAFEGUARDING)
                        .asked(ConcernQuestions.AFTER_CONCERN.question())
                        .says("a manager knows of a safeguarding concern the same day")
                        .when(ConcernFacts.MANAGER_TOLD.isNotTrue())
                        .then(oblige(
                                "TELL_MANAGER",
                                "tell a manager of the concern",
                                within(MANAGER_NOTICE_HOURS, Due.Unit.HOURS)))
                        .from(assumed("safeguarding practice")));
    }

    private static Seq<Rule> absence() {
        return List.of(
                rule("SAF-05")
                        .in(Tiers.SAFEGUARDING)
                        .asked(
                                AttendanceQuestions.AFTER_NON_ATTENDANCE.question(),
                                AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question())
                        .says(
                                "when an adult at risk is missing, and did not call off in time, somebody makes sure that they are safe")
                        .when(UNCHECKED_RISK)
                        .and(AttendanceFacts.CALLED_OFF_IN_TIME.isNotTrue())
                        .then(oblige(
                                "WELFARE_CHECK",
                                "make sure that the client is safe, and put it on record",
                                within(WELFARE_CHECK_HOURS, Due.Unit.HOURS)))
                        .from(source("Ashford and St Peter's Hospitals: non-attendance of adults at risk")),
                rule("SAF-05.closure")
                        .in(Tiers.SAFEGUARDING)
                        .asked(
                                AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE.question(),
                                AttendanceQuestions.MAY_LAPSE.question())
                        .says(
                                "nobody at risk is closed for missing contacts before somebody made sure that they are safe")
                        .when(UNCHECKED_RISK)
                        .then(refuse(EndingRefusals.WELFARE_CHECK_FIRST))
                        .from(
                                source(
                                        "Ashford and St Peter's Hospitals; Rotherham Doncaster and South Humber: disengagement is managed by risk")),
                rule("SAF-06")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SharingQuestions.MAY_SHARE.question())
                        .says(
                                "telling without consent is permitted only on a recorded legal basis, and is put on record")
                        .when(SharingFacts.CONSENTED.isNotTrue())
                        .and(SharingFacts.LEGAL_BASIS.isTrue())
                        .and(SharingFacts.AUTHORISED.isTrue())
                        .then(
                                permit("a legal basis for telling without consent is recorded and approved"),
                                oblige(
                                        "RECORD_DISCLOSURE",
                                        "put on record what was told, to whom and on what basis",
                                        Deadline.NOW))
                        .exceptionTo("CON-02")
                        .from(assumed("safeguarding practice")));
    }
}
