package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assets that have come somewhere: most of them are open in the end, some rest, are closed or were only named. */
public final class AssetLives {

    private static final Narrative WHY = new Narrative("the hall has no heating");

    private AssetLives() {}

    /**
     * The lives of a few assets, each a few commands about one id.
     *
     * @param day the day on which they are seen
     */
    public static Arbitrary<java.util.List<Seq<AssetCommand>>> several(LocalDate day) {
        return life(day)
                .list()
                .ofMaxSize(8)
                .map(lives -> List.ofAll(lives)
                        .zipWithIndex((life, place) -> life.commands(new AssetId("asset-" + place), day))
                        .asJava());
    }

    /**
     * An asset that is open and for adults, one that is full, and one that is closed.
     *
     * @param day the day on which they are seen
     */
    public static Seq<Asset> three(LocalDate day) {
        AssetDetails adults = Assets.group("Walks")
                .eligibility(Eligibility.of(Criterion.of("ADULT", "people of 18 and over", EligibilityFacts.aged(18))))
                .build();
        return List.of(
                        new Life(adults, Capacity.room(day), Life.OPEN),
                        new Life(adults, Capacity.full(day), Life.OPEN),
                        new Life(adults, Capacity.room(day), Life.CLOSED))
                .zipWithIndex((life, place) -> life.commands(new AssetId("walks-" + place), day))
                .map(commands ->
                        Assets.after(commands, Moments.worker(day)).all().single());
    }

    private static Arbitrary<Life> life(LocalDate day) {
        return Combinators.combine(
                        Assets.details(),
                        Assets.capacities(Arbitraries.just(day)),
                        Arbitraries.integers().between(0, 9))
                .as(Life::new);
    }

    private record Life(AssetDetails details, Capacity capacity, int fate) {

        static final int CLOSED = 2;
        static final int OPEN = 9;

        Seq<AssetCommand> commands(AssetId id, LocalDate day) {
            Seq<AssetCommand> open =
                    Assets.opening(id, details, day).append(new AssetCommand.ReportCapacity(id, capacity));
            return switch (fate) {
                case 0 -> open.take(1);
                case 1 -> open.take(2);
                case CLOSED -> open.append(new AssetCommand.CloseAsset(id, WHY));
                case 3 -> open.append(new AssetCommand.PauseAsset(id, WHY, Option.none()));
                default -> open;
            };
        }
    }
}
