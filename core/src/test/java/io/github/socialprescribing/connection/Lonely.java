package io.github.socialprescribing.connection;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Somebody who is lonely, and a group that walks. */
final class Lonely {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = RuleCatalogue.draft("TEST", "1", "AST-01", "REF-02.full", "REF-02.unknown")
            .build()
            .get();
    static final AssetId WALKS = new AssetId("walks");
    static final AssetDetails FOR_LONELY = forLonely("Walks").build();
    static final Seeker CLIENT = Seeker.builder()
            .ageBand(Option.some(AgeBand.FROM_26))
            .communities(LinkedHashSet.of(new CommunityId("community-1")))
            .build();

    private Lonely() {}

    static AssetDetails.Builder forLonely(String name) {
        return Assets.group(name).meets(LinkedHashSet.of(NeedKinds.LONELINESS));
    }

    static Context on(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    static AssetDirectory opened(AssetDetails details, AssetCommand... then) {
        return Assets.after(Assets.opening(WALKS, details, DAY).appendAll(List.of(then)), on(DAY));
    }

    static AssetsFound find(AssetDirectory directory, Seeker seeker) {
        return AssetSearch.find(directory, seeker, NeedKinds.LONELINESS, on(DAY));
    }
}
