package io.github.socialprescribing.workforce;

import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What may be done about a worker. */
public sealed interface WorkerCommand {

    /**
     * Change on what terms somebody works.
     *
     * @param terms all of the new terms; {@code STUDENT_NEEDS_SUPERVISOR} for a student without one
     */
    record ChangeTerms(Terms terms) implements WorkerCommand {}

    /**
     * Record that somebody went on leave.
     *
     * @param on the first day of it
     */
    record StartLeave(LocalDate on) implements WorkerCommand {}

    /**
     * Record that somebody came back.
     *
     * @param on the first day back
     */
    record EndLeave(LocalDate on) implements WorkerCommand {}

    /**
     * Record that somebody left for good. Their open pathways are given to others first: {@code OPEN_CASELOAD}.
     *
     * @param on the day
     */
    record LeaveService(LocalDate on) implements WorkerCommand {}

    /**
     * Record that somebody was booked on a training, and whether they came.
     *
     * @param attendance what it was, and whether they came
     */
    record RecordAttendance(Attendance attendance) implements WorkerCommand {}

    /**
     * Certify that somebody has a module: {@code DID_NOT_ATTEND}, {@code WRONG_DELIVERY} or {@code DURATION_BELOW_MINIMUM}
     * where what they attended until that day is not enough.
     *
     * @param module which module
     * @param on the day of the certificate
     */
    record IssueCertificate(TrainingModule module, LocalDate on) implements WorkerCommand {}

    /**
     * Record time in which somebody thought about the work with others.
     *
     * @param session when, how and with whom
     */
    record RecordReflection(ReflectiveSession session) implements WorkerCommand {}

    /**
     * Log how some time was spent.
     *
     * @param entry the time, with an id that the time sheet does not know yet
     */
    record LogTime(TimeEntry entry) implements WorkerCommand {}

    /**
     * Put an entry of the time sheet right. The wrong one stays in the history.
     *
     * @param entry what it should have been, with the id of the wrong one
     * @param reason why
     */
    record AmendTime(TimeEntry entry, Narrative reason) implements WorkerCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof ChangeTerms it) {
            return cases.terms(it);
        }
        if (this instanceof StartLeave it) {
            return cases.leaveStarted(it);
        }
        if (this instanceof EndLeave it) {
            return cases.leaveEnded(it);
        }
        if (this instanceof LeaveService it) {
            return cases.left(it);
        }
        if (this instanceof RecordAttendance it) {
            return cases.attendance(it);
        }
        if (this instanceof IssueCertificate it) {
            return cases.certificate(it);
        }
        if (this instanceof RecordReflection it) {
            return cases.reflection(it);
        }
        return this instanceof LogTime it ? cases.timeLogged(it) : cases.timeAmended((AmendTime) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of changed terms.
         *
         * @param command the command
         */
        R terms(ChangeTerms command);

        /**
         * Asked of a beginning of leave.
         *
         * @param command the command
         */
        R leaveStarted(StartLeave command);

        /**
         * Asked of an end of leave.
         *
         * @param command the command
         */
        R leaveEnded(EndLeave command);

        /**
         * Asked of a departure.
         *
         * @param command the command
         */
        R left(LeaveService command);

        /**
         * Asked of a training.
         *
         * @param command the command
         */
        R attendance(RecordAttendance command);

        /**
         * Asked of a certificate.
         *
         * @param command the command
         */
        R certificate(IssueCertificate command);

        /**
         * Asked of a reflective session.
         *
         * @param command the command
         */
        R reflection(RecordReflection command);

        /**
         * Asked of logged time.
         *
         * @param command the command
         */
        R timeLogged(LogTime command);

        /**
         * Asked of amended time.
         *
         * @param command the command
         */
        R timeAmended(AmendTime command);
    }
}
