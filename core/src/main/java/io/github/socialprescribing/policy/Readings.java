package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Reads the facts that a compiled policy uses, and refuses what is out of range or contradicts an assumption, be it by way
 * of facts that nobody reads.
 */
final class Readings<S> {

    private final String question;
    private final boolean impossible;
    private final Fact[] facts;
    private final List<ToLongFunction<? super S>> readers;
    private final long[] least;
    private final long[] most;
    private final Assumption[] assumptions;
    private final Totals.Equation[] equations;
    private final Seq<Total> totals;
    private final int[] assumed;
    private final int[] less;

    Readings(Question question, Extent extent, Asked<S> asked) {
        this.question = question.name();
        impossible = extent.isEmpty();
        facts = extent.facts;
        readers = new ArrayList<>(facts.length);
        least = new long[facts.length];
        most = new long[facts.length];
        for (int i = 0; i < facts.length; i++) {
            readers.add(asked.reader(facts[i]));
            least[i] = extent.least(i, Axis.ALONE);
            most[i] = extent.most(i, Axis.ALONE);
        }
        equations = extent.totals.equations;
        totals = question.totals();
        assumptions = extent.relations(question.assumptions()).toArray(new Assumption[0]);
        assumed = new int[assumptions.length];
        less = new int[assumptions.length];
        for (int i = 0; i < assumptions.length; i++) {
            assumed[i] = place(facts, assumptions[i].fact());
            less[i] = place(facts, assumptions[i].less());
        }
    }

    static int place(Fact[] facts, String name) {
        for (int i = 0; i < facts.length; i++) {
            if (facts[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of every fact at its place. */
    long[] read(S situation) {
        long[] values = new long[facts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).applyAsLong(situation);
        }
        check(values);
        return values;
    }

    /** Refuses values that no situation has. */
    void check(long[] values) {
        long bad = impossible ? -1 : 0;
        for (int i = 0; i < least.length; i++) {
            bad |= (values[i] - least[i]) | (most[i] - values[i]);
        }
        for (int i = 0; i < assumed.length; i++) {
            bad |= assumptions[i].most() - (values[assumed[i]] - values[less[i]]);
        }
        for (Totals.Equation it : equations) {
            bad |= (it.rest(values) - it.least()) | (it.most() - it.rest(values));
        }
        if (bad < 0) {
            throw unfit(values);
        }
    }

    /** The lowest value that the first of some facts could have that fall together, all others being as given. */
    long leastOf(int[] moved, long[] values) {
        long fall = Long.MAX_VALUE;
        for (int fact : moved) {
            fall = Math.min(fall, values[fact] - least[fact]);
        }
        for (int i = 0; i < assumed.length; i++) {
            if (Axis.along(moved, assumed[i], less[i]) < 0) {
                fall = Math.min(fall, assumptions[i].most() - (values[assumed[i]] - values[less[i]]));
            }
        }
        return values[moved[0]] - fall;
    }

    /** The highest value that the first of some facts could have that rise together, all others being as given. */
    long mostOf(int[] moved, long[] values) {
        long rise = Long.MAX_VALUE;
        for (int fact : moved) {
            rise = Math.min(rise, most[fact] - values[fact]);
        }
        for (int i = 0; i < assumed.length; i++) {
            if (Axis.along(moved, assumed[i], less[i]) > 0) {
                rise = Math.min(rise, assumptions[i].most() - (values[assumed[i]] - values[less[i]]));
            }
        }
        return values[moved[0]] + rise;
    }

    private UnfitSituation unfit(long[] values) {
        for (int i = 0; i < facts.length; i++) {
            if (!facts[i].allows(values[i])) {
                return UnfitSituation.outOfRange(facts[i].name());
            }
        }
        for (int i = 0; i < assumed.length; i++) {
            if (values[assumed[i]] - values[less[i]] > assumptions[i].most()) {
                return UnfitSituation.against(assumptions[i]);
            }
        }
        for (int i = 0; i < facts.length; i++) {
            if (values[i] < least[i] || values[i] > most[i]) {
                return UnfitSituation.outOfRange(facts[i].name());
            }
        }
        for (Totals.Equation it : equations) {
            if (it.rest(values) < it.least() || it.rest(values) > it.most()) {
                return UnfitSituation.against(total(facts[it.fact()].name()));
            }
        }
        return UnfitSituation.impossible(question);
    }

    private Total total(String fact) {
        for (Total it : totals) {
            if (it.fact().equals(fact)) {
                return it;
            }
        }
        throw new IllegalStateException("a total is one of the question");
    }
}
