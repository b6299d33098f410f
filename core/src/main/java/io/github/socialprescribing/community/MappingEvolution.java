package io.github.socialprescribing.community;

import io.github.socialprescribing.community.MappingEvent.AssetFound;
import io.github.socialprescribing.community.MappingEvent.CollectingBegun;
import io.github.socialprescribing.community.MappingEvent.GapFound;
import io.github.socialprescribing.community.MappingEvent.MapActedOn;
import io.github.socialprescribing.community.MappingEvent.MapPublished;
import io.github.socialprescribing.community.MappingEvent.MappingPlanned;
import io.github.socialprescribing.community.MappingEvent.RefreshCalled;

/** How each event moves a mapping exercise on. */
record MappingEvolution(ImmutableMappingExercise exercise) implements MappingEvent.Cases<MappingExercise> {

    @Override
    public MappingExercise planned(MappingPlanned event) {
        throw new IllegalArgumentException("a mapping exercise is planned once");
    }

    @Override
    public MappingExercise collecting(CollectingBegun event) {
        return exercise.withStatus(MappingStatus.COLLECTING);
    }

    @Override
    public MappingExercise asset(AssetFound event) {
        return exercise.withAssets(exercise.assets().add(event.asset()));
    }

    @Override
    public MappingExercise gap(GapFound event) {
        return exercise.withGaps(exercise.gaps().add(event.gap()));
    }

    @Override
    public MappingExercise published(MapPublished event) {
        return exercise.withStatus(MappingStatus.SHARED)
                .withMaps(exercise.maps().append(event.map()));
    }

    @Override
    public MappingExercise acted(MapActedOn event) {
        return exercise.withStatus(MappingStatus.ACTED_ON);
    }

    @Override
    public MappingExercise refresh(RefreshCalled event) {
        return exercise.withStatus(MappingStatus.REFRESH_DUE);
    }
}
