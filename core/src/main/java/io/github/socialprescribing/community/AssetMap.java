package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * What a community has and what it lacks, as its panel published it: "community panel maps local wellbeing assets (and gaps
 * thereof), and shares this information within their community". It holds ids; what the assets are now, a directory says.
 *
 * @param exercise in which exercise it was drawn
 * @param community whose map it is
 * @param assets what there is
 * @param gaps what is missing
 * @param publishedOn the day
 * @param audience for whom: always for residents and for link workers, who use it both
 */
public record AssetMap(
        MappingId exercise,
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
}
