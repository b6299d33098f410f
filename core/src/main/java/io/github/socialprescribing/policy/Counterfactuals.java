package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;

/**
 * What would have changed the outcome, had one fact been otherwise, and with it the totals of which it is a part. Exact:
 * inside a cell nothing changes, so the nearest value that leads elsewhere stands just beyond a break of an axis that the
 * fact touches, and only those are tried. A fact stays within its range and within what the assumptions leave it, which is
 * one piece around its present value; facts that no rule uses go along, and how is told with the change.
 */
final class Counterfactuals {

    private final Cells cells;
    private final Readings<?> readings;
    private final FactTexts texts;
    private final TiedFacts tied;

    /** The facts that somebody could change and that touch an axis. */
    private final int[] changeable;

    /** Each fact, and the totals that rise and fall with it. */
    private final int[][] moved;

    /** For each fact the axes that it touches, by itself or by a total, and those that it does not. */
    private final int[][] touched;

    private final int[][] untouched;

    Counterfactuals(Cells cells, Totals totals, Readings<?> readings, FactTexts texts, TiedFacts tied) {
        this.cells = cells;
        this.readings = readings;
        this.texts = texts;
        this.tied = tied;
        moved = new int[cells.facts.length][];
        touched = new int[cells.facts.length][];
        untouched = new int[cells.facts.length][];
        int[] some = new int[cells.facts.length];
        int count = 0;
        for (int fact = 0; fact < touched.length; fact++) {
            moved[fact] = totals.movedBy(fact);
            touched[fact] = axes(moved[fact], true);
            untouched[fact] = axes(moved[fact], false);
            if (cells.facts[fact].changeable() && !totals.has(fact) && touched[fact].length > 0) {
                some[count++] = fact;
            }
        }
        changeable = Arrays.copyOf(some, count);
    }

    private int[] axes(int[] rising, boolean touching) {
        int[] found = new int[cells.axes.length];
        int count = 0;
        for (int axis = 0; axis < found.length; axis++) {
            if (cells.axes[axis].along(rising) != 0 == touching) {
                found[count++] = axis;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * The changes of one fact each, those that cross the fewest breaks first, from facts that leave alive what is given, axis
     * by axis, to where the headline is another.
     */
    Seq<Change> of(long[] facts, long[] alive, Outcome outcome, Headline headline) {
        Search search = new Search(facts, alive, outcome, headline);
        for (int fact : changeable) {
            search.tryFact(fact);
        }
        return search.nearestFirst();
    }

    /** One search, from one situation. */
    private final class Search {

        private final long[] facts;
        private final long[] alive;
        private final Outcome here;
        private final Headline headline;

        /** The clauses that survive on the axes that the fact under trial does not touch. */
        private final long[] others = new long[cells.words];

        /** The values that the fact under trial could have. */
        private long least;

        private long highest;

        private final NearestValues found = new NearestValues();

        Search(long[] facts, long[] alive, Outcome here, Headline headline) {
            this.facts = facts;
            this.alive = alive;
            this.here = here;
            this.headline = headline;
        }

        void tryFact(int place) {
            least = readings.leastOf(moved[place], facts);
            highest = readings.mostOf(moved[place], facts);
            found.begin(place, facts[place]);
            leaveOut(untouched[place]);
            int axis = touched[place][0];
            if (touched[place].length == 1 && cells.axes[axis].fact == place && !cells.axes[axis].isDifference()) {
                tryCells(place, axis);
            } else {
                tryBreaks(place);
            }
        }

        /** The only axis that the fact touches is the fact itself: the nearest value of every other cell. */
        private void tryCells(int place, int axis) {
            Axis it = cells.axes[axis];
            long before = facts[place];
            int now = it.cellOf(before);
            for (int other = 1; other < it.cells(); other++) {
                int cell = other > now ? other : other - 1;
                long there = it.nearestOf(cell, now);
                if (least <= there && there <= highest) {
                    keep(there, outcomeIn(axis, cell));
                }
            }
        }

        private Outcome outcomeIn(int axis, int cell) {
            if (others.length == 1) {
                return headline.of(others[0] & cells.alive(axis, cell, 0));
            }
            long[] survive = others.clone();
            for (int word = 0; word < survive.length; word++) {
                survive[word] &= cells.alive(axis, cell, word);
            }
            return headline.of(survive);
        }

        /** On several axes, or differences: the values just beyond every break, seen from where the fact is. */
        private void tryBreaks(int place) {
            long before = facts[place];
            for (int axis : touched[place]) {
                Axis it = cells.axes[axis];
                int along = it.along(moved[place]);
                for (int cell = 1; cell < it.cells(); cell++) {
                    long far = it.farTo(cell, along, facts);
                    long there = before + (far > 0 ? far : far - 1);
                    if (least <= there && there <= highest) {
                        move(place, there - before);
                        keep(there, outcomeThere(place));
                        move(place, before - there);
                    }
                }
            }
        }

        private void move(int place, long far) {
            for (int fact : moved[place]) {
                facts[fact] += far;
            }
        }

        private void leaveOut(int[] untouched) {
            for (int word = 0; word < others.length; word++) {
                long survive = cells.all(word);
                for (int axis : untouched) {
                    survive &= alive[axis * others.length + word];
                }
                others[word] = survive;
            }
        }

        private Outcome outcomeThere(int place) {
            if (others.length == 1) {
                long survive = others[0];
                for (int axis : touched[place]) {
                    survive &= cells.aliveAt(axis, facts, 0);
                }
                return headline.of(survive);
            }
            long[] survive = others.clone();
            for (int axis : touched[place]) {
                for (int word = 0; word < survive.length; word++) {
                    survive[word] &= cells.aliveAt(axis, facts, word);
                }
            }
            return headline.of(survive);
        }

        private void keep(long there, Outcome reached) {
            if (reached != here) {
                found.keep(there, reached);
            }
        }

        Seq<Change> nearestFirst() {
            for (int i = 0; i < found.size(); i++) {
                found.crossing(i, crossed(found.fact(i), found.value(i)));
            }
            int[] order = found.inOrder();
            List<Change> sorted = List.empty();
            for (int i = order.length - 1; i >= 0; i--) {
                int at = order[i];
                sorted = sorted.prepend(change(found.fact(at), found.value(at), found.outcome(at)));
            }
            return sorted;
        }

        private Change change(int place, long there, Outcome outcome) {
            if (!tied.mayMove(moved[place])) {
                return texts.change(place, there, outcome);
            }
            long[] before = facts.clone();
            move(place, there - before[place]);
            Change change = texts.change(place, there, outcome, tied.along(before, facts));
            move(place, before[place] - there);
            return change;
        }

        /** How many breaks lie between the present value of a fact and another, on all axes that it touches. */
        private long crossed(int place, long there) {
            long crossed = 0;
            for (int axis : touched[place]) {
                Axis it = cells.axes[axis];
                long now = it.valueOf(facts);
                long then = now + it.along(moved[place]) * (there - facts[place]);
                crossed += Math.abs(it.cellOf(then) - it.cellOf(now));
            }
            return crossed;
        }
    }
}
