package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/** What is asked of a policy when contacts are missed. To close is for people to decide unless a rule permits it; to stay in
 * touch never is. */
public final class AttendanceQuestions {

    /** What follows from a contact that was missed or called off? It is recorded in any case; duties and advice are heard. */
    public static final Asked<AttendanceSituation> AFTER_NON_ATTENDANCE = about(Question.builder()
            .name("after-non-attendance")
            .meaning("what follows from this missed contact?")
            .decision(RefusalCodes.DECISION_NEEDED)
            .assumptions(always())
            .build());

    /** May the pathway be closed because contacts were missed? */
    public static final Asked<AttendanceSituation> MAY_CLOSE_FOR_ATTENDANCE =
            about(closure("may-close-for-attendance", "may the pathway be closed because contacts were missed?"));

    /** May a referral lapse because nobody can reach the client? */
    public static final Asked<AttendanceSituation> MAY_LAPSE =
            about(closure("may-lapse", "may the referral lapse because the client cannot be reached?"));

    private AttendanceQuestions() {}

    private static Question closure(String name, String meaning) {
        return Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(EndingRefusals.ENDING_NEEDS_DECISION)
                .otherwise(Outcome.NEEDS_DECISION)
                .approvals(List.of(new Approval(Roles.MANAGER, 1)))
                .assumptions(always())
                .build();
    }

    /**
     * Those missed in a row are among those missed, the first appointment is one of them, and each way was tried once; what
     * was called off in time was called off.
     */
    private static List<Assumption> always() {
        return List.of(
                Assumption.atMost(AttendanceFacts.MISSED_IN_A_ROW, AttendanceFacts.MISSED_WITHOUT_NOTICE),
                Assumption.atMost(AttendanceFacts.FIRST_MISSED, AttendanceFacts.MISSED_IN_A_ROW),
                Assumption.atMost(AttendanceFacts.CALLED_OFF_IN_TIME, AttendanceFacts.CALLED_OFF),
                Assumption.atMost(AttendanceFacts.CHANNELS, AttendanceFacts.ATTEMPTS));
    }

    private static Asked<AttendanceSituation> about(Question question) {
        return aboutRisk(Asked.of(question, AttendanceSituation.class))
                .with(AttendanceFacts.MISSED_IN_A_ROW, AttendanceSituation::missedInARow)
                .with(AttendanceFacts.MISSED_WITHOUT_NOTICE, AttendanceSituation::missedWithoutNotice)
                .with(AttendanceFacts.FIRST_MISSED, AttendanceSituation::firstMissed)
                .with(AttendanceFacts.FIRST_CANCELLATIONS, AttendanceSituation::firstCancellations)
                .with(AttendanceFacts.CALLED_OFF, AttendanceSituation::calledOff)
                .with(AttendanceFacts.CALLED_OFF_IN_TIME, AttendanceSituation::calledOffInTime)
                .with(AttendanceFacts.NOTICE_HOURS, AttendanceSituation::noticeHours)
                .with(AttendanceFacts.ATTEMPTS, AttendanceSituation::attempts)
                .with(AttendanceFacts.CHANNELS, AttendanceSituation::channels)
                .with(AttendanceFacts.DAYS_OF_ATTEMPTS, AttendanceSituation::daysOfAttempts)
                .supplementedBy(AttendanceSituation::supplement);
    }

    private static Asked<AttendanceSituation> aboutRisk(Asked<AttendanceSituation> asked) {
        return asked.with(AttendanceFacts.AT_RISK, AttendanceSituation::atRisk)
                .with(AttendanceFacts.WELFARE_CHECKED, AttendanceSituation::welfareChecked)
                .with(AttendanceFacts.LACKS_CAPACITY, AttendanceSituation::lacksCapacity)
                .with(AttendanceFacts.IN_CRISIS, AttendanceSituation::inCrisis)
                .with(AttendanceFacts.EXEMPTED, AttendanceSituation::exempted)
                .with(AttendanceFacts.SAFEGUARDING_OPEN, AttendanceSituation::safeguardingOpen);
    }
}
