package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.ObservedFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * The facts that no rule uses, but that an assumption names. Nobody reads them, and yet a change of what rules use may not be
 * possible unless they go along: a gap is confirmed by its confirmer only where one is named. So that goes with the change.
 */
final class TiedFacts {

    /** What can be of the facts that rules use, and after them of the tied ones. */
    private final Extent extent;

    /** How many rules use. */
    private final int used;

    /** Of each of those whether it is tied to one that no rule uses. */
    private final boolean[] ties;

    private TiedFacts(Extent extent, int used) {
        this.extent = extent;
        this.used = used;
        ties = new boolean[used];
        for (int fact = 0; fact < used; fact++) {
            for (int tied = used; tied < extent.facts.length; tied++) {
                ties[fact] |= isBound(fact, tied) || isBound(tied, fact);
            }
        }
    }

    static TiedFacts of(Question question, Extent decided) {
        java.util.List<Fact> all = new ArrayList<>(Arrays.asList(decided.facts));
        for (Fact fact : question.facts()) {
            if (!all.contains(fact) && isNamed(question, fact.name())) {
                all.add(fact);
            }
        }
        int used = decided.facts.length;
        return new TiedFacts(all.size() == used ? decided : Extent.of(question, all.toArray(new Fact[0])), used);
    }

    private static boolean isNamed(Question question, String fact) {
        for (Assumption it : question.assumptions()) {
            if (it.fact().equals(fact) || it.less().equals(fact)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the difference of two facts is bound by more than what each of them can be. */
    private boolean isBound(int fact, int less) {
        return extent.most(fact, less) < extent.most(fact, Axis.ALONE) - extent.least(less, Axis.ALONE);
    }

    /** Whether one of these facts is tied to one that no rule uses. */
    boolean mayMove(int[] facts) {
        boolean may = false;
        for (int fact : facts) {
            may |= ties[fact];
        }
        return may;
    }

    /** What else would have to be so, where what rules use changes, of that which did not have to be so before. */
    Seq<ObservedFact> along(long[] before, long[] there) {
        List<ObservedFact> along = List.empty();
        for (int tied = extent.facts.length - 1; tied >= used; tied--) {
            long least = least(tied, there);
            long most = most(tied, there);
            if (least > least(tied, before) || most < most(tied, before)) {
                along = along.prepend(new ObservedFact(extent.facts[tied].name(), words(tied, least, most)));
            }
        }
        return along;
    }

    private long least(int tied, long[] values) {
        long least = extent.least(tied, Axis.ALONE);
        for (int fact = 0; fact < used; fact++) {
            least = Math.max(least, values[fact] - extent.most(fact, tied));
        }
        return least;
    }

    private long most(int tied, long[] values) {
        long most = extent.most(tied, Axis.ALONE);
        for (int fact = 0; fact < used; fact++) {
            most = Math.min(most, values[fact] + extent.most(tied, fact));
        }
        return most;
    }

    private String words(int tied, long least, long most) {
        Fact fact = extent.facts[tied];
        if (least == most) {
            return fact.inWords(least);
        }
        if (fact instanceof ChoiceFact) {
            return List.rangeClosed(least, most).map(fact::inWords).mkString(" or ");
        }
        if (most == extent.most(tied, Axis.ALONE)) {
            return "at least " + fact.inWords(least);
        }
        return (least == extent.least(tied, Axis.ALONE) ? "at most " : least + " to ") + fact.inWords(most);
    }
}
