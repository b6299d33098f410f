package io.github.socialprescribing.feedback;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.Iterator;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * There is something now that was not there, or had no room: the community's answer to those who wait.
 *
 * @param asset what is there
 * @param meets the kinds of need that it may meet
 */
public record AssetBecameAvailable(AssetId asset, Set<NeedKind> meets) {

    /**
     * What changed for those who wait, if anything did.
     *
     * @param before the asset as it stood; none where it was not known
     * @param after the asset as it stands
     */
    public static Option<AssetBecameAvailable> between(Option<Asset> before, Asset after) {
        return Option.when(
                after.isAvailable() && !before.exists(Asset::isAvailable),
                () -> new AssetBecameAvailable(after.id(), after.details().meets()));
    }

    /**
     * The needs that it may meet, one pathway after the other, with the standard kinds of need.
     *
     * @param pathways the pathways, as they stand
     */
    public Iterator<WaitingNeed> waiting(Iterable<Pathway> pathways) {
        return waiting(pathways, NeedKinds.standard());
    }

    /**
     * The needs that it may meet, one pathway after the other.
     *
     * @param pathways the pathways, as they stand
     * @param kinds which kind of need is a kind of which
     */
    public Iterator<WaitingNeed> waiting(Iterable<Pathway> pathways, Vocabulary<NeedKind> kinds) {
        return Iterator.ofAll(pathways).flatMap(pathway -> WaitingNeed.of(pathway, meets, kinds));
    }
}
