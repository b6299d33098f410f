package io.github.socialprescribing.connection;

/**
 * An answer for everything that may be done about an onward referral that was made.
 *
 * @param <R> the kind of answer
 */
public interface OnwardCommandCases<R> {

    /**
     * Asked of a step.
     *
     * @param command the command
     */
    R move(OnwardCommand.MoveReferral command);

    /**
     * Asked of a new beginning.
     *
     * @param command the command
     */
    R reopen(OnwardCommand.ReopenReferral command);

    /**
     * Asked of a question after it.
     *
     * @param command the command
     */
    R followUp(OnwardCommand.FollowUp command);

    /**
     * Asked of a handing over.
     *
     * @param command the command
     */
    R handOver(OnwardCommand.HandOver command);
}
