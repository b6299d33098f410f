package io.github.socialprescribing.connection;

/**
 * An answer for everything that may be done about connections.
 *
 * @param <R> the kind of answer
 */
public interface ConnectionCommandCases<R> {

    /**
     * Asked of a signpost.
     *
     * @param command the command
     */
    R signpost(ConnectionCommand.SignpostClient command);

    /**
     * Asked of a referral.
     *
     * @param command the command
     */
    R refer(ConnectionCommand.ReferOnward command);

    /**
     * Asked of a referral to an asset of a directory.
     *
     * @param command the command
     */
    R referToAsset(ConnectionCommand.ReferToAsset command);

    /**
     * Asked of an accompaniment.
     *
     * @param command the command
     */
    R accompany(ConnectionCommand.AccompanyClient command);

    /**
     * Asked of what is done about a referral that was made.
     *
     * @param command the command
     */
    R onward(OnwardCommand command);

    /**
     * Asked of what the client says.
     *
     * @param command the command
     */
    R view(ConnectionCommand.RecordClientsView command);
}
