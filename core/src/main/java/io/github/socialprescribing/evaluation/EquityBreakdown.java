package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * A rate in each group, so that it can be seen whom a service serves less well. A group has a rate where both its numbers
 * are shown: those whom the rate counts, and those whom it does not. Groups are compared by their intervals, and never
 * ranked: few people have wide ones.
 *
 * @param rate which rate
 * @param grouping by what participants are told apart
 * @param table people by whether the rate counts them, and by group
 */
public record EquityBreakdown(Rate rate, Grouping grouping, ProtectedTable table) {

    /** The word for people whom the rate counts. */
    public static final String YES = "yes";

    /** The word for people whom the rate does not count, though it is a share of them. */
    public static final String NO = "no";

    /** The word for people of whom it is not a share. */
    public static final String NOT_AMONG = "not-among";

    static Tally tally(Rate rate, Grouping grouping) {
        return Tally.of(
                "equity-" + rate.code().word() + "-by-" + grouping.code().word(),
                "people",
                rate.code().word(),
                grouping.code().word());
    }

    static String counts(Rate rate, Pathway pathway) {
        if (!rate.among().test(pathway)) {
            return NOT_AMONG;
        }
        return rate.hit().test(pathway) ? YES : NO;
    }

    /** The rate over all groups; none where one of its numbers is not shown, or there is nobody. */
    public Option<Proportion> overall() {
        return proportion(table.count(YES), table.count(NO));
    }

    /** The rate of each group that has one, by group. */
    public Map<String, Proportion> groups() {
        Seq<String> words =
                table.words(YES).appendAll(table.words(NO)).distinct().sorted();
        return words.foldLeft(
                TreeMap.<String, Proportion>empty(),
                (groups, word) -> of(word).fold(() -> groups, proportion -> groups.put(word, proportion)));
    }

    /**
     * The rate of one group; none where one of its numbers is not shown, or it is of nobody.
     *
     * @param group the word for the group
     */
    public Option<Proportion> of(String group) {
        return proportion(table.count(YES, group), table.count(NO, group));
    }

    private static Option<Proportion> proportion(Option<Long> yes, Option<Long> no) {
        return yes.flatMap(hits -> no.map(others -> new Proportion(hits, hits + others)))
                .filter(it -> it.among() > 0);
    }
}
