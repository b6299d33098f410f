package io.github.socialprescribing.community;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a community has and what it lacks, as its panel published it: "community panel maps local wellbeing assets (and gaps
 * thereof), and shares this information within their community". It holds ids; what the assets are now, a directory says, and
 * as tables a map is what residents and link workers read.
 *
 * @param exercise in which exercise it was drawn
 * @param panel whose residents drew it
 * @param community whose map it is
 * @param assets what there is
 * @param gaps what is missing
 * @param publishedOn the day
 * @param audience for whom: always for residents and for link workers, who use it both
 */
public record AssetMap(
        MappingId exercise,
        PanelId panel,
        CommunityId community,
        Set<AssetId> assets,
        Set<GapId> gaps,
        LocalDate publishedOn,
        Set<Audience> audience) {

    /** Refuses a map of nothing, and one that is kept from those who made it or from those who use it. */
    public AssetMap {
        if (assets.isEmpty() && gaps.isEmpty()) {
            throw new IllegalArgumentException("a map shows an asset or a gap");
        }
        if (!audience.contains(Audience.RESIDENTS) || !audience.contains(Audience.LINK_WORKERS)) {
            throw new IllegalArgumentException("a map is published for residents and for link workers");
        }
    }

    /**
     * What is on it, as a directory has it now: what was merged is what carries it on, and what is gone is gone.
     *
     * @param directory the assets as they stand
     */
    public Seq<Asset> standing(AssetDirectory directory) {
        return assets.toList()
                .flatMap(directory::resolve)
                .distinctBy(Asset::id)
                .reject(asset -> asset.status().isFinal());
    }

    /**
     * What there is, an asset a row.
     *
     * @param directory the assets as they stand
     * @param purpose what it is for
     */
    public Table assetTable(AssetDirectory directory, Purpose purpose) {
        return new Table(
                "asset-map",
                new About(purpose, ConsentRule.OF_SERVICES),
                List.of("asset", "name", "category", "sector", "needs", "place", "cost", "stands", "room", "seen"),
                standing(directory).map(AssetMap::row));
    }

    private static Seq<String> row(Asset asset) {
        AssetDetails details = asset.details();
        return List.of(
                asset.id().value(),
                details.name(),
                details.category().code().word(),
                Table.word(details.sector()),
                details.meets().map(need -> need.code().word()).mkString(" "),
                details.place().getOrElse(""),
                details.cost().match(() -> "free", it -> it.each().toString(), () -> ""),
                Table.word(asset.status()),
                Table.word(asset.capacity().room()),
                asset.verifiedOn().map(LocalDate::toString).getOrElse(""));
    }

    /**
     * What is missing, a gap a row, and where it stands: what was merged is what carries it on. In what words it was told
     * stays on the panel.
     *
     * @param known the gaps as they stand
     * @param purpose what it is for
     */
    public Table gapTable(Iterable<Gap> known, Purpose purpose) {
        Map<GapId, Gap> byId = List.ofAll(known).toSortedMap(Gap::id, gap -> gap);
        return new Table(
                "asset-map-gaps",
                new About(purpose, ConsentRule.SAID_IN_THE_OPEN),
                List.of("gap", "need", "stands", "since"),
                gaps.toList()
                        .flatMap(id -> carriedOn(id, byId))
                        .distinctBy(Gap::id)
                        .map(gap -> List.of(
                                gap.id().value(),
                                gap.need().code().word(),
                                Table.word(gap.status()),
                                gap.steps().last().on().toString())));
    }

    private static Option<Gap> carriedOn(GapId id, Map<GapId, Gap> known) {
        Option<Gap> gap = known.get(id);
        return gap.flatMap(Gap::mergedInto)
                .flatMap(into -> carriedOn(into, known))
                .orElse(gap);
    }
}
