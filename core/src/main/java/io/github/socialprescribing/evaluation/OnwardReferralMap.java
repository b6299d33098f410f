package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Where needs are taken, and what becomes of it: "research mapping onward referrals would create a clearer picture of what
 * is needed from the community". Every connection counts once for each need that it is for. How many go to a sector over
 * all needs, or from an area, is computed from what is shown, as {@link ProtectedTable#bounds} tells.
 *
 * @param table connections by need, sector and category of the asset, area of the client, and what became of them
 * @param waits the median of the days from sending to starting, by need and sector: half of those who started waited at
 *     most as long. Only where enough people started, and the pair is shown
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

    /** The category of an asset that the directory does not list. */
    public static final String NOT_LISTED = "not-listed";

    private static final Function<Sector, String> SECTORS = Words.of(Sector.class);
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
        return Tally.of(NAME, "connections", "need", "sector", "category", "area", "became");
    }

    static OnwardReferralMap of(ProtectedTable table, Waits waits) {
        Vector<Wait> medians = Vector.empty();
        for (String need : table.words()) {
            for (String sector : table.words(need)) {
                medians = medians.appendAll(
                        waits.median(need, sector, table.threshold()).map(days -> new Wait(need, sector, days)));
            }
        }
        return new OnwardReferralMap(table, medians);
    }

    static void count(
            Pathway pathway,
            String area,
            Function<AssetId, Option<Code>> categories,
            Tally tally,
            Waits waits,
            long person) {
        for (Connection connection : pathway.connections().all()) {
            if (isMistaken(connection)) {
                continue;
            }
            String became = connection.match(it -> SIGNPOSTED, OnwardReferralMap::became, it -> ACCOMPANIED);
            String sector = SECTORS.apply(connection.destination().sector());
            String category = categories
                    .apply(connection.destination().asset())
                    .map(Code::word)
                    .getOrElse(NOT_LISTED);
            long waited = waited(connection);
            for (String need : needs(pathway.needs(), connection.needs())) {
                tally.add(1, need, sector, category, area, became);
                if (waited >= 0) {
                    waits.add(need, sector, waited, person);
                }
            }
        }
    }

    private static boolean isMistaken(Connection connection) {
        return connection instanceof OnwardReferral referral && referral.status() == OnwardStatus.ENTERED_IN_ERROR;
    }

    private static String became(OnwardReferral referral) {
        return referral.isTurnedAway() ? REJECTED_NO_CAPACITY : STATUSES.apply(referral.status());
    }

    private static Iterable<String> needs(Needs all, Set<NeedId> ids) {
        return ids.isEmpty()
                ? Iterator.of(Words.NOT_TOLD)
                : ids.iterator()
                        .map(id -> all.find(id)
                                .map(need -> need.kind().code().word())
                                .getOrElse(Words.NOT_TOLD));
    }

    /** Days from sending to starting; negative where it has not started. */
    private static long waited(Connection connection) {
        if (!(connection instanceof OnwardReferral referral)) {
            return -1;
        }
        LocalDate sent = referral.steps().head().on();
        for (Step step : referral.steps()) {
            if (step.status() == OnwardStatus.STARTED) {
                return Math.max(0, step.on().toEpochDay() - sent.toEpochDay());
            }
        }
        return -1;
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
