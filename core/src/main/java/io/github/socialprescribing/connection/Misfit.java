package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.decision.Refusals;

/**
 * An asset to which a client is not sent today.
 *
 * @param asset the asset
 * @param why every reason, each with what would make it possible
 */
public record Misfit(Asset asset, Refusals why) {}
