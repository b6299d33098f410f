package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Suitability;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What there is for a need and a client on a day, and why not the others.
 *
 * <p>What is better stands first: what leaves least open, then what has room, then what is for this very need and not for a
 * wider one, then what the client's own community has, then what was seen last, then by id (assumed; the source paper says
 * only that people are connected to what they value). To what part of public life an asset belongs counts for nothing.
 */
public final class AssetSearch {

    private static final List<Room> BEST_FIRST = List.of(Room.YES, Room.UNKNOWN, Room.WAITLIST, Room.NO);

    private final Seeker seeker;
    private final NeedKind need;
    private final Set<NeedKind> wider;
    private final Context context;

    private AssetSearch(Seeker seeker, NeedKind need, Set<NeedKind> wider, Context context) {
        this.seeker = seeker;
        this.need = need;
        this.wider = wider;
        this.context = context;
    }

    /**
     * What fits, and why the others do not. The client's consent to share is asked for where they are referred, not here.
     *
     * @param directory the assets as they stand
     * @param seeker the client, coarsely
     * @param need what it should be for, a kind of need of the client
     * @param context on which day, under which policy
     */
    public static AssetsFound find(AssetDirectory directory, Seeker seeker, NeedKind need, Context context) {
        return find(directory, NeedKinds.standard(), seeker, need, context);
    }

    /**
     * The same, where a service has words of its own for needs.
     *
     * @param directory the assets as they stand
     * @param kinds the words of the service, and which is a kind of which
     * @param seeker the client, coarsely
     * @param need what it should be for, a kind of need of the client
     * @param context on which day, under which policy
     */
    public static AssetsFound find(
            AssetDirectory directory, Vocabulary<NeedKind> kinds, Seeker seeker, NeedKind need, Context context) {
        Set<NeedKind> wider = kinds.terms()
                .filter(kind -> kinds.isA(need, kind))
                .toLinkedSet()
                .add(need);
        Seeker whole = ((ImmutableSeeker) seeker).withNeeds(seeker.needs().addAll(wider));
        AssetSearch search = new AssetSearch(whole, need, wider, context);
        Seq<Either<Misfit, Fit>> answers = directory.all().map(search::answer);
        return new AssetsFound(
                answers.flatMap(Either::toOption).sorted(search.betterFirst()),
                answers.filter(Either::isLeft).map(Either::getLeft));
    }

    private Either<Misfit, Fit> answer(Asset asset) {
        Suitability suits = Fitting.suits(asset, seeker);
        Ruling ruling = Fitting.ruling(asset, seeker, Connections.none(), context);
        Seq<Refusal> against = Fitting.beside(asset, seeker, suits, ruling)
                .appendAll(ruling.refusals())
                .appendAll(Refusal.when(!isFor(asset), AssetRefusals.NOT_FOR_THIS_NEED));
        return Refusals.or(
                        against,
                        () -> new Fit(
                                asset,
                                Reservations.advice(asset, seeker, suits, context)
                                        .appendAll(ruling.verdict().advice()),
                                suits.ask()))
                .mapLeft(refusals -> new Misfit(asset, refusals.explainedBy(ruling.explanation())));
    }

    private boolean isFor(Asset asset) {
        return asset.details().meets().exists(wider::contains);
    }

    private Comparator<Fit> betterFirst() {
        return Comparator.<Fit>comparingInt(fit -> fit.advice().size())
                .thenComparing(fit -> BEST_FIRST.indexOf(fit.asset().capacity().room()))
                .thenComparing(fit -> !fit.asset().details().meets().contains(need))
                .thenComparing(fit ->
                        !seeker.communities().contains(fit.asset().details().community()))
                .thenComparing(fit -> fit.asset().verifiedOn().getOrElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(fit -> fit.asset().id());
    }
}
