package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.vavr.collection.Set;

/**
 * What may be done in mapping a community. Planning it stands in {@link MappingDecider}, since before that there is no
 * exercise.
 */
public sealed interface MappingCommand {

    /** Begin, or begin again, to look and ask around. */
    record BeginCollecting() implements MappingCommand {}

    /**
     * Record something that is there, as a member of the community panel or as a link worker.
     *
     * @param asset which asset
     */
    record RecordAsset(AssetId asset) implements MappingCommand {}

    /**
     * Record something that is missing, as a member of the community panel or as a link worker.
     *
     * @param gap which gap
     */
    record RecordGap(GapId gap) implements MappingCommand {}

    /**
     * Publish what was found, for residents and for link workers.
     *
     * @param besides for whom else
     */
    record PublishMap(Set<Audience> besides) implements MappingCommand {}

    /** Record that something was done because of the map. */
    record ActOnMap() implements MappingCommand {}

    /** Say that the map is old. */
    record CallForRefresh() implements MappingCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof BeginCollecting it) {
            return cases.collect(it);
        }
        if (this instanceof RecordAsset it) {
            return cases.asset(it);
        }
        if (this instanceof RecordGap it) {
            return cases.gap(it);
        }
        if (this instanceof PublishMap it) {
            return cases.publish(it);
        }
        if (this instanceof ActOnMap it) {
            return cases.act(it);
        }
        return cases.refresh((CallForRefresh) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a beginning.
         *
         * @param command the command
         */
        R collect(BeginCollecting command);

        /**
         * Asked of something that is there.
         *
         * @param command the command
         */
        R asset(RecordAsset command);

        /**
         * Asked of something that is missing.
         *
         * @param command the command
         */
        R gap(RecordGap command);

        /**
         * Asked of a publication.
         *
         * @param command the command
         */
        R publish(PublishMap command);

        /**
         * Asked of something done.
         *
         * @param command the command
         */
        R act(ActOnMap command);

        /**
         * Asked of a map grown old.
         *
         * @param command the command
         */
        R refresh(CallForRefresh command);
    }
}
