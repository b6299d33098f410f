package io.github.socialprescribing.asset;

import static io.github.socialprescribing.asset.AssetDeciderTest.ACTIVE;
import static io.github.socialprescribing.asset.AssetDeciderTest.DAY;
import static io.github.socialprescribing.asset.AssetDeciderTest.MAPPED;
import static io.github.socialprescribing.asset.AssetDeciderTest.TODAY;
import static io.github.socialprescribing.asset.AssetDeciderTest.WALKS;
import static io.github.socialprescribing.asset.AssetDeciderTest.WHY;
import static io.github.socialprescribing.asset.AssetDeciderTest.after;
import static io.github.socialprescribing.asset.AssetDeciderTest.on;
import static io.github.socialprescribing.asset.AssetDeciderTest.refused;
import static io.github.socialprescribing.asset.AssetDeciderTest.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.AssetCommand.MarkStale;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetCommand.VerifyAsset;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What nobody has looked at for long, and what is there after all. */
class StaleAssetTest {

    @Test
    void isStaleWhenThePolicySaysThatSomebodyShouldLookAgain() {
        LocalDate later = DAY.plusDays(182);
        MarkStale stale = new MarkStale(WALKS);
        AssetDirectory gone =
                AssetDecider.decide(ACTIVE, stale, on(later)).get().events().foldLeft(ACTIVE, AssetDirectory::after);

        assertThat(AssetDecider.staleOn(ACTIVE, on(later.minusDays(1)))).isEmpty();
        assertThat(AssetDecider.staleOn(ACTIVE, on(later)).get(WALKS).get().map(Duty::toString))
                .containsExactly("VERIFY_ASSET within 28 days");
        assertThat(refused(ACTIVE, stale)).containsExactly(RefusalCodes.NOT_YET);
        assertThat(refused(MAPPED, stale)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(status(gone)).isEqualTo(AssetStatus.STALE);
        assertThat(gone.open()).hasSize(1);
    }

    @Test
    void isOpenAsItWasWhenSomebodySeesThatItIsThereAfterAll() {
        AssetDirectory full = after(ACTIVE, new ReportCapacity(WALKS, Capacity.full(DAY)));

        for (AssetDirectory before : List.of(ACTIVE, full)) {
            AssetDirectory stale = before.after(
                    on(DAY).seal(before.sequence(), Decided.<AssetEvent>of(new AssetEvent.AssetWentStale(WALKS, DAY)))
                            .events());
            assertThat(after(stale, new VerifyAsset(WALKS, TODAY)).byId()).isEqualTo(before.byId());
        }
    }

    @Test
    void growsStaleOnlyWhereClientsAreSent() {
        AssetDirectory seen = after(MAPPED, new VerifyAsset(WALKS, TODAY));
        AssetDirectory resting = after(ACTIVE, new PauseAsset(WALKS, WHY, Option.none()));

        for (AssetDirectory shut : List.of(seen, resting)) {
            Either<Refusals, Decided<Envelope<AssetEvent>>> answer =
                    AssetDecider.decide(shut, new MarkStale(WALKS), on(DAY.plusYears(1)));
            assertThat(answer.getLeft().codes()).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
            assertThat(AssetDecider.staleOn(shut, on(DAY.plusYears(1)))).hasSize(1);
        }
    }
}
