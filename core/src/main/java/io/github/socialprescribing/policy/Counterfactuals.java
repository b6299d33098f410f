package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What would have changed the outcome, had one fact been otherwise. Exact: inside a cell nothing changes, so the nearest
 * value that leads elsewhere stands beside a break of an axis that the fact touches, and only those are tried.
 */
@SuppressWarnings("EnumOrdinal") // tables of outcomes, gone when the search ends
final class Counterfactuals {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Cells cells;
    private final Headline headline;
    private final Readings<?> readings;

    /** For each fact the axes that it touches; none where nobody could change it. */
    private final int[][] touched;

    private final FactTexts texts;

    Counterfactuals(Cells cells, Headline headline, Readings<?> readings, FactTexts texts) {
        this.cells = cells;
        this.headline = headline;
        this.readings = readings;
        this.texts = texts;
        touched = new int[cells.facts.length][];
        for (int fact = 0; fact < touched.length; fact++) {
            touched[fact] = cells.facts[fact].changeable() ? touching(fact) : new int[0];
        }
    }

    private int[] touching(int fact) {
        int count = 0;
        for (Axis axis : cells.axes) {
            count += axis.touches(fact) ? 1 : 0;
        }
        int[] found = new int[count];
        for (int axis = cells.axes.length - 1; axis >= 0; axis--) {
            if (cells.axes[axis].touches(fact)) {
                found[--count] = axis;
            }
        }
        return found;
    }

    /** The changes of one fact each, nearest first. */
    Seq<Change> of(long[] facts, Outcome outcome) {
        Search search = new Search(facts, outcome);
        for (int fact = 0; fact < touched.length; fact++) {
            if (touched[fact].length > 0) {
                search.tryFact(fact);
            }
        }
        return search.nearestFirst();
    }

    /** One search, from one situation. */
    private final class Search {

        private final long[] facts;
        private final Outcome outcome;
        private final long[] current;
        private final long[] untouched = new long[cells.words];
        private final long[] fired = new long[cells.words];

        private final long[] nearest = new long[OUTCOMES.length];
        private final long[] value = new long[OUTCOMES.length];

        private int found;
        private long[] distances = new long[8];
        private Change[] changes = new Change[8];

        Search(long[] facts, Outcome outcome) {
            this.facts = facts;
            this.outcome = outcome;
            this.current = new long[cells.axes.length * cells.words];
            for (int axis = 0; axis < cells.axes.length; axis++) {
                int cell = cells.axes[axis].cellOf(cells.axes[axis].valueOf(facts));
                for (int word = 0; word < cells.words; word++) {
                    current[axis * cells.words + word] = cells.alive(axis, cell, word);
                }
            }
        }

        void tryFact(int fact) {
            leaveOut(fact);
            java.util.Arrays.fill(nearest, Long.MAX_VALUE);
            long before = facts[fact];
            for (int axis : touched[fact]) {
                Axis it = cells.axes[axis];
                for (int cell = 1; cell < it.cells(); cell++) {
                    long cut = it.leastOf(cell);
                    if (it.less == Axis.ALONE) {
                        tryBoth(fact, cut - 1, cut);
                    } else if (it.fact == fact) {
                        tryBoth(fact, cut - 1 + facts[it.less], cut + facts[it.less]);
                    } else {
                        tryBoth(fact, facts[it.fact] - cut, facts[it.fact] - cut + 1);
                    }
                }
            }
            facts[fact] = before;
            keep(fact);
        }

        /** The clauses that survive on every axis that the fact does not touch. */
        private void leaveOut(int fact) {
            for (int word = 0; word < cells.words; word++) {
                long alive = cells.all(word);
                for (int axis = 0; axis < cells.axes.length; axis++) {
                    if (!cells.axes[axis].touches(fact)) {
                        alive &= current[axis * cells.words + word];
                    }
                }
                untouched[word] = alive;
            }
        }

        private void tryBoth(int fact, long below, long above) {
            long before = facts[fact];
            tryValue(fact, before, below);
            tryValue(fact, before, above);
            facts[fact] = before;
        }

        private void tryValue(int fact, long before, long other) {
            long distance = Math.abs(other - before);
            if (distance == 0 || !cells.facts[fact].allows(other) || !improves(distance)) {
                return;
            }
            facts[fact] = other;
            if (!readings.keepsAssumptions(facts)) {
                return;
            }
            int reached = outcomeThere(fact).ordinal();
            if (distance < nearest[reached]) {
                nearest[reached] = distance;
                value[reached] = other;
            }
        }

        private boolean improves(long distance) {
            for (int i = 0; i < nearest.length; i++) {
                if (distance < nearest[i] && i != outcome.ordinal()) {
                    return true;
                }
            }
            return false;
        }

        private Outcome outcomeThere(int fact) {
            System.arraycopy(untouched, 0, fired, 0, fired.length);
            for (int axis : touched[fact]) {
                int cell = cells.axes[axis].cellOf(cells.axes[axis].valueOf(facts));
                for (int word = 0; word < fired.length; word++) {
                    fired[word] &= cells.alive(axis, cell, word);
                }
            }
            return fired.length == 1 ? headline.of(fired[0]) : headline.of(fired);
        }

        private void keep(int fact) {
            for (int i = 0; i < nearest.length; i++) {
                if (nearest[i] != Long.MAX_VALUE && i != outcome.ordinal()) {
                    insert(nearest[i], texts.change(fact, value[i], OUTCOMES[i]));
                }
            }
        }

        private void insert(long distance, Change change) {
            if (found == changes.length) {
                distances = java.util.Arrays.copyOf(distances, 2 * found);
                changes = java.util.Arrays.copyOf(changes, 2 * found);
            }
            int place = found++;
            while (place > 0 && distances[place - 1] > distance) {
                distances[place] = distances[place - 1];
                changes[place] = changes[place - 1];
                place--;
            }
            distances[place] = distance;
            changes[place] = change;
        }

        Seq<Change> nearestFirst() {
            List<Change> sorted = List.empty();
            for (int i = found - 1; i >= 0; i--) {
                sorted = sorted.prepend(changes[i]);
            }
            return sorted;
        }
    }
}
