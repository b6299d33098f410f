package io.github.socialprescribing.asset;

import io.github.socialprescribing.asset.AssetEvent.AssetActivated;
import io.github.socialprescribing.asset.AssetEvent.AssetChanged;
import io.github.socialprescribing.asset.AssetEvent.AssetClosed;
import io.github.socialprescribing.asset.AssetEvent.AssetMapped;
import io.github.socialprescribing.asset.AssetEvent.AssetMerged;
import io.github.socialprescribing.asset.AssetEvent.AssetPaused;
import io.github.socialprescribing.asset.AssetEvent.AssetResumed;
import io.github.socialprescribing.asset.AssetEvent.AssetVerified;
import io.github.socialprescribing.asset.AssetEvent.AssetWentStale;
import io.github.socialprescribing.asset.AssetEvent.CapacityReported;
import io.vavr.control.Option;

/** How each event moves an asset on. */
record AssetEvolution(AssetDirectory directory) implements AssetEvent.Cases<Asset> {

    @Override
    public Asset mapped(AssetMapped event) {
        return ImmutableAsset.of(
                event.id(),
                event.details(),
                event.by(),
                event.on(),
                AssetStatus.PROPOSED,
                Capacity.unknown(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    @Override
    public Asset verified(AssetVerified event) {
        ImmutableAsset seen = known(event).withVerifiedOn(Option.some(event.on()));
        return switch (seen.status()) {
            case PROPOSED -> seen.withStatus(AssetStatus.VERIFIED);
            case STALE -> open(seen);
            default -> seen;
        };
    }

    @Override
    public Asset activated(AssetActivated event) {
        return open(known(event));
    }

    @Override
    public Asset reported(CapacityReported event) {
        ImmutableAsset told = known(event).withCapacity(event.capacity());
        boolean running = told.status() == AssetStatus.ACTIVE || told.status() == AssetStatus.FULL;
        return running ? open(told) : told;
    }

    @Override
    public Asset paused(AssetPaused event) {
        return known(event).withStatus(AssetStatus.PAUSED).withPausedUntil(event.until());
    }

    @Override
    public Asset resumed(AssetResumed event) {
        return open(known(event).withPausedUntil(Option.none()));
    }

    @Override
    public Asset changed(AssetChanged event) {
        return known(event).withDetails(event.details());
    }

    @Override
    public Asset wentStale(AssetWentStale event) {
        return known(event).withStatus(AssetStatus.STALE);
    }

    @Override
    public Asset closed(AssetClosed event) {
        return known(event).withStatus(AssetStatus.CLOSED).withPausedUntil(Option.none());
    }

    @Override
    public Asset merged(AssetMerged event) {
        return known(event)
                .withStatus(AssetStatus.MERGED)
                .withPausedUntil(Option.none())
                .withMergedInto(Option.some(event.into()));
    }

    private ImmutableAsset known(AssetEvent event) {
        return (ImmutableAsset) directory.byId().get(event.id()).get();
    }

    private static Asset open(ImmutableAsset asset) {
        return asset.withStatus(asset.capacity().room() == Room.NO ? AssetStatus.FULL : AssetStatus.ACTIVE);
    }
}
