package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
import java.time.LocalDate;

/** What happened in mapping a community. */
public sealed interface MappingEvent {

    /**
     * The panel means to do it.
     *
     * @param exercise names it
     * @param panel whose residents do it
     * @param community whose community is mapped
     * @param on the day
     */
    record MappingPlanned(MappingId exercise, PanelId panel, CommunityId community, LocalDate on)
            implements MappingEvent {}

    /**
     * People look and ask around.
     *
     * @param on the day
     */
    record CollectingBegun(LocalDate on) implements MappingEvent {}

    /**
     * Something is there.
     *
     * @param asset which asset
     */
    record AssetFound(AssetId asset) implements MappingEvent {}

    /**
     * Something is missing.
     *
     * @param gap which gap
     */
    record GapFound(GapId gap) implements MappingEvent {}

    /**
     * What was found is public.
     *
     * @param map the map
     */
    record MapPublished(AssetMap map) implements MappingEvent {}

    /**
     * Something was done because of the map.
     *
     * @param on the day
     */
    record MapActedOn(LocalDate on) implements MappingEvent {}

    /**
     * The map is old.
     *
     * @param on the day
     */
    record RefreshCalled(LocalDate on) implements MappingEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof MappingPlanned it) {
            return cases.planned(it);
        }
        if (this instanceof CollectingBegun it) {
            return cases.collecting(it);
        }
        if (this instanceof AssetFound it) {
            return cases.asset(it);
        }
        if (this instanceof GapFound it) {
            return cases.gap(it);
        }
        if (this instanceof MapPublished it) {
            return cases.published(it);
        }
        if (this instanceof MapActedOn it) {
            return cases.acted(it);
        }
        return cases.refresh((RefreshCalled) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a plan.
         *
         * @param event the event
         */
        R planned(MappingPlanned event);

        /**
         * Asked of a beginning.
         *
         * @param event the event
         */
        R collecting(CollectingBegun event);

        /**
         * Asked of something that is there.
         *
         * @param event the event
         */
        R asset(AssetFound event);

        /**
         * Asked of something that is missing.
         *
         * @param event the event
         */
        R gap(GapFound event);

        /**
         * Asked of a publication.
         *
         * @param event the event
         */
        R published(MapPublished event);

        /**
         * Asked of something done.
         *
         * @param event the event
         */
        R acted(MapActedOn event);

        /**
         * Asked of a map grown old.
         *
         * @param event the event
         */
        R refresh(RefreshCalled event);
    }
}
