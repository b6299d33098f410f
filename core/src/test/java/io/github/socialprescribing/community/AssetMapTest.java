package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.AssetEvent;
import io.github.socialprescribing.asset.AssetEvent.AssetActivated;
import io.github.socialprescribing.asset.AssetEvent.AssetClosed;
import io.github.socialprescribing.asset.AssetEvent.AssetMapped;
import io.github.socialprescribing.asset.AssetEvent.AssetMerged;
import io.github.socialprescribing.asset.AssetEvent.AssetVerified;
import io.github.socialprescribing.asset.Cost;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Purpose;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AssetMapTest {

    private static final AssetId CHOIR = new AssetId("choir");
    private static final AssetId SINGERS = new AssetId("singers");
    private static final AssetId CAFE = new AssetId("cafe");

    private static final AssetMap MAP = new AssetMap(
            new MappingId("map"),
            new PanelId("panel"),
            Town.COMMUNITY,
            LinkedHashSet.of(SINGERS, CHOIR, CAFE, new AssetId("unheard-of")),
            LinkedHashSet.of(GAP, new GapId("unheard-of")),
            FIRST,
            LinkedHashSet.of(Audience.RESIDENTS, Audience.LINK_WORKERS));

    private static AssetEvent named(AssetId id) {
        AssetDetails details = AssetDetails.builder()
                .name("Riverside, singing")
                .category(AssetCategories.ARTS)
                .sector(Sector.COMMUNITY)
                .ownership(Ownership.COMMUNITY)
                .community(Town.COMMUNITY)
                .place(Option.some("the library"))
                .cost(Cost.free())
                .meets(LinkedHashSet.of(NeedKinds.LONELINESS))
                .build();
        return new AssetMapped(id, details, CHAIR, FIRST);
    }

    private static AssetDirectory directory(AssetEvent... since) {
        Seq<AssetEvent> events = List.of(named(CHOIR), named(SINGERS), named(CAFE))
                .append(new AssetVerified(CHOIR, FIRST))
                .append(new AssetActivated(CHOIR))
                .appendAll(List.of(since));
        return AssetDirectory.replay(Town.by(CHAIR, FIRST)
                .seal(0, new Decided<>(events, List.empty(), List.empty(), List.empty()))
                .events());
    }

    private static Seq<AssetId> standing(AssetDirectory directory) {
        return MAP.standing(directory).map(Asset::id);
    }

    @Test
    void showsWhatWasMergedAsWhatCarriesItOnAndNothingThatIsGone() {
        assertThat(standing(directory())).containsExactly(SINGERS, CHOIR, CAFE);
        assertThat(standing(directory(new AssetMerged(SINGERS, CHOIR), new AssetClosed(CAFE, Town.WHY, FIRST))))
                .containsExactly(CHOIR);
    }

    @Test
    void tellsResidentsAndLinkWorkersWhatThereIs() {
        AssetDirectory directory = directory(new AssetMerged(SINGERS, CHOIR), new AssetClosed(CAFE, Town.WHY, FIRST));

        assertThat(MAP.assetTable(directory, Purpose.COMMUNITY_FEEDBACK).csv().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("choir,\"Riverside, singing\",arts,community,loneliness,the library,free,active,unknown,")
                .endsWith(",2026-03-02,community-feedback,of-services");
    }

    @Test
    void tellsWhatIsMissingAndWhereItStandsInNobodysWords() {
        Gap shared = Town.after(Town.raised(), CHAIR, new ShareGap());

        assertThat(MAP.gapTable(List.of(shared), Purpose.COMMUNITY_FEEDBACK)
                        .csv()
                        .lines())
                .containsExactly(
                        "gap,need,stands,since,purpose,consent",
                        "grief-group,bereavement,shared,2026-03-09,community-feedback,said-in-the-open");
    }

    @Test
    void tellsOfAMergedGapAsOfTheOneThatCarriesItOn() {
        GapId other = new GapId("no-one-to-mourn-with");
        Gap carries = Gap.replay(GapDecider.raise(Town.finding(other), Party.LINK_WORKERS, Town.by(CHAIR, FIRST))
                .events());
        GapMerger merger = GapDecider.merge(carries, Town.raised(), Town.panel(), Town.by(CHAIR, FIRST))
                .get();
        Gap merged = Town.raised().after(merger.givenUp().events());

        assertThat(MAP.gapTable(List.of(merged, carries), Purpose.COMMUNITY_FEEDBACK)
                        .rows()
                        .map(Seq::head))
                .containsExactly(other.value());
    }
}
