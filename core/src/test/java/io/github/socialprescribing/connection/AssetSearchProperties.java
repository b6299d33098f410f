package io.github.socialprescribing.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.AssetLives;
import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.Seekers;
import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetCommand.ChangeAsset;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssetSearchProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Consents AGREED = Consents.none().with(Clients.consent(ConsentScope.SHARE_WITH_ASSET, TODAY));
    private static final Context CONTEXT = Moments.of(
            TODAY,
            Moments.WORKER,
            Roles.LINK_WORKER,
            RuleCatalogue.draft("TEST", "1", "AST-01", "REF-01", "REF-02.full", "REF-02.unknown")
                    .build()
                    .get());

    @Provide
    Arbitrary<List<Seq<AssetCommand>>> lives() {
        return AssetLives.several(TODAY);
    }

    @Provide
    Arbitrary<Seeker> seekers() {
        return Seekers.any();
    }

    @Provide
    Arbitrary<NeedKind> needs() {
        return Arbitraries.of(NeedKinds.LONELINESS, NeedKinds.BEREAVEMENT, NeedKinds.WELFARE_BENEFITS);
    }

    private static AssetDirectory directory(List<Seq<AssetCommand>> lives) {
        return Assets.after(io.vavr.collection.List.ofAll(lives).flatMap(it -> it), CONTEXT);
    }

    private static Seq<AssetId> fitting(AssetDirectory directory, Seeker seeker, NeedKind need) {
        return AssetSearch.find(directory, seeker, need, CONTEXT)
                .fits()
                .map(it -> it.asset().id());
    }

    @Property(tries = 100)
    void everyAssetStandsInTheAnswerOnce(
            @ForAll("lives") List<Seq<AssetCommand>> lives,
            @ForAll("seekers") Seeker seeker,
            @ForAll("needs") NeedKind need) {
        AssetDirectory directory = directory(lives);
        AssetsFound found = AssetSearch.find(directory, seeker, need, CONTEXT);
        Seq<Asset> told = found.fits().map(Fit::asset).appendAll(found.others().map(Misfit::asset));

        assertThat(told).containsExactlyInAnyOrderElementsOf(directory.all());
        assertThat(found.fits().map(Fit::asset)).allMatch(it -> it.isAvailable());
        assertThat(found.others().flatMap(it -> it.why().all()))
                .allMatch(it -> !it.remedy().isBlank());
    }

    @Property(tries = 100)
    void theAnswerIsTheSameInWhateverOrderTheAssetsCame(
            @ForAll("lives") List<Seq<AssetCommand>> lives,
            @ForAll("seekers") Seeker seeker,
            @ForAll("needs") NeedKind need,
            @ForAll Random random) {
        List<Seq<AssetCommand>> shuffled = new ArrayList<>(lives);
        Collections.shuffle(shuffled, random);

        assertThat(AssetSearch.find(directory(shuffled), seeker, need, CONTEXT))
                .isEqualTo(AssetSearch.find(directory(lives), seeker, need, CONTEXT));
    }

    @Property(tries = 100)
    void theSectorIsNeverAReason(
            @ForAll("lives") List<Seq<AssetCommand>> lives,
            @ForAll("seekers") Seeker seeker,
            @ForAll("needs") NeedKind need) {
        AssetDirectory directory = directory(lives);
        AssetDirectory medical = directory
                .all()
                .foldLeft(
                        directory,
                        (known, asset) -> AssetDecider.decide(
                                        known,
                                        new ChangeAsset(asset.id(), Assets.inSector(asset.details(), Sector.MEDICAL)),
                                        CONTEXT)
                                .fold(
                                        refused -> known,
                                        decided -> decided.events().foldLeft(known, AssetDirectory::after)));

        assertThat(fitting(medical, seeker, need)).isEqualTo(fitting(directory, seeker, need));
    }

    @Property(tries = 100)
    void whoeverIsReferredHearsTheSameReasons(
            @ForAll("lives") List<Seq<AssetCommand>> lives,
            @ForAll("seekers") Seeker seeker,
            @ForAll("needs") NeedKind need) {
        Seeker whole = ((ImmutableSeeker) seeker).withNeeds(seeker.needs().add(need));
        AssetsFound found = AssetSearch.find(directory(lives), seeker, need, CONTEXT);

        for (Fit fit : found.fits()) {
            assertThat(codes(refer(fit.asset(), whole))).isEqualTo(beyondSearch(fit.asset()));
        }
        for (Misfit misfit : found.others()) {
            assertThat(codes(refer(misfit.asset(), whole)))
                    .containsExactlyInAnyOrderElementsOf(misfit.why()
                            .codes()
                            .remove(AssetRefusals.NOT_FOR_THIS_NEED)
                            .appendAll(beyondSearch(misfit.asset())));
        }
    }

    /** That an asset takes no referrals keeps nobody from going there, so only a referral is refused for it. */
    private static Seq<RefusalCode> beyondSearch(Asset asset) {
        return asset.details().takesReferrals()
                ? io.vavr.collection.List.empty()
                : io.vavr.collection.List.of(AssetRefusals.TAKES_NO_REFERRALS);
    }

    private static Either<Refusals, Decided<ConnectionEvent>> refer(Asset asset, Seeker seeker) {
        return ConnectionDecider.decide(
                Connections.none(),
                AGREED,
                new ReferToAsset(
                        new ConnectionId("k-1"), asset, LinkedHashSet.of(new NeedId("n-1")), seeker, Option.none()),
                CONTEXT);
    }

    private static Seq<RefusalCode> codes(Either<Refusals, Decided<ConnectionEvent>> answer) {
        return answer.fold(Refusals::codes, done -> io.vavr.collection.List.empty());
    }
}
