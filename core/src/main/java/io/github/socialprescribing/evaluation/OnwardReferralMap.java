package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Sector;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Where needs are taken, and what becomes of it: "research mapping onward referrals would create a clearer picture of what
 * is needed from the community". Every connection counts once for each need that it is for. How many go to a sector over
 * all needs is computed from what is shown, as {@link ProtectedTable#bounds} tells.
 *
 * @param table connections by need, sector, category of the asset and what became of them
 * @param waits the median of the days from sending to starting, by need and sector: half of those who started waited at
 *     most as long. Where enough people started, and the pair is shown
 */
public record OnwardReferralMap(ProtectedTable table, Map<Tuple2<String, String>, Long> waits) {

    /** What the table is called. */
    public static final String NAME = "onward-referral-map";

    /** What became of a signpost: nobody hears. */
    public static final String SIGNPOSTED = "signposted";

    /** What became of an accompaniment: worker and client went there together. */
    public static final String ACCOMPANIED = "accompanied";

    /** The category of an asset that the directory does not list. */
    public static final String NOT_LISTED = "not-listed";

    private static final String[] SECTORS = Words.words(Sector.class);
    private static final String[] STATUSES = Words.words(OnwardStatus.class);

    static Tally tally() {
        return Tally.of(NAME, "connections", "need", "sector", "category", "became");
    }

    static OnwardReferralMap of(ProtectedTable table, Waits waits) {
        Map<Tuple2<String, String>, Long> medians = TreeMap.empty();
        for (String need : table.words()) {
            for (String sector : table.words(need)) {
                for (long median : waits.median(need, sector, table.threshold())) {
                    medians = medians.put(new Tuple2<>(need, sector), median);
                }
            }
        }
        return new OnwardReferralMap(table, medians);
    }

    static void count(
            Pathway pathway, Function<AssetId, Option<Code>> categories, Tally tally, Waits waits, long person) {
        for (Connection connection : pathway.connections().all()) {
            String became = connection.match(
                    it -> SIGNPOSTED, it -> STATUSES[it.status().ordinal()], it -> ACCOMPANIED);
            if (became.equals(STATUSES[OnwardStatus.ENTERED_IN_ERROR.ordinal()])) {
                continue;
            }
            String sector = SECTORS[connection.destination().sector().ordinal()];
            String category = categories
                    .apply(connection.destination().asset())
                    .map(Words::word)
                    .getOrElse(NOT_LISTED);
            long waited = waited(connection);
            for (String need : needs(pathway, connection)) {
                tally.add(1, need, sector, category, became);
                if (waited >= 0) {
                    waits.add(need, sector, waited, person);
                }
            }
        }
    }

    private static Seq<String> needs(Pathway pathway, Connection connection) {
        return connection.needs().isEmpty()
                ? Vector.of(Words.NOT_TOLD)
                : Vector.ofAll(connection.needs())
                        .map(id -> pathway.needs()
                                .find(id)
                                .map(need -> Words.word(need.kind().code()))
                                .getOrElse(Words.NOT_TOLD));
    }

    /** Days from sending to starting; negative where it has not started. */
    private static long waited(Connection connection) {
        if (!(connection instanceof OnwardReferral referral)) {
            return -1;
        }
        Option<LocalDate> sent = first(referral, OnwardStatus.SENT);
        Option<LocalDate> started = first(referral, OnwardStatus.STARTED);
        return sent.isEmpty() || started.isEmpty()
                ? -1
                : Math.max(0, started.get().toEpochDay() - sent.get().toEpochDay());
    }

    private static Option<LocalDate> first(OnwardReferral referral, OnwardStatus status) {
        return referral.steps().find(step -> step.status() == status).map(Step::on);
    }

    /** The medians as rows. */
    public Table waitTable() {
        return new Table(
                "waits",
                Vector.of("need", "sector", "median days until start"),
                Vector.ofAll(waits).map(it -> Vector.of(it._1._1, it._1._2, Long.toString(it._2))));
    }
}
