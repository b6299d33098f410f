package io.github.socialprescribing.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCommand.ActivateAsset;
import io.github.socialprescribing.asset.AssetCommand.ChangeAsset;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.MapAsset;
import io.github.socialprescribing.asset.AssetCommand.MergeAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetCommand.ResumeAsset;
import io.github.socialprescribing.asset.AssetCommand.VerifyAsset;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the first time somebody names a group to the day on which it is no more, or another. */
class AssetDeciderTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY =
            RuleCatalogue.draft("TEST", "1", "AST-01").build().get();
    static final AssetId WALKS = new AssetId("walks");
    private static final AssetId CHOIR = new AssetId("choir");
    private static final AssetId NOBODY = new AssetId("nobody");
    static final Narrative WHY = new Narrative("the hall has no heating");
    static final Option<LocalDate> TODAY = Option.some(DAY);

    static final AssetDirectory MAPPED = after(AssetDirectory.none(), named(WALKS, "Walks"));
    static final AssetDirectory ACTIVE = after(MAPPED, new VerifyAsset(WALKS, TODAY), new ActivateAsset(WALKS));
    private static final AssetDirectory CLOSED = after(ACTIVE, new CloseAsset(WALKS, WHY));

    private static MapAsset named(AssetId id, String name) {
        return new MapAsset(id, Assets.group(name).build());
    }

    static Context on(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static Either<Refusals, Decided<Envelope<AssetEvent>>> asked(
            AssetDirectory directory, AssetCommand command) {
        return AssetDecider.decide(directory, command, on(DAY));
    }

    static AssetDirectory after(AssetDirectory directory, AssetCommand... commands) {
        AssetDirectory now = directory;
        for (AssetCommand command : commands) {
            now = asked(now, command).get().events().foldLeft(now, AssetDirectory::after);
        }
        return now;
    }

    static Seq<RefusalCode> refused(AssetDirectory directory, AssetCommand command) {
        return asked(directory, command).getLeft().codes();
    }

    static AssetStatus status(AssetDirectory directory) {
        return directory.find(WALKS).get().status();
    }

    @Test
    void namesAnAssetThatNobodyHasNamed() {
        Asset walks = MAPPED.find(WALKS).get();

        assertThat(walks.status()).isEqualTo(AssetStatus.PROPOSED);
        assertThat(walks.mappedBy()).isEqualTo(Moments.WORKER);
        assertThat(walks.mappedOn()).isEqualTo(DAY);
        assertThat(walks.capacity()).isEqualTo(Capacity.unknown());
        assertThat(walks.isAvailable()).isFalse();
        assertThat(refused(MAPPED, named(WALKS, "Others"))).containsExactly(RefusalCodes.DUPLICATE_ID);
    }

    @Test
    void advisesToMergeWhatTheCommunityHasAlreadyByThisName() {
        Seq<Advice> advice = asked(MAPPED, named(CHOIR, " walks ")).get().advice();

        assertThat(advice.map(Advice::rule)).containsExactly(AssetDecider.DUPLICATE_ASSET);
        assertThat(advice.head().words()).endsWith("merge into walks");
        assertThat(asked(MAPPED, named(CHOIR, "Choir")).get().advice()).isEmpty();
        assertThat(asked(CLOSED, named(CHOIR, "Walks")).get().advice()).isEmpty();
    }

    @Test
    void verifiesWithTheDayOnWhichItWasSeen() {
        AssetDirectory verified = after(MAPPED, new VerifyAsset(WALKS, TODAY));

        assertThat(status(verified)).isEqualTo(AssetStatus.VERIFIED);
        assertThat(verified.find(WALKS).get().verifiedOn()).isEqualTo(TODAY);
        assertThat(refused(MAPPED, new VerifyAsset(WALKS, Option.none()))).containsExactly(AssetRefusals.DATE_REQUIRED);
        assertThat(refused(MAPPED, new VerifyAsset(WALKS, Option.some(DAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(refused(verified, new VerifyAsset(WALKS, Option.some(DAY.minusDays(1)))))
                .containsExactly(AssetRefusals.OLDER_THAN_KNOWN);
        assertThat(refused(MAPPED, new VerifyAsset(NOBODY, Option.some(DAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_FOUND, RefusalCodes.NOT_YET);
    }

    @Test
    void opensOnlyWhatSomebodyHasSeen() {
        assertThat(status(ACTIVE)).isEqualTo(AssetStatus.ACTIVE);
        assertThat(refused(MAPPED, new ActivateAsset(WALKS))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(CLOSED, new ActivateAsset(WALKS))).containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(refused(MAPPED, new ActivateAsset(NOBODY))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void isFullJustWhileThereIsNoRoom() {
        AssetDirectory full = after(ACTIVE, new ReportCapacity(WALKS, Capacity.places(0, DAY)));

        assertThat(status(full)).isEqualTo(AssetStatus.FULL);
        assertThat(full.find(WALKS).get().isAvailable()).isFalse();
        assertThat(status(after(full, new ReportCapacity(WALKS, Capacity.places(2, DAY)))))
                .isEqualTo(AssetStatus.ACTIVE);
        assertThat(status(after(full, new PauseAsset(WALKS, WHY, Option.none()), new ResumeAsset(WALKS))))
                .isEqualTo(AssetStatus.FULL);
        assertThat(refused(full, new ReportCapacity(WALKS, Capacity.room(DAY.minusDays(1)))))
                .containsExactly(AssetRefusals.OLDER_THAN_KNOWN);
        assertThat(refused(CLOSED, new ReportCapacity(WALKS, Capacity.room(DAY.plusDays(1)))))
                .containsExactly(AssetRefusals.ASSET_CLOSED, RefusalCodes.NOT_YET);
    }

    @Test
    void restsAndGoesOn() {
        AssetDirectory resting = after(ACTIVE, new PauseAsset(WALKS, WHY, Option.some(DAY.plusDays(60))));

        assertThat(status(resting)).isEqualTo(AssetStatus.PAUSED);
        assertThat(resting.find(WALKS).get().pausedUntil()).contains(DAY.plusDays(60));
        assertThat(after(resting, new ResumeAsset(WALKS)).byId()).isEqualTo(ACTIVE.byId());
        assertThat(refused(resting, new PauseAsset(WALKS, WHY, TODAY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(refused(ACTIVE, new ResumeAsset(WALKS))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void isDescribedAnew() {
        AssetDetails longer = Assets.group("Long walks").build();

        assertThat(after(ACTIVE, new ChangeAsset(WALKS, longer))
                        .find(WALKS)
                        .get()
                        .details())
                .isEqualTo(longer);
        assertThat(refused(CLOSED, new ChangeAsset(WALKS, longer))).containsExactly(AssetRefusals.ASSET_CLOSED);
    }

    @Test
    void tellsWhoeverSawItBeforeThatTheDirectoryHasMovedOn() {
        AssetCommand close = new CloseAsset(WALKS, WHY);

        assertThat(AssetDecider.decide(ACTIVE, close, on(DAY).having(ACTIVE.sequence() - 1))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.STALE_VERSION);
        assertThat(AssetDecider.decide(ACTIVE, close, on(DAY).having(ACTIVE.sequence()))
                        .isRight())
                .isTrue();
        assertThatThrownBy(() -> AssetDirectory.none()
                        .after(AssetDecider.decide(ACTIVE, close, on(DAY)).get().events()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closesForGood() {
        assertThat(status(CLOSED)).isEqualTo(AssetStatus.CLOSED);
        assertThat(refused(CLOSED, new CloseAsset(WALKS, WHY))).containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(AssetDecider.staleOn(CLOSED, on(DAY.plusYears(2)))).isEmpty();
    }

    @Test
    void mergesIntoAnotherAndNeverInACircle() {
        AssetDirectory two = after(ACTIVE, named(CHOIR, "Choir"));
        AssetDirectory merged = after(two, new MergeAsset(WALKS, CHOIR));

        assertThat(status(merged)).isEqualTo(AssetStatus.MERGED);
        assertThat(merged.resolve(WALKS)).isEqualTo(merged.find(CHOIR));
        assertThat(refused(merged, new MergeAsset(CHOIR, WALKS))).containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(refused(two, new MergeAsset(WALKS, WALKS))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(two, new MergeAsset(WALKS, NOBODY))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(asked(merged, new CloseAsset(WALKS, WHY))
                        .getLeft()
                        .all()
                        .head()
                        .facts()
                        .map(Object::toString))
                .containsExactly("the asset is merged", "it is known as = choir");
    }

    @Test
    void holdsNothingOpenThatNobodyMayBeSentTo() {
        assertThat(MAPPED.find(WALKS).get().hindrances().map(it -> it.code()))
                .isEqualTo(List.of(AssetRefusals.ASSET_UNAVAILABLE));
        assertThat(CLOSED.find(WALKS).get().hindrances().map(it -> it.code()))
                .isEqualTo(List.of(AssetRefusals.ASSET_CLOSED));
        assertThat(ACTIVE.find(WALKS).get().hindrances()).isEmpty();
        assertThat(ACTIVE.open()).hasSize(1);
    }
}
