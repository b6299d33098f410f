package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
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

/** What may be done about connections. */
public sealed interface ConnectionCommand
        permits ConnectionCommand.SignpostClient,
                ConnectionCommand.ReferOnward,
                ConnectionCommand.ReferToAsset,
                ConnectionCommand.AccompanyClient,
                OnwardCommand,
                ConnectionCommand.RecordClientsView {

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
     * @param contact the contact that it also is; a pathway refuses one that it does not know, that is still to come or that
     *     was not held
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
     * Record whether the client values it, as they say.
     *
     * @param id which one, of whatever kind
     * @param valued whether they do
     * @param words what they said
     */
    record RecordClientsView(ConnectionId id, boolean valued, Option<Narrative> words) implements ConnectionCommand {}

    /**
     * Whether it may be given when the pathway has ended: what becomes of a referral is heard later than the client leaves,
     * and somebody has to hear it.
     */
    default boolean isAllowedAfterTheEnd() {
        return this instanceof RecordClientsView;
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
        return this instanceof OnwardCommand it ? cases.onward(it) : cases.view((RecordClientsView) this);
    }
}
