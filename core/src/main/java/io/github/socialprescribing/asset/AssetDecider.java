package io.github.socialprescribing.asset;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.asset.AssetCommand.ActivateAsset;
import io.github.socialprescribing.asset.AssetCommand.ChangeAsset;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.MapAsset;
import io.github.socialprescribing.asset.AssetCommand.MarkStale;
import io.github.socialprescribing.asset.AssetCommand.MergeAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetCommand.ResumeAsset;
import io.github.socialprescribing.asset.AssetCommand.VerifyAsset;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers what may be done about assets. When an asset is so long unseen that it is stale, the policy says. */
public final class AssetDecider implements AssetCommand.Cases<Either<Refusals, Decided<AssetEvent>>> {

    /**
     * Advises that the directory knows an asset of this name and community already. It is the model's own, and of no policy.
     */
    public static final RuleId DUPLICATE_ASSET = new RuleId("DUPLICATE_ASSET");

    private final AssetDirectory directory;
    private final Context context;

    private AssetDecider(AssetDirectory directory, Context context) {
        this.directory = directory;
        this.context = context;
    }

    /**
     * The answer to a command.
     *
     * @param directory the assets as they stand
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the event, with the advice {@code DUPLICATE_ASSET} where two may be one, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<AssetEvent>>> decide(
            AssetDirectory directory, AssetCommand command, Context context) {
        return context.after(directory.sequence(), () -> command.match(new AssetDecider(directory, context)));
    }

    /**
     * What is to be done about assets that nobody has seen for long, by their ids.
     *
     * @param directory the assets as they stand
     * @param context when, by whom, under which policy
     */
    public static Map<AssetId, Seq<Duty>> staleOn(AssetDirectory directory, Context context) {
        return directory
                .byId()
                .filterValues(asset -> !asset.status().isFinal())
                .mapValues(asset -> toVerify(asset, context))
                .filterValues(Seq::nonEmpty);
    }

    /**
     * What is to be done about one asset because nobody has seen it for long; nothing where nobody has seen it ever, for
     * then it is only proposed.
     *
     * @param asset the asset as it stands
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> toVerify(Asset asset, Context context) {
        return asset.verifiedOn()
                .map(day -> VerificationSituation.builder()
                        .daysSinceVerified(context.daysSince(day))
                        .supplement(context.supplement())
                        .build())
                .map(it -> context.ask(AssetQuestions.AFTER_VERIFYING, it)
                        .verdict()
                        .duties())
                .getOrElse(List.empty());
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> map(MapAsset command) {
        return Refusals.or(
                when(directory.find(command.id()).isDefined(), RefusalCodes.DUPLICATE_ID),
                () -> Decided.<AssetEvent>of(new AssetEvent.AssetMapped(
                                command.id(),
                                command.details(),
                                context.recorded().by(),
                                context.today()))
                        .advised(sameName(command.id(), command.details())));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> verify(VerifyAsset command) {
        Seq<Refusal> faults = when(command.on().isEmpty(), AssetRefusals.DATE_REQUIRED)
                .appendAll(future(command.on()))
                .appendAll(older(command.id(), command.on(), Asset::verifiedOn));
        return known(
                command,
                faults,
                () -> new AssetEvent.AssetVerified(command.id(), command.on().get()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> activate(ActivateAsset command) {
        return known(
                command, standing(command, AssetStatus.VERIFIED), () -> new AssetEvent.AssetActivated(command.id()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> report(ReportCapacity command) {
        Option<LocalDate> asOf = command.capacity().asOf();
        Seq<Refusal> faults = future(asOf)
                .appendAll(older(command.id(), asOf, asset -> asset.capacity().asOf()));
        return known(command, faults, () -> new AssetEvent.CapacityReported(command.id(), command.capacity()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> pause(PauseAsset command) {
        Seq<Refusal> faults = standing(command, AssetStatus.ACTIVE, AssetStatus.FULL)
                .appendAll(when(
                        command.until().exists(day -> !day.isAfter(context.today())), RefusalCodes.NOT_AFTER_TODAY));
        return known(
                command, faults, () -> new AssetEvent.AssetPaused(command.id(), command.reason(), command.until()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> resume(ResumeAsset command) {
        return known(command, standing(command, AssetStatus.PAUSED), () -> new AssetEvent.AssetResumed(command.id()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> change(ChangeAsset command) {
        return known(command, List.empty(), () -> new AssetEvent.AssetChanged(command.id(), command.details()))
                .map(decided -> decided.advised(sameName(command.id(), command.details())));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> markStale(MarkStale command) {
        Seq<Refusal> faults = standing(command, AssetStatus.ACTIVE, AssetStatus.FULL)
                .appendAll(directory
                        .find(command.id())
                        .toList()
                        .flatMap(asset -> when(
                                asset.verifiedOn().isDefined()
                                        && toVerify(asset, context).isEmpty(),
                                RefusalCodes.NOT_YET)));
        return known(command, faults, () -> new AssetEvent.AssetWentStale(command.id(), context.today()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> close(CloseAsset command) {
        return known(
                command,
                List.empty(),
                () -> new AssetEvent.AssetClosed(command.id(), command.reason(), context.today()));
    }

    @Override
    public Either<Refusals, Decided<AssetEvent>> merge(MergeAsset command) {
        Option<Asset> into = directory.find(command.into());
        Seq<Refusal> faults = whenUnknown(into.isEmpty(), "asset to merge into")
                .appendAll(into.toList().flatMap(Asset::gone))
                .appendAll(when(
                        command.id().equals(command.into()),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact("both ids name", "the same asset")));
        return known(command, faults, () -> new AssetEvent.AssetMerged(command.id(), command.into()));
    }

    private Either<Refusals, Decided<AssetEvent>> known(
            AssetCommand command, Seq<Refusal> faults, Supplier<AssetEvent> event) {
        Option<Asset> asset = directory.find(command.id());
        Seq<Refusal> all = whenUnknown(asset.isEmpty(), "asset")
                .appendAll(asset.toList().flatMap(Asset::gone))
                .appendAll(faults);
        return Refusals.or(all, () -> Decided.of(event.get()));
    }

    /** An asset that is gone is refused for that alone. */
    private Seq<Refusal> standing(AssetCommand command, AssetStatus... from) {
        return directory
                .find(command.id())
                .filter(asset -> !asset.status().isFinal())
                .toList()
                .flatMap(asset ->
                        when(!List.of(from).contains(asset.status()), RefusalCodes.ILLEGAL_TRANSITION, asset.stands()));
    }

    private Seq<Refusal> future(Option<LocalDate> day) {
        return when(day.exists(it -> it.isAfter(context.today())), RefusalCodes.NOT_YET);
    }

    private Seq<Refusal> older(AssetId id, Option<LocalDate> day, Function<Asset, Option<LocalDate>> known) {
        Option<LocalDate> last = directory.find(id).flatMap(known);
        return when(day.exists(it -> last.exists(it::isBefore)), AssetRefusals.OLDER_THAN_KNOWN);
    }

    private Seq<Advice> sameName(AssetId id, AssetDetails details) {
        return directory
                .all()
                .filter(other -> !other.id().equals(id) && !other.status().isFinal())
                .filter(other -> sameName(other.details(), details))
                .map(other -> new Advice(
                        "the community has an asset of this name already; if they are one, merge into " + other.id(),
                        DUPLICATE_ASSET));
    }

    private static boolean sameName(AssetDetails some, AssetDetails others) {
        return some.community().equals(others.community())
                && some.name().strip().equalsIgnoreCase(others.name().strip());
    }
}
