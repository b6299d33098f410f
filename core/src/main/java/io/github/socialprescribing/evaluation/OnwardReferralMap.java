package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Where needs are taken, and what becomes of it: "research mapping onward referrals would create a clearer picture of what
 * is needed from the community". Every connection counts once for each need that it is for. How many go to a sector over
 * all needs, or from an area, or waited for more than three months, is computed from what is shown, as {@link
 * ProtectedTable#bounds} tells.
 *
 * <p>How long people wait the source paper does not say, and nobody publishes. The last two columns tell it, in the bands in
 * which destinations say how long they expect it to be ({@link WaitBand}): from the day a referral was sent to the day it was
 * first accepted, and to the day the client first went. A waiting list is no acceptance. It stands in this table and in none
 * of its own, because what became of a referral says much of how long it took: two tables could be subtracted.
 *
 * @param table connections by need, sector and category of the asset, area of the client, what became of them, the time
 *     until the destination accepted, and the time until the client started
 * @param waits the median of the days from sending to starting, by need and sector: half of those who started waited at
 *     most as long. Only where enough people started, and every number of the pair is shown: beside numbers that are told
 *     together, a median would say which of them is small
 */
public record OnwardReferralMap(ProtectedTable table, Seq<Wait> waits) {

    /** What the table is called. */
    public static final String NAME = "onward-referral-map";

    /** What became of a signpost: nobody hears. */
    public static final String SIGNPOSTED = "signposted";

    /** What became of an accompaniment: worker and client went there together. */
    public static final String ACCOMPANIED = "accompanied";

    /** What became of a referral that was rejected for want of room; every other rejection is {@code rejected}. */
    public static final String REJECTED_NO_CAPACITY = "rejected-no-capacity";

    /** How long a wait was that nobody had: of a signpost, or an accompaniment. */
    public static final String NOT_REFERRED = "not-referred";

    /** How long it was until a referral was accepted that was not, so far. */
    public static final String NOT_ACCEPTED = "not-accepted";

    /** How long it was until a client started who has not, so far. */
    public static final String NOT_STARTED = "not-started";

    /** The category of an asset that the directory does not list. */
    public static final String NOT_LISTED = "not-listed";

    private static final Function<OnwardStatus, String> STATUSES = Words.of(OnwardStatus.class);

    /**
     * How long people waited.
     *
     * @param need for which need
     * @param sector for which sector
     * @param days the median of the days from sending to starting
     */
    public record Wait(String need, String sector, long days) {}

    static Tally tally() {
        return Tally.of(
                NAME, "connections", "need", "sector", "category", "area", "became", "until accepted", "until started");
    }

    static OnwardReferralMap of(ProtectedTable table, Waits waits) {
        Seq<Seq<String>> words = table.rows().map(ProtectedTable.Row::words);
        Set<Seq<String>> toldTogether = LinkedHashSet.ofAll(
                words.filter(it -> it.contains(ProtectedTable.OTHERS)).map(it -> it.take(2)));
        return new OnwardReferralMap(
                table,
                LinkedHashSet.ofAll(words.map(it -> it.take(2)))
                        .removeAll(toldTogether)
                        .toVector()
                        .flatMap(it -> median(waits, it.get(0), it.get(1), table.threshold())));
    }

    private static Option<Wait> median(Waits waits, String need, String sector, int threshold) {
        return waits.median(need, sector, threshold).map(days -> new Wait(need, sector, days));
    }

    static boolean isMistaken(Connection connection) {
        return connection instanceof OnwardReferral referral && referral.status() == OnwardStatus.ENTERED_IN_ERROR;
    }

    static String became(Connection connection) {
        return connection.match(it -> SIGNPOSTED, OnwardReferralMap::became, it -> ACCOMPANIED);
    }

    private static String became(OnwardReferral referral) {
        return referral.isTurnedAway() ? REJECTED_NO_CAPACITY : STATUSES.apply(referral.status());
    }

    /**
     * The medians as rows.
     *
     * @param about what they are for, and by which consent people are in them
     */
    public Table waitTable(About about) {
        return new Table(
                "waits",
                about,
                Vector.of("need", "sector", "median days until start"),
                waits.map(it -> Vector.of(it.need(), it.sector(), Long.toString(it.days()))));
    }
}
