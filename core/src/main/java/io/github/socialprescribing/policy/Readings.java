package io.github.socialprescribing.policy;

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
        if (bad < 0) {
            throw unfit(values);
        }
    }

    /** The lowest value that a fact could have, all others being as given. */
    long leastOf(int fact, long[] values) {
        long lowest = least[fact];
        for (int i = 0; i < assumed.length; i++) {
            if (less[i] == fact && assumed[i] != fact) {
                lowest = Math.max(lowest, values[assumed[i]] - assumptions[i].most());
            }
        }
        return lowest;
    }

    /** The highest value that a fact could have, all others being as given. */
    long mostOf(int fact, long[] values) {
        long highest = most[fact];
        for (int i = 0; i < assumed.length; i++) {
            if (assumed[i] == fact && less[i] != fact) {
                highest = Math.min(highest, values[less[i]] + assumptions[i].most());
            }
        }
        return highest;
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
        return UnfitSituation.impossible(question);
    }
}
