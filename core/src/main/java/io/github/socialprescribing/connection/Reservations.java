package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetStatus;
import io.github.socialprescribing.asset.Cost;
import io.github.socialprescribing.asset.Suitability;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What of an asset is not as a client would like it, or should be looked at before. It blocks nothing, and is of no policy. */
final class Reservations {

    private static final Advice STALE = advice(
            "ASSET_UNSEEN", "nobody has seen for long whether the asset is as described: look before the client goes");
    private static final Advice ASK = advice(
            "ASK_THE_CLIENT", "whether the asset is for the client hangs on what is not known of them: ask the client");
    private static final Advice BY_THEMSELVES =
            advice("SIGNPOST_ONLY", "the asset takes no referrals: tell the client of it, and go along if they wish");
    private static final Advice TIME =
            advice("OUTSIDE_CLIENT_TIMES", "the asset is at times that the client would rather not");
    private static final Advice CHANNEL =
            advice("OTHER_CHANNEL", "people take part in a way that the client would rather not");
    private static final Advice COST = advice("COST_TO_CHECK", "the asset may cost more than the client can pay");
    private static final Advice ACCESS =
            advice("ACCESS_TO_CHECK", "the asset is not known to have all that the client needs to get in: ask there");
    private static final Advice LANGUAGE =
            advice("LANGUAGE_TO_CHECK", "the asset is not known to be in a language of the client: ask there");

    private Reservations() {}

    static Seq<Advice> advice(Asset asset, Seeker seeker, Suitability suits, Context context) {
        AssetDetails details = asset.details();
        boolean unseen = asset.status() == AssetStatus.STALE
                || AssetDecider.toVerify(asset, context).nonEmpty();
        return List.of(
                        when(unseen, STALE),
                        when(suits.ask().nonEmpty(), ASK),
                        when(!details.takesReferrals(), BY_THEMSELVES),
                        when(isOutside(details, seeker), TIME),
                        when(isOtherwise(details, seeker), CHANNEL),
                        when(seeker.canPay().exists(most -> mayCostMore(details.cost(), most)), COST),
                        when(!details.access().containsAll(seeker.access()), ACCESS),
                        when(isForeign(details, seeker), LANGUAGE))
                .flatMap(advice -> advice);
    }

    private static boolean isOutside(AssetDetails details, Seeker seeker) {
        return details.schedule().nonEmpty() && !details.schedule().exists(seeker.preferences()::welcomes);
    }

    private static boolean isOtherwise(AssetDetails details, Seeker seeker) {
        return details.channels().nonEmpty() && !details.channels().exists(seeker.preferences()::welcomes);
    }

    private static boolean mayCostMore(Cost cost, Money most) {
        return cost.match(
                () -> false,
                visit -> !visit.each().hasCurrencyOf(most) || visit.each().compareTo(most) > 0,
                () -> true);
    }

    private static boolean isForeign(AssetDetails details, Seeker seeker) {
        return seeker.languages().nonEmpty()
                && details.languages().nonEmpty()
                && !details.languages().exists(seeker.languages()::contains);
    }

    private static Seq<Advice> when(boolean so, Advice advice) {
        return so ? List.of(advice) : List.empty();
    }

    private static Advice advice(String rule, String words) {
        return new Advice(words, new RuleId(rule));
    }
}
