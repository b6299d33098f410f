package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.ConnectionCases.AGREED;
import static io.github.socialprescribing.cases.ConnectionCases.id;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever refers a client to an asset of the map, here walks for people of eighteen and over. */
final class AssetReferralCases {

    private static final AssetId WALKS = new AssetId("walks");
    private static final AssetDetails ADULTS = Assets.group("Walks")
            .eligibility(Eligibility.of(Criterion.of("ADULT", "people of 18 and over", EligibilityFacts.aged(18))))
            .build();

    private AssetReferralCases() {}

    private static Asset walks(AssetDetails details, AssetCommand... then) {
        return Assets.after(Assets.opening(WALKS, details, day(10)).appendAll(List.of(then)), Moments.worker(day(10)))
                .all()
                .single();
    }

    private static ReferToAsset refer(int number, Asset asset, AgeBand age) {
        Seeker seeker = Seeker.builder().ageBand(Option.some(age)).build();
        return new ReferToAsset(id(number), asset, LinkedHashSet.empty(), seeker, Option.none());
    }

    private static ReferToAsset refer(Asset asset) {
        return refer(1, asset, AgeBand.FROM_40);
    }

    private static ReferToAsset forUntoldNeed(Asset asset) {
        ReferToAsset referral = refer(asset);
        return new ReferToAsset(
                referral.id(), asset, LinkedHashSet.of(NeedCases.id(9)), referral.seeker(), referral.missedBy());
    }

    private static AssetCommand report(Capacity capacity) {
        return new AssetCommand.ReportCapacity(WALKS, capacity);
    }

    static Seq<Case> all() {
        return byTheAsset().appendAll(byThePathway());
    }

    private static Seq<Case> byTheAsset() {
        Asset closed = walks(ADULTS, new AssetCommand.CloseAsset(WALKS, WORDS));
        Asset paused = walks(ADULTS, new AssetCommand.PauseAsset(WALKS, WORDS, Option.none()));
        Asset full = walks(ADULTS, report(Capacity.full(day(10))));
        Asset list = walks(ADULTS, report(Capacity.waitlist(WaitBand.OVER_THREE_MONTHS, day(10))));
        Asset open = walks(Assets.group("Café").takesReferrals(false).build());
        return List.of(
                AGREED.accepts("that is open, has room and is for the client", refer(walks(ADULTS))),
                AGREED.refuses("for a need that nobody told", forUntoldNeed(walks(ADULTS)), RefusalCodes.NOT_FOUND),
                AGREED.refuses(
                        "that is no more, for a need that nobody told",
                        forUntoldNeed(closed),
                        AssetRefusals.ASSET_CLOSED,
                        RefusalCodes.NOT_FOUND),
                AGREED.refuses("that is no more", refer(closed), AssetRefusals.ASSET_CLOSED),
                AGREED.refuses("that rests", refer(paused), AssetRefusals.ASSET_UNAVAILABLE),
                AGREED.refuses("that takes no referrals", refer(open), AssetRefusals.TAKES_NO_REFERRALS),
                AGREED.refuses(
                        "that is for others", refer(1, walks(ADULTS), AgeBand.FROM_11), IntakeRefusals.NOT_ELIGIBLE),
                AGREED.refuses("that is full", refer(full), SupportRefusals.ASSET_AT_CAPACITY),
                AGREED.refuses(
                        "with a list to which the client does not agree",
                        refer(list),
                        RefusalCodes.CLIENT_DOES_NOT_WANT));
    }

    private static Seq<Case> byThePathway() {
        Asset full = walks(ADULTS, report(Capacity.full(day(10))));
        Stand sent = AGREED.after(refer(walks(ADULTS)));
        return List.of(
                sent.refuses("under an id that is taken", refer(walks2()), RefusalCodes.DUPLICATE_ID),
                Stand.begun()
                        .refuses(
                                "without the client's consent", refer(walks(ADULTS)), RefusalCodes.NO_CONSENT_TO_SHARE),
                sent.under(only("REF-04.open"))
                        .refuses(
                                "to which another referral is open",
                                refer(2, walks(ADULTS), AgeBand.FROM_40),
                                SupportRefusals.DUPLICATE_REFERRAL),
                sent.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .under(only("CON-02", "REF-04.open"))
                        .refuses(
                                "under an id that is taken, without consent, to which another is open, that is full and for others",
                                refer(1, full, AgeBand.FROM_11),
                                RefusalCodes.DUPLICATE_ID,
                                RefusalCodes.NO_CONSENT_TO_SHARE,
                                SupportRefusals.DUPLICATE_REFERRAL,
                                SupportRefusals.ASSET_AT_CAPACITY,
                                IntakeRefusals.NOT_ELIGIBLE));
    }

    private static Asset walks2() {
        AssetId other = new AssetId("walks-2");
        return Assets.after(Assets.opening(other, ADULTS, day(10)), Moments.worker(day(10)))
                .all()
                .single();
    }
}
