package io.github.socialprescribing.client;

import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to what is known of a client. */
public sealed interface ClientEvent {

    /** They told what they agree to, or would like. It happens to their record, and on their pathways as well. */
    sealed interface WishTold extends ClientEvent {}

    /**
     * They became known.
     *
     * @param client names them
     * @param on the day
     * @param record what was known then
     */
    record ClientRegistered(ClientId client, LocalDate on, ClientRecord record) implements ClientEvent {}

    /**
     * They said something else of themselves.
     *
     * @param ageBand how old they are
     * @param communities all the communities to which they belong
     * @param practice their general practice
     * @param caring all for whom they care
     */
    record DetailsChanged(
            Option<AgeBand> ageBand,
            Set<CommunityId> communities,
            Option<OrganisationId> practice,
            Set<CaringResponsibility> caring)
            implements ClientEvent {}

    /**
     * They said when and how they would like to be contacted.
     *
     * @param preferences all that they said
     */
    record PreferencesChanged(ContactPreferences preferences) implements WishTold {}

    /**
     * A reasonable adjustment is remembered.
     *
     * @param adjustment which one
     */
    record AdjustmentNoted(AdjustmentId adjustment) implements ClientEvent {}

    /**
     * They agreed to something.
     *
     * @param consent what they agreed to
     */
    record ConsentRecorded(Consent consent) implements WishTold {}

    /**
     * They agree to something no more.
     *
     * @param scope to what
     * @param on the first day on which they do not
     */
    record ConsentWithdrawn(ConsentScope scope, LocalDate on) implements WishTold {}

    /**
     * Somebody is around them.
     *
     * @param supporter who
     */
    record SupporterAdded(Supporter supporter) implements ClientEvent {}

    /**
     * Somebody is around them no more.
     *
     * @param supporter who
     */
    record SupporterRemoved(Id supporter) implements ClientEvent {}

    /**
     * Somebody coordinates those around them.
     *
     * @param who who
     */
    record CoordinatorNamed(Id who) implements ClientEvent {}

    /**
     * Somebody coordinated with one of those around them.
     *
     * @param supporter with whom
     * @param on the day
     */
    record Coordinated(Id supporter, LocalDate on) implements ClientEvent {}

    /**
     * Another record turned out to be theirs.
     *
     * @param other the id that it had
     * @param record what it held
     */
    record RecordAbsorbed(ClientId other, ClientRecord record) implements ClientEvent {}

    /**
     * The person turned out to be known under another id.
     *
     * @param into the id under which they are known now
     */
    record MergedAway(ClientId into) implements ClientEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof ClientRegistered it) {
            return cases.registered(it);
        }
        if (this instanceof DetailsChanged it) {
            return cases.details(it);
        }
        if (this instanceof WishTold it) {
            return cases.wish(it);
        }
        if (this instanceof AdjustmentNoted it) {
            return cases.adjustment(it);
        }
        if (this instanceof SupporterAdded it) {
            return cases.supporter(it);
        }
        if (this instanceof SupporterRemoved it) {
            return cases.supporterGone(it);
        }
        if (this instanceof CoordinatorNamed it) {
            return cases.coordinator(it);
        }
        if (this instanceof Coordinated it) {
            return cases.coordinated(it);
        }
        return this instanceof RecordAbsorbed it ? cases.absorbed(it) : cases.mergedAway((MergedAway) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a registration.
         *
         * @param event the event
         */
        R registered(ClientRegistered event);

        /**
         * Asked of what they say of themselves.
         *
         * @param event the event
         */
        R details(DetailsChanged event);

        /**
         * Asked of what they agree to or would like.
         *
         * @param event the event
         */
        R wish(WishTold event);

        /**
         * Asked of an adjustment.
         *
         * @param event the event
         */
        R adjustment(AdjustmentNoted event);

        /**
         * Asked of somebody around them.
         *
         * @param event the event
         */
        R supporter(SupporterAdded event);

        /**
         * Asked of somebody who left.
         *
         * @param event the event
         */
        R supporterGone(SupporterRemoved event);

        /**
         * Asked of a coordinator.
         *
         * @param event the event
         */
        R coordinator(CoordinatorNamed event);

        /**
         * Asked of coordination with somebody.
         *
         * @param event the event
         */
        R coordinated(Coordinated event);

        /**
         * Asked of a record taken in.
         *
         * @param event the event
         */
        R absorbed(RecordAbsorbed event);

        /**
         * Asked of a record given up.
         *
         * @param event the event
         */
        R mergedAway(MergedAway event);
    }
}
