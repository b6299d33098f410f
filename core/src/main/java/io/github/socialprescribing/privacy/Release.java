package io.github.socialprescribing.privacy;

import io.github.socialprescribing.privacy.Tally.Heading;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Tables that are published together. Nobody who sees all of them, and knows how they were made, can work out a number that
 * is hidden, or any number of fewer people than the threshold:
 *
 * <ul>
 *   <li>not by subtracting the parts that are shown from their whole: those that are not are told together, of at least as
 *       many people as the threshold, and their numbers differ;
 *   <li>not by a row total and a column total: a table is broken down in one order only, and a sum across it is computed
 *       from what is shown;
 *   <li>not by subtracting one table from another: two tables of the same things share no dimension, except that they may
 *       begin with the same ones, and are then the same there.
 * </ul>
 *
 * <p>What a release does not prevent: comparing it with another release, one of last month or one with another threshold;
 * knowing some of the people, or something of all of them; tables of different things, such as needs and referrals, that
 * hang together in a way that the words do not tell; dimensions of different names that say the same; and means, medians and
 * intervals told beside it. Where all people of a group have one thing in common, a table says so.
 */
public final class Release {

    /** The smallest number of people but nobody whose things are usually shown (assumed, as in the rule PNL-04). */
    public static final int USUAL_THRESHOLD = 5;

    private static final int LOWEST = 3;

    private final int threshold;
    private final Seq<ProtectedTable> tables;

    private Release(int threshold, Seq<ProtectedTable> tables) {
        this.threshold = threshold;
        this.tables = tables;
    }

    /**
     * Refuses a threshold that protects nobody. At 2, two parts of one person each would betray each other.
     *
     * @param threshold 1, where nothing is hidden, or at least 3
     */
    public static void requireThreshold(int threshold) {
        if (threshold != 1 && threshold < LOWEST) {
            throw new IllegalArgumentException("a threshold is 1, where nothing is hidden, or at least " + LOWEST);
        }
    }

    /**
     * Tallies, protected together.
     *
     * @param threshold the smallest number of people but nobody whose things are shown: at least 3, or 1 for eyes that may
     *     see everything
     * @param tallies what was counted; refused where two of the same things could be subtracted from each other
     */
    public static Release of(int threshold, Iterable<Tally> tallies) {
        return checked(threshold, Vector.ofAll(tallies).map(it -> ProtectedTable.of(it, threshold)));
    }

    /**
     * Tallies of the same people, protected together, where it is told beside them how many people they are. A table is left
     * out where one could work out from both how few people have nothing that is counted there: of six people with four
     * things, who are nearly all, it would be known that two have none.
     *
     * @param threshold the smallest number of people but nobody whose things are shown: at least 3, or 1 for eyes that may
     *     see everything
     * @param tallies what was counted; refused where two of the same things could be subtracted from each other
     */
    public static Release besideNumber(int threshold, Iterable<Tally> tallies) {
        return checked(threshold, Vector.ofAll(tallies).map(it -> besideNumber(it, ProtectedTable.of(it, threshold))));
    }

    /**
     * Those who have something are at most as many as the things, and at least the threshold in each row, where nobody stands
     * in two. Where they are nearly all, it must stay open how nearly.
     */
    private static ProtectedTable besideNumber(Tally tally, ProtectedTable table) {
        long all = tally.people();
        long without = all - tally.root().people;
        boolean few = without > 0 && without < all && without < table.threshold();
        long least = Math.max(
                all - table.threshold() + 1,
                (long) table.threshold() * table.rows().size());
        long most = Math.min(tally.root().count, all - 1);
        return few && most - least < 1 ? table.untold() : table;
    }

    private static Release checked(int threshold, Seq<ProtectedTable> tables) {
        for (int i = 0; i < tables.size(); i++) {
            for (ProtectedTable later : tables.drop(i + 1)) {
                check(tables.get(i), later);
            }
        }
        return new Release(threshold, tables);
    }

    private static void check(ProtectedTable one, ProtectedTable other) {
        Heading here = one.heading();
        Heading there = other.heading();
        if (here.name().equals(there.name())) {
            throw new IllegalArgumentException("two tables of a release have different names");
        }
        if (!here.unit().equals(there.unit())) {
            return;
        }
        int common = common(here.dimensions(), there.dimensions());
        if (here.dimensions().drop(common).exists(there.dimensions()::contains)) {
            throw new IllegalArgumentException("tables that share a dimension could be subtracted from each other");
        }
        if (!one.agreesWith(other, common)) {
            throw new IllegalArgumentException("tables of the same things are of the same people");
        }
    }

    private static int common(Seq<String> one, Seq<String> other) {
        return one.zip(other).takeWhile(pair -> pair._1.equals(pair._2)).size();
    }

    /** The smallest number of people but nobody whose things are shown. */
    public int threshold() {
        return threshold;
    }

    /** Its tables, in the order in which they were given. */
    public Seq<ProtectedTable> tables() {
        return tables;
    }

    /**
     * The table of that name.
     *
     * @param name what it is called
     */
    public Option<ProtectedTable> find(String name) {
        return tables.find(it -> it.heading().name().equals(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Release that && threshold == that.threshold && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    @Override
    public String toString() {
        return "Release" + tables.map(it -> it.heading().name()).mkString("[", ", ", "]");
    }
}
