package io.github.socialprescribing.client;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What may be done about a client. After a merge nothing may, which is {@link RefusalCodes#TERMINAL_STATE}: the person is known
 * under another id. */
public sealed interface ClientCommand {

    /** Tell what the client agrees to or would like. It is told on their record, and on their pathways as well. */
    sealed interface TellWish extends ClientCommand {}

    /**
     * Record what they say of themselves.
     *
     * @param ageBand how old they are, as coarsely as rules allow
     * @param communities all the communities to which they belong
     * @param practice their general practice
     * @param caring all for whom they care
     */
    record ChangeDetails(
            Option<AgeBand> ageBand,
            Set<CommunityId> communities,
            Option<OrganisationId> practice,
            Set<CaringResponsibility> caring)
            implements ClientCommand {}

    /**
     * Record when and how they would like to be contacted.
     *
     * @param preferences all that they said
     */
    record ChangePreferences(ContactPreferences preferences) implements TellWish {}

    /**
     * Remember a reasonable adjustment beyond its pathway; {@link RefusalCodes#DUPLICATE_ID} where it is.
     *
     * @param adjustment which one
     */
    record NoteAdjustment(AdjustmentId adjustment) implements ClientCommand {}

    /**
     * Record that they agreed to something; {@link RefusalCodes#NOT_YET} from tomorrow on.
     *
     * @param consent what they agreed to
     */
    record RecordConsent(Consent consent) implements TellWish {}

    /**
     * Record that from today on they agree to something no more; {@link RefusalCodes#NOT_FOUND} where they did not.
     *
     * @param scope what they agree to no more
     */
    record WithdrawConsent(ConsentScope scope) implements TellWish {}

    /**
     * Record somebody around them; {@link RefusalCodes#DUPLICATE_ID} where they are known.
     *
     * @param supporter who
     */
    record AddSupporter(Supporter supporter) implements ClientCommand {}

    /**
     * Record that somebody is around them no more; {@link RefusalCodes#NOT_FOUND} for a stranger.
     *
     * @param supporter who
     */
    record RemoveSupporter(Id supporter) implements ClientCommand {}

    /**
     * Speak with somebody around them about what each does, today; {@link RefusalCodes#NOT_FOUND} for a stranger. The policy
     * judges whether they may be told, by the client's consent.
     *
     * @param supporter with whom
     */
    record CoordinateWith(Id supporter) implements ClientCommand {}

    /**
     * Record who coordinates those around them; {@link RefusalCodes#NOT_FOUND} for a stranger.
     *
     * @param who one of them, or a link worker
     */
    record NameCoordinator(Id who) implements ClientCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof ChangeDetails it) {
            return cases.details(it);
        }
        if (this instanceof TellWish it) {
            return cases.wish(it);
        }
        if (this instanceof NoteAdjustment it) {
            return cases.adjustment(it);
        }
        if (this instanceof AddSupporter it) {
            return cases.supporter(it);
        }
        if (this instanceof RemoveSupporter it) {
            return cases.supporterGone(it);
        }
        return this instanceof CoordinateWith it ? cases.coordinateWith(it) : cases.coordinator((NameCoordinator) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of what they say of themselves.
         *
         * @param command the command
         */
        R details(ChangeDetails command);

        /**
         * Asked of what they agree to or would like.
         *
         * @param command the command
         */
        R wish(TellWish command);

        /**
         * Asked of an adjustment.
         *
         * @param command the command
         */
        R adjustment(NoteAdjustment command);

        /**
         * Asked of somebody around them.
         *
         * @param command the command
         */
        R supporter(AddSupporter command);

        /**
         * Asked of somebody who left.
         *
         * @param command the command
         */
        R supporterGone(RemoveSupporter command);

        /**
         * Asked of coordination with somebody.
         *
         * @param command the command
         */
        R coordinateWith(CoordinateWith command);

        /**
         * Asked of a coordinator.
         *
         * @param command the command
         */
        R coordinator(NameCoordinator command);
    }
}
