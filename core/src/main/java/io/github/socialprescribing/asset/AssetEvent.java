package io.github.socialprescribing.asset;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to assets. Each event names its asset, so that those of many fold into one {@link AssetDirectory}. */
public sealed interface AssetEvent {

    /** To which asset. */
    AssetId id();

    /**
     * Somebody named it.
     *
     * @param id which one
     * @param details what it is
     * @param by who named it
     * @param on the day
     */
    record AssetMapped(AssetId id, AssetDetails details, ActorId by, LocalDate on) implements AssetEvent {}

    /**
     * Somebody saw that it is there and is as described.
     *
     * @param id which one
     * @param on the day on which they saw it
     */
    record AssetVerified(AssetId id, LocalDate on) implements AssetEvent {}

    /**
     * People may be sent there.
     *
     * @param id which one
     */
    record AssetActivated(AssetId id) implements AssetEvent {}

    /**
     * Somebody said whether there is room.
     *
     * @param id which one
     * @param capacity what is known of it
     */
    record CapacityReported(AssetId id, Capacity capacity) implements AssetEvent {}

    /**
     * It rests.
     *
     * @param id which one
     * @param reason why
     * @param until the day on which it may go on, where somebody said
     */
    record AssetPaused(AssetId id, Narrative reason, Option<LocalDate> until) implements AssetEvent {}

    /**
     * It goes on after a rest.
     *
     * @param id which one
     */
    record AssetResumed(AssetId id) implements AssetEvent {}

    /**
     * It was described anew.
     *
     * @param id which one
     * @param details what it is now, in full
     */
    record AssetChanged(AssetId id, AssetDetails details) implements AssetEvent {}

    /**
     * Nobody has seen for too long whether it is still there.
     *
     * @param id which one
     * @param on the day on which that was noticed
     */
    record AssetWentStale(AssetId id, LocalDate on) implements AssetEvent {}

    /**
     * It is no more.
     *
     * @param id which one
     * @param reason why
     * @param on the day on which that was recorded
     */
    record AssetClosed(AssetId id, Narrative reason, LocalDate on) implements AssetEvent {}

    /**
     * It is another by a second name.
     *
     * @param id which one was given up
     * @param into under which id it is known now
     */
    record AssetMerged(AssetId id, AssetId into) implements AssetEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof AssetMapped it) {
            return cases.mapped(it);
        }
        if (this instanceof AssetVerified it) {
            return cases.verified(it);
        }
        if (this instanceof AssetActivated it) {
            return cases.activated(it);
        }
        if (this instanceof CapacityReported it) {
            return cases.reported(it);
        }
        if (this instanceof AssetPaused it) {
            return cases.paused(it);
        }
        if (this instanceof AssetResumed it) {
            return cases.resumed(it);
        }
        if (this instanceof AssetChanged it) {
            return cases.changed(it);
        }
        if (this instanceof AssetWentStale it) {
            return cases.wentStale(it);
        }
        return this instanceof AssetClosed it ? cases.closed(it) : cases.merged((AssetMerged) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of an asset named.
         *
         * @param event the event
         */
        R mapped(AssetMapped event);

        /**
         * Asked of a verification.
         *
         * @param event the event
         */
        R verified(AssetVerified event);

        /**
         * Asked of a beginning.
         *
         * @param event the event
         */
        R activated(AssetActivated event);

        /**
         * Asked of a word on its room.
         *
         * @param event the event
         */
        R reported(CapacityReported event);

        /**
         * Asked of a rest.
         *
         * @param event the event
         */
        R paused(AssetPaused event);

        /**
         * Asked of a going on.
         *
         * @param event the event
         */
        R resumed(AssetResumed event);

        /**
         * Asked of a change.
         *
         * @param event the event
         */
        R changed(AssetChanged event);

        /**
         * Asked of a word grown old.
         *
         * @param event the event
         */
        R wentStale(AssetWentStale event);

        /**
         * Asked of an end.
         *
         * @param event the event
         */
        R closed(AssetClosed event);

        /**
         * Asked of a merging.
         *
         * @param event the event
         */
        R merged(AssetMerged event);
    }
}
