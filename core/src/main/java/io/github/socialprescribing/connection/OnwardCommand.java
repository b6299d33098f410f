package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done about an onward referral that was made: hearing what becomes of it, and beginning anew with it. */
public sealed interface OnwardCommand extends ConnectionCommand {

    /**
     * Record a step of an onward referral.
     *
     * @param id which one
     * @param status where it leads
     * @param on the day
     * @param side on which side it was taken
     * @param reason why; asked for where it goes wrong or rests
     * @param waiting how long the client is to wait, on a waiting list
     * @param rejection why the destination does not take the client, where it does not and that is known
     */
    record MoveReferral(
            ConnectionId id,
            OnwardStatus status,
            LocalDate on,
            MovedBy side,
            Option<Narrative> reason,
            Option<WaitBand> waiting,
            Option<RejectionReason> rejection)
            implements OnwardCommand {

        /** Refuses a wait that is on no waiting list, and a reason for a rejection of what is not rejected. */
        public MoveReferral {
            Step.requireFitting(status, waiting, rejection);
        }

        /**
         * A step of which nothing is said about a rejection.
         *
         * @param id which one
         * @param status where it leads
         * @param on the day
         * @param side on which side it was taken
         * @param reason why; asked for where it goes wrong or rests
         * @param waiting how long the client is to wait, on a waiting list
         */
        public MoveReferral(
                ConnectionId id,
                OnwardStatus status,
                LocalDate on,
                MovedBy side,
                Option<Narrative> reason,
                Option<WaitBand> waiting) {
            this(id, status, on, side, reason, waiting, Option.none());
        }
    }

    /**
     * Begin anew with a referral that had come to an end. An act of its own, with a reason, because no step leads there; the
     * destination hears of the client once more, and the policy judges it as it judges a new one.
     *
     * @param id which one
     * @param reason why
     * @param prospect what is known before
     */
    record ReopenReferral(ConnectionId id, Narrative reason, Prospect prospect) implements OnwardCommand {

        /**
         * A beginning anew of which nobody asked whether there is room.
         *
         * @param id which one
         * @param reason why
         */
        public ReopenReferral(ConnectionId id, Narrative reason) {
            this(id, reason, Prospect.UNKNOWN);
        }
    }

    /**
     * Record that somebody asked what became of it.
     *
     * @param id which one
     * @param on the day
     */
    record FollowUp(ConnectionId id, LocalDate on) implements OnwardCommand {}

    /**
     * Let somebody else go on asking, so that the pathway can end.
     *
     * @param id which one
     * @param to who
     */
    record HandOver(ConnectionId id, OrganisationId to) implements OnwardCommand {}

    /** All but beginning anew: what becomes of a referral is heard later than the client leaves. */
    @Override
    default boolean isAllowedAfterTheEnd() {
        return !(this instanceof ReopenReferral);
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(OnwardCommandCases<R> cases) {
        if (this instanceof MoveReferral it) {
            return cases.move(it);
        }
        if (this instanceof ReopenReferral it) {
            return cases.reopen(it);
        }
        return this instanceof FollowUp it ? cases.followUp(it) : cases.handOver((HandOver) this);
    }
}
