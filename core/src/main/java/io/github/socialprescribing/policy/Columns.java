package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The axes of one word of clauses as columns, sorted by how they are looked up. Ranges and assumptions cost little: a table
 * holds no other values than those that may be.
 */
final class Columns<S> {

    /** The widest range that gets a table by value. */
    private static final long NARROW = 1024;

    private static final long[] NO_BREAKS = {};

    /** Counts and choices with a table. */
    final List<Column<S>> counts = new ArrayList<>();

    /** Flags. */
    final List<Column<S>> flags = new ArrayList<>();

    /** Differences with a table. */
    final List<Column<S>> differences = new ArrayList<>();

    /** Facts of which only the range is left to check. */
    final List<Column<S>> ranges = new ArrayList<>();

    /** What is too wide for a table, and what is beyond the sites of a lane. */
    final List<Column<S>> rest = new ArrayList<>();

    private final Cells cells;
    private final Question question;
    private final Asked<S> asked;
    private final int word;

    Columns(Cells cells, Question question, Asked<S> asked, int word) {
        this.cells = cells;
        this.question = question;
        this.asked = asked;
        this.word = word;
        boolean[] checked = new boolean[cells.facts.length];
        for (int axis = 0; axis < cells.axes.length; axis++) {
            if (word == 0 || distinguishes(axis)) {
                add(axis);
                checked[cells.axes[axis].fact] |= !cells.axes[axis].isDifference();
            }
        }
        for (int fact = 0; word == 0 && fact < checked.length; fact++) {
            if (!checked[fact]) {
                Fact it = cells.facts[fact];
                put(
                        column(fact, Axis.ALONE, it.least(), it.most(), NO_BREAKS, new long[] {-1}),
                        ranges,
                        rest,
                        Lane.RANGES);
            }
        }
        for (Assumption assumption : question.assumptions()) {
            assume(assumption);
        }
    }

    private boolean distinguishes(int axis) {
        for (int cell = 0; cell < cells.axes[axis].cells(); cell++) {
            if (cells.alive(axis, cell, word) != cells.all(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(int place) {
        Axis axis = cells.axes[place];
        if (axis.isDifference()) {
            Span span = allowed(axis);
            add(place, axis, span.least(), span.most(), differences, Lane.DIFFERENCES);
        } else if (asked.reader(cells.facts[axis.fact]) instanceof FlagReader) {
            add(place, axis, axis.least, axis.most, flags, Lane.FLAGS);
        } else {
            add(place, axis, axis.least, axis.most, counts, Lane.COUNTS);
        }
    }

    private static <T> void put(T column, List<T> some, List<T> rest, int sites) {
        (some.size() < sites ? some : rest).add(column);
    }

    private void add(int place, Axis axis, long least, long most, List<Column<S>> narrow, int sites) {
        if (most - least < NARROW) {
            long[] byValue = new long[(int) (most - least) + 1];
            for (int i = 0; i < byValue.length; i++) {
                byValue[i] = cells.alive(place, axis.cellOf(least + i), word);
            }
            put(column(axis.fact, axis.less, least, most, NO_BREAKS, byValue), narrow, rest, sites);
        } else {
            long[] breaks = new long[axis.cells() - 1];
            long[] byCell = new long[axis.cells()];
            for (int cell = 0; cell < byCell.length; cell++) {
                byCell[cell] = cells.alive(place, cell, word);
                if (cell > 0) {
                    breaks[cell - 1] = axis.leastOf(cell);
                }
            }
            rest.add(column(axis.fact, axis.less, least, most, breaks, byCell));
        }
    }

    /** The values of a difference that no assumption rules out; where they rule out all, one remains that cannot be. */
    private Span allowed(Axis axis) {
        long least = axis.least;
        long most = axis.most;
        String fact = cells.facts[axis.fact].name();
        String less = cells.facts[axis.less].name();
        for (Assumption it : question.assumptions()) {
            if (it.fact().equals(fact) && it.less().equals(less)) {
                most = Math.min(most, it.most());
            }
            if (it.fact().equals(less) && it.less().equals(fact)) {
                least = Math.max(least, -it.most());
            }
        }
        return least <= most ? new Span(least, most) : new Span(axis.most + 1, axis.most + 1);
    }

    /** An assumption about facts whose difference no rule looks at still holds. */
    private void assume(Assumption assumption) {
        int fact = cells.place(assumption.fact());
        int less = cells.place(assumption.less());
        if (word != 0 || fact < 0 || less < 0 || cells.hasAxis(fact, less)) {
            return;
        }
        long least = Cells.least(cells.facts, fact, less);
        rest.add(column(fact, less, least, Math.max(least, assumption.most()), NO_BREAKS, new long[] {-1}));
    }

    private Column<S> column(int fact, int less, long least, long most, long[] breaks, long[] alive) {
        ToLongFunction<? super S> nothing = Column.Never.HOLDS;
        return new Column<>(
                asked.reader(cells.facts[fact]),
                less == Axis.ALONE ? nothing : asked.reader(cells.facts[less]),
                least,
                most,
                breaks,
                alive);
    }
}
