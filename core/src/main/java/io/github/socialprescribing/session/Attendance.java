package io.github.socialprescribing.session;

import io.github.socialprescribing.client.Unanswered;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * How a client attends, as it stands for whoever asks what missed contacts mean.
 *
 * @param sessions the contacts
 * @param context when, by whom, under which policy, and what else is known
 */
record Attendance(Sessions sessions, Context context) {

    /** As it stands when this was the last contact, if there was any. */
    AttendanceSituation after(Option<Contact> last) {
        FactValues known = context.supplement();
        int notice = AttendanceParameters.noticeHours(context.policy());
        Option<ContactOutcome> outcome = last.map(Contact::outcome);
        Option<ContactOutcome.Cancelled> cancelled = outcome.filter(ContactOutcome.Cancelled.class::isInstance)
                .map(ContactOutcome.Cancelled.class::cast)
                .filter(it -> it.by() == CancelledBy.CLIENT);
        boolean lastMissed = outcome.exists(ContactOutcome.DidNotAttend.class::isInstance);
        MissedContacts missed = sessions.missed(notice);
        AttendanceSituation.Builder situation = AttendanceSituation.builder();
        attempts(situation, known);
        return situation
                .missedInARow(missed.inARow())
                .missedWithoutNotice(missed.count())
                .firstMissed(lastMissed && sessions.held().isEmpty() && missed.inARow() == 1)
                .firstCancellations(sessions.held().isEmpty() ? sessions.calledOffByClient() : 0)
                .calledOff(cancelled.isDefined())
                .calledOffInTime(cancelled.exists(it -> it.noticeHours() >= notice))
                .noticeHours(
                        cancelled.map(ContactOutcome.Cancelled::noticeHours).getOrElse(0))
                .atRisk(known.has(AttendanceFacts.AT_RISK))
                .welfareChecked(known.has(AttendanceFacts.WELFARE_CHECKED) || foundSafe(missed))
                .lacksCapacity(known.has(AttendanceFacts.LACKS_CAPACITY))
                .inCrisis(known.has(AttendanceFacts.IN_CRISIS))
                .exempted(known.has(AttendanceFacts.EXEMPTED))
                .safeguardingOpen(known.has(AttendanceFacts.SAFEGUARDING_OPEN))
                .supplement(known)
                .build();
    }

    /**
     * An embedder who keeps attempts elsewhere tells of them, where none is on record here. Whoever tells of several ways
     * tells of as many attempts.
     */
    private void attempts(AttendanceSituation.Builder situation, FactValues known) {
        Unanswered inVain = sessions.attemptsInVain();
        boolean elsewhere = sessions.attempts().isEmpty();
        int told = Math.max(known.get(AttendanceFacts.ATTEMPTS, 0), known.get(AttendanceFacts.CHANNELS, 0));
        situation
                .attempts(elsewhere ? told : inVain.times())
                .channels(elsewhere ? known.get(AttendanceFacts.CHANNELS, 0) : inVain.channels())
                .daysOfAttempts(elsewhere ? known.get(AttendanceFacts.DAYS_OF_ATTEMPTS, 0) : inVain.days());
    }

    /**
     * Whether somebody made sure that the client is safe since they are missing, or at all where nobody has met or missed
     * them. What is known of a day to come is known today.
     */
    private boolean foundSafe(MissedContacts missed) {
        int never = -1;
        int days = context.supplement().get(AttendanceFacts.DAYS_SINCE_WELFARE_CHECK, never);
        LocalDate checked = context.today().minusDays(Math.max(0, days));
        return days != never
                && missingSince(missed).forAll(day -> !checked.isBefore(day) || checked.equals(context.today()));
    }

    /** The last contact that they missed or, where they were met since, the first attempt in vain, or else that meeting. */
    private Option<LocalDate> missingSince(MissedContacts missed) {
        Option<LocalDate> met = sessions.held().map(Contact::day).max();
        return missed.lastOn()
                .filter(day -> met.forAll(it -> !day.isBefore(it)))
                .orElse(sessions.attemptsInVain().firstOn())
                .orElse(met);
    }
}
