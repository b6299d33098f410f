package io.github.socialprescribing.asset;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * All assets that somebody has named, as their events left them: the asset map of a community, or of many.
 *
 * <p>It has one history, and so one version: whoever acts upon what has moved on meanwhile is told so, whichever of its
 * assets it was. Several communities that are kept apart have a directory each.
 *
 * @param byId the assets by their ids, those that are gone too
 * @param sequence the place of its last event, 0 where there is none
 */
public record AssetDirectory(SortedMap<AssetId, Asset> byId, long sequence) {

    /** Before anybody named one. */
    public static AssetDirectory none() {
        return new AssetDirectory(TreeMap.empty(), 0);
    }

    /**
     * The directory after all that happened.
     *
     * @param history the events of all its assets, in order
     */
    public static AssetDirectory replay(Seq<Envelope<AssetEvent>> history) {
        return history.isEmpty()
                ? none()
                : new AssetDirectory(TreeMap.empty(), history.head().sequence() - 1).after(history);
    }

    /**
     * The same history without any free text that was said or written about the assets on the way. What they offer, and where
     * they stand, stays as it is.
     *
     * @param history the events of assets, or some of them
     */
    public static Seq<Envelope<AssetEvent>> redacted(Seq<Envelope<AssetEvent>> history) {
        return Redaction.of(history);
    }

    /** All assets by their ids, those that are gone too. */
    public Seq<Asset> all() {
        return byId.values();
    }

    /** The assets of which clients may be told, full or not. */
    public Seq<Asset> open() {
        return all().filter(asset -> asset.status().isOpen());
    }

    /**
     * The asset with this id, even if it is gone.
     *
     * @param id the id to look for
     */
    public Option<Asset> find(AssetId id) {
        return byId.get(id);
    }

    /**
     * The asset that is known by this id or was at some time, after however many mergings.
     *
     * @param id the id to look for
     */
    public Option<Asset> resolve(AssetId id) {
        Option<Asset> asset = find(id);
        while (asset.exists(it -> it.mergedInto().isDefined())) {
            asset = asset.flatMap(Asset::mergedInto).flatMap(this::find);
        }
        return asset;
    }

    /**
     * This directory as the next event leaves it.
     *
     * @param envelope what happened next
     */
    public AssetDirectory after(Envelope<AssetEvent> envelope) {
        if (envelope.sequence() != sequence + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        AssetEvent event = envelope.event();
        return new AssetDirectory(byId.put(event.id(), event.match(new AssetEvolution(this))), envelope.sequence());
    }

    /**
     * This directory as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    public AssetDirectory after(Seq<Envelope<AssetEvent>> envelopes) {
        return envelopes.foldLeft(this, AssetDirectory::after);
    }
}
