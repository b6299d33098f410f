package io.github.socialprescribing.session;

/**
 * An answer for every kind of {@link SessionCommand}.
 *
 * @param <R> the kind of answer
 */
public interface SessionCommandCases<R> {

    /**
     * Asked of a plan.
     *
     * @param command the command
     */
    R plan(SessionCommand.PlanSession command);

    /**
     * Asked of a move to another time.
     *
     * @param command the command
     */
    R reschedule(SessionCommand.RescheduleSession command);

    /**
     * Asked of an attendance.
     *
     * @param command the command
     */
    R attendance(SessionCommand.RecordAttendance command);

    /**
     * Asked of a non-attendance.
     *
     * @param command the command
     */
    R nonAttendance(SessionCommand.RecordNonAttendance command);

    /**
     * Asked where the client could not attend.
     *
     * @param command the command
     */
    R couldNotAttend(SessionCommand.RecordCouldNotAttend command);

    /**
     * Asked of a cancellation.
     *
     * @param command the command
     */
    R cancel(SessionCommand.CancelSession command);

    /**
     * Asked of a correction.
     *
     * @param command the command
     */
    R correct(SessionCommand.CorrectOutcome command);

    /**
     * Asked of an account of how it was.
     *
     * @param command the command
     */
    R describe(SessionCommand.DescribeSession command);

    /**
     * Asked of a number of sessions that is agreed on.
     *
     * @param command the command
     */
    R agree(SessionCommand.AgreeNumber command);

    /**
     * Asked of a review of the case.
     *
     * @param command the command
     */
    R review(SessionCommand.RecordCaseReview command);

    /**
     * Asked of an attempt to reach the client.
     *
     * @param command the command
     */
    R attempt(SessionCommand.RecordContactAttempt command);
}
