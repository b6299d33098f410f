package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.ProtectedTable.Bounds;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What became of needs, by kind and by where their cause lies. Needs are counted, and protected by the people whose they
 * are.
 *
 * @param table the numbers
 */
public record NeedsByCause(ProtectedTable table) {

    /** What the table is called. */
    public static final String NAME = "needs-by-cause";

    /** The word for needs that are neither met nor given up. */
    public static final String OPEN = "open";

    /** The word for needs that are met. */
    public static final String MET = "met";

    /** The word for needs that are met in part. */
    public static final String PARTLY_MET = "partly-met";

    /** The word for needs that stay unmet for lack of an offer, by a refusal, or by the client's choice. */
    public static final String UNMET = "unmet";

    /**
     * The word for needs that stay unmet because "big, structural, deliberate things" stand against them, or police and
     * courts did not act: nothing that a link worker could have changed.
     */
    public static final String UNMET_STRUCTURALLY = "unmet-structurally";

    /** The word for needs that went away. */
    public static final String NO_LONGER = "no-longer";

    private static final Seq<String> SETTLED = List.of(MET, PARTLY_MET, UNMET);
    private static final Function<RootCause, String> CAUSES = Words.of(RootCause.class);

    static Tally tally() {
        return Tally.of(NAME, "needs", "became", "need", "cause");
    }

    static void count(Needs needs, Tally tally) {
        needs.forEach((need, status) ->
                tally.add(1, became(status), need.kind().code().word(), CAUSES.apply(need.cause())));
    }

    private static String became(NeedStatus status) {
        return status.match(step -> OPEN, () -> MET, () -> PARTLY_MET, NeedsByCause::unmet, () -> NO_LONGER);
    }

    private static String unmet(UnmetReason reason) {
        return reason == UnmetReason.STRUCTURAL || reason == UnmetReason.JUSTICE ? UNMET_STRUCTURALLY : UNMET;
    }

    /**
     * The share of settled needs that were met, where what stays unmet for structural reasons counts as a failure: how the
     * clients fare.
     */
    public Option<Interval> metOfAll() {
        return share(SETTLED.append(UNMET_STRUCTURALLY));
    }

    /**
     * The share of settled needs that were met, where what stays unmet for structural reasons is left out: how the work
     * fares. Both are told together, or neither.
     */
    public Option<Interval> metWithoutStructural() {
        return share(SETTLED);
    }

    /** The share of settled needs that stay unmet for structural reasons. */
    public Option<Interval> structural() {
        return share(UNMET_STRUCTURALLY, SETTLED.append(UNMET_STRUCTURALLY));
    }

    private Option<Interval> share(Seq<String> among) {
        return share(MET, among);
    }

    /** Exact where each number is shown; otherwise as wide as what is told together allows. */
    private Option<Interval> share(String hit, Seq<String> among) {
        if (table.total().isEmpty()) {
            return Option.none();
        }
        Bounds hits = bounds(hit);
        Seq<Bounds> rest = among.remove(hit).map(this::bounds);
        long shown = rest.map(Bounds::least).sum().longValue();
        long hidden = rest.forAll(Bounds::isExact) ? 0 : table.others().getOrElse(0L);
        return Option.when(
                hits.most() + shown + hidden > 0,
                () -> new Interval(ratio(hits.least(), shown + hidden), ratio(hits.most(), shown)));
    }

    private Bounds bounds(String word) {
        return table.bounds("became", word);
    }

    private static double ratio(long hits, long rest) {
        return hits == 0 ? 0 : (double) hits / (hits + rest);
    }
}
