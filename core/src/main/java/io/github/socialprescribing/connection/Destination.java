package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.identity.AssetId;

/**
 * Where a connection leads: a walking group, a befriending scheme, a clinical pharmacist. Medical destinations are as
 * ordinary as any.
 *
 * @param asset names it
 * @param sector to what part of public life it belongs
 */
public record Destination(AssetId asset, Sector sector) {

    /**
     * An asset of a directory.
     *
     * @param asset the asset
     */
    public static Destination of(Asset asset) {
        return new Destination(asset.id(), asset.details().sector());
    }
}
