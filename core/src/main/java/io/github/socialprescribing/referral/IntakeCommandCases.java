package io.github.socialprescribing.referral;

/**
 * An answer for everything that may be asked of a referral.
 *
 * @param <R> the kind of answer
 */
public interface IntakeCommandCases<R> {

    /**
     * Asked of a consent given.
     *
     * @param command the command
     */
    R consent(IntakeCommand.RecordConsent command);

    /**
     * Asked of a consent taken back.
     *
     * @param command the command
     */
    R consentTakenBack(IntakeCommand.WithdrawConsent command);

    /**
     * Asked of acceptance.
     *
     * @param command the command
     */
    R accept(IntakeCommand.AcceptReferral command);

    /**
     * Asked of a decline.
     *
     * @param command the command
     */
    R decline(IntakeCommand.DeclineReferral command);

    /**
     * Asked of a redirection.
     *
     * @param command the command
     */
    R redirect(IntakeCommand.RedirectReferral command);

    /**
     * Asked of a place in the queue.
     *
     * @param command the command
     */
    R queue(IntakeCommand.QueueReferral command);

    /**
     * Asked of an allocation.
     *
     * @param command the command
     */
    R allocate(IntakeCommand.AllocateReferral command);

    /**
     * Asked of an attempt to reach the client.
     *
     * @param command the command
     */
    R contactAttempt(IntakeCommand.RecordContactAttempt command);

    /**
     * Asked of a lapse.
     *
     * @param command the command
     */
    R lapse(IntakeCommand.LapseReferral command);

    /**
     * Asked of a withdrawal.
     *
     * @param command the command
     */
    R withdraw(IntakeCommand.WithdrawReferral command);

    /**
     * Asked of a rule set aside.
     *
     * @param command the command
     */
    R override(IntakeCommand.OverrideRule command);

    /**
     * Asked of a yes to another command.
     *
     * @param command the command
     */
    R approve(IntakeCommand.Approve command);
}
