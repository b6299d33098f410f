package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.InitiativeId;
import io.vavr.control.Option;

/**
 * What is there now that should meet a gap.
 *
 * @param asset where people can go
 * @param initiative what brought it about, where it was set up for this
 */
public record AddressedBy(Option<AssetId> asset, Option<InitiativeId> initiative) {

    /** Refuses nothing at all, which addresses no gap. */
    public AddressedBy {
        if (asset.isEmpty() && initiative.isEmpty()) {
            throw new IllegalArgumentException("a gap is addressed by an asset, by an initiative or by both");
        }
    }

    /**
     * A place to go.
     *
     * @param asset the asset
     */
    public static AddressedBy asset(AssetId asset) {
        return new AddressedBy(Option.some(asset), Option.none());
    }

    /**
     * A place to go that an initiative brought about.
     *
     * @param initiative the initiative
     * @param asset the asset
     */
    public static AddressedBy initiative(InitiativeId initiative, AssetId asset) {
        return new AddressedBy(Option.some(asset), Option.some(initiative));
    }
}
