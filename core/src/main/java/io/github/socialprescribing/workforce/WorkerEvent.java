package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What happened to a worker. */
public sealed interface WorkerEvent {

    /**
     * Somebody was appointed.
     *
     * @param worker names them
     * @param on their first day
     * @param terms on what terms they work
     */
    record WorkerAppointed(WorkerId worker, LocalDate on, Terms terms) implements WorkerEvent {}

    /**
     * The terms changed.
     *
     * @param terms all of the new terms
     */
    record TermsChanged(Terms terms) implements WorkerEvent {}

    /**
     * Somebody went on leave.
     *
     * @param on the first day of it
     */
    record LeaveStarted(LocalDate on) implements WorkerEvent {}

    /**
     * Somebody came back.
     *
     * @param on the first day back
     */
    record LeaveEnded(LocalDate on) implements WorkerEvent {}

    /**
     * Somebody left for good.
     *
     * @param on the day
     */
    record WorkerLeft(LocalDate on) implements WorkerEvent {}

    /**
     * Somebody was booked on a training.
     *
     * @param attendance what it was, and whether they came
     */
    record AttendanceRecorded(Attendance attendance) implements WorkerEvent {}

    /**
     * A module was certified.
     *
     * @param module which module
     * @param on the day of the certificate
     */
    record CertificateIssued(TrainingModule module, LocalDate on) implements WorkerEvent {}

    /**
     * Somebody thought about the work with others.
     *
     * @param session when, how and with whom
     */
    record ReflectionRecorded(ReflectiveSession session) implements WorkerEvent {}

    /**
     * Time was logged.
     *
     * @param entry the time
     */
    record TimeLogged(TimeEntry entry) implements WorkerEvent {}

    /**
     * An entry of the time sheet was put right.
     *
     * @param entry what it should have been, with the id of the wrong one
     * @param reason why
     */
    record TimeAmended(TimeEntry entry, Narrative reason) implements WorkerEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof WorkerAppointed it) {
            return cases.appointed(it);
        }
        if (this instanceof TermsChanged it) {
            return cases.terms(it);
        }
        if (this instanceof LeaveStarted it) {
            return cases.leaveStarted(it);
        }
        if (this instanceof LeaveEnded it) {
            return cases.leaveEnded(it);
        }
        if (this instanceof WorkerLeft it) {
            return cases.left(it);
        }
        if (this instanceof AttendanceRecorded it) {
            return cases.attendance(it);
        }
        if (this instanceof CertificateIssued it) {
            return cases.certificate(it);
        }
        if (this instanceof ReflectionRecorded it) {
            return cases.reflection(it);
        }
        return this instanceof TimeLogged it ? cases.timeLogged(it) : cases.timeAmended((TimeAmended) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of an appointment.
         *
         * @param event the event
         */
        R appointed(WorkerAppointed event);

        /**
         * Asked of changed terms.
         *
         * @param event the event
         */
        R terms(TermsChanged event);

        /**
         * Asked of a beginning of leave.
         *
         * @param event the event
         */
        R leaveStarted(LeaveStarted event);

        /**
         * Asked of an end of leave.
         *
         * @param event the event
         */
        R leaveEnded(LeaveEnded event);

        /**
         * Asked of a departure.
         *
         * @param event the event
         */
        R left(WorkerLeft event);

        /**
         * Asked of a training.
         *
         * @param event the event
         */
        R attendance(AttendanceRecorded event);

        /**
         * Asked of a certificate.
         *
         * @param event the event
         */
        R certificate(CertificateIssued event);

        /**
         * Asked of a reflective session.
         *
         * @param event the event
         */
        R reflection(ReflectionRecorded event);

        /**
         * Asked of logged time.
         *
         * @param event the event
         */
        R timeLogged(TimeLogged event);

        /**
         * Asked of amended time.
         *
         * @param event the event
         */
        R timeAmended(TimeAmended event);
    }
}
