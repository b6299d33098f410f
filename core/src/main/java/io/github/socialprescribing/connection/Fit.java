package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.policy.Fact;
import io.vavr.collection.Seq;

/**
 * An asset that may be for a client.
 *
 * @param asset the asset
 * @param advice what is not as the client would like it, or should be looked at before
 * @param ask what to ask the client first, because it hangs on that whether the asset is for them
 */
public record Fit(Asset asset, Seq<Advice> advice, Seq<Fact> ask) {}
