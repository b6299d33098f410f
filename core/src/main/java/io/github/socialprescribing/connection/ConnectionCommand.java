package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done about connections. */
public sealed interface ConnectionCommand {

    /** Which connection. */
    ConnectionId id();

    /**
     * The needs that a new connection is for, each of which the pathway knows; none where a connection is meant that there
     * is, or where it is for no need in particular, as the place where a client can always pop in.
     */
    default Set<NeedId> needs() {
        return LinkedHashSet.empty();
    }

    /** The goals of the client towards which a new connection leads, each of which the pathway knows; none unless told. */
    default Set<GoalId> goals() {
        return LinkedHashSet.empty();
    }

    /**
     * Tell the client where to go.
     *
     * @param id names it, with an id that the pathway does not know yet
     * @param to where it leads
     * @param needs the needs that it is for
     * @param informationGiven what the client was told or given to take along; none where nobody noted it
     */
    record SignpostClient(ConnectionId id, Destination to, Set<NeedId> needs, Option<Narrative> informationGiven)
            implements ConnectionCommand {

        /**
         * A signpost of which nobody noted what the client was told.
         *
         * @param id names it, with an id that the pathway does not know yet
         * @param to where it leads
         * @param needs the needs that it is for
         */
        public SignpostClient(ConnectionId id, Destination to, Set<NeedId> needs) {
            this(id, to, needs, Option.none());
        }
    }

    /**
     * Refer the client and hear what becomes of it, where the caller says what is known of the destination. The policy
     * judges it.
     *
     * @param id names it, with an id that the pathway does not know yet
     * @param to where it leads
     * @param needs the needs that it is for
     * @param prospect what is known before
     * @param missedBy who ought to have referred long ago
     * @param goals the goals of the client towards which it leads, each of which the pathway knows
     * @param priority how soon the destination is asked to see the client; none where nobody says
     */
    record ReferOnward(
            ConnectionId id,
            Destination to,
            Set<NeedId> needs,
            Prospect prospect,
            Option<OrganisationId> missedBy,
            Set<GoalId> goals,
            Option<Urgency> priority)
            implements ConnectionCommand {

        /**
         * A referral towards no goal in particular, in its turn.
         *
         * @param id names it, with an id that the pathway does not know yet
         * @param to where it leads
         * @param needs the needs that it is for
         * @param prospect what is known before
         * @param missedBy who ought to have referred long ago
         */
        public ReferOnward(
                ConnectionId id,
                Destination to,
                Set<NeedId> needs,
                Prospect prospect,
                Option<OrganisationId> missedBy) {
            this(id, to, needs, prospect, missedBy, LinkedHashSet.empty(), Option.none());
        }
    }

    /**
     * Refer the client to an asset of a directory and hear what becomes of it. Whether it is open, has room and is for the
     * client is read off the asset; the policy judges the rest.
     *
     * @param id names it, with an id that the pathway does not know yet
     * @param asset the asset as it stands
     * @param needs the needs that it is for
     * @param seeker the client, coarsely
     * @param missedBy who ought to have referred long ago
     * @param goals the goals of the client towards which it leads, each of which the pathway knows
     * @param priority how soon the destination is asked to see the client; none where nobody says
     */
    record ReferToAsset(
            ConnectionId id,
            Asset asset,
            Set<NeedId> needs,
            Seeker seeker,
            Option<OrganisationId> missedBy,
            Set<GoalId> goals,
            Option<Urgency> priority)
            implements ConnectionCommand {

        /**
         * A referral towards no goal in particular, in its turn.
         *
         * @param id names it, with an id that the pathway does not know yet
         * @param asset the asset as it stands
         * @param needs the needs that it is for
         * @param seeker the client, coarsely
         * @param missedBy who ought to have referred long ago
         */
        public ReferToAsset(
                ConnectionId id, Asset asset, Set<NeedId> needs, Seeker seeker, Option<OrganisationId> missedBy) {
            this(id, asset, needs, seeker, missedBy, LinkedHashSet.empty(), Option.none());
        }
    }

    /**
     * Go along, as the client wishes.
     *
     * @param id names it, with an id that the pathway does not know yet
     * @param to where it led
     * @param needs the needs that it is for
     * @param contact the contact that it also is; a pathway refuses one that it does not know, that is still to come or that was
     *     not held
     * @param clientAgrees whether the client asked for it, or agreed
     * @param outcome what came of it
     */
    record AccompanyClient(
            ConnectionId id,
            Destination to,
            Set<NeedId> needs,
            ContactId contact,
            boolean clientAgrees,
            Option<Narrative> outcome)
            implements ConnectionCommand {}

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
            implements ConnectionCommand {

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
    record ReopenReferral(ConnectionId id, Narrative reason, Prospect prospect) implements ConnectionCommand {

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
    record FollowUp(ConnectionId id, LocalDate on) implements ConnectionCommand {}

    /**
     * Let somebody else go on asking, so that the pathway can end.
     *
     * @param id which one
     * @param to who
     */
    record HandOver(ConnectionId id, OrganisationId to) implements ConnectionCommand {}

    /**
     * Record whether the client values it, as they say.
     *
     * @param id which one, of whatever kind
     * @param valued whether they do
     * @param words what they said
     */
    record RecordClientsView(ConnectionId id, boolean valued, Option<Narrative> words) implements ConnectionCommand {}

    /**
     * Whether it may be given when the pathway has ended: what becomes of a referral is heard later than the client leaves, and
     * somebody has to hear it.
     */
    default boolean isAllowedAfterTheEnd() {
        return this instanceof MoveReferral
                || this instanceof FollowUp
                || this instanceof HandOver
                || this instanceof RecordClientsView;
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(ConnectionCommandCases<R> cases) {
        if (this instanceof SignpostClient it) {
            return cases.signpost(it);
        }
        if (this instanceof ReferOnward it) {
            return cases.refer(it);
        }
        if (this instanceof ReferToAsset it) {
            return cases.referToAsset(it);
        }
        if (this instanceof AccompanyClient it) {
            return cases.accompany(it);
        }
        if (this instanceof MoveReferral it) {
            return cases.move(it);
        }
        if (this instanceof ReopenReferral it) {
            return cases.reopen(it);
        }
        if (this instanceof FollowUp it) {
            return cases.followUp(it);
        }
        return this instanceof HandOver it ? cases.handOver(it) : cases.view((RecordClientsView) this);
    }
}
