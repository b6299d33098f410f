package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The axes of one word of clauses as columns. Ranges and assumptions cost little: a table holds no other values than those
 * that may be.
 */
final class Columns<S> {

    /** The widest range that gets a table by value. */
    private static final long NARROW = 1024;

    private static final long[] NO_BREAKS = {};

    private final List<Column<S>> columns = new ArrayList<>();

    private final Cells cells;
    private final Extent extent;
    private final Asked<S> asked;
    private final int word;

    Columns(Cells cells, Question question, Extent extent, Asked<S> asked, int word) {
        this.cells = cells;
        this.extent = extent;
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
                add(fact, Axis.ALONE, extent.most(fact, Axis.ALONE));
            }
        }
        for (Assumption assumption : extent.relations(question.assumptions())) {
            assume(assumption);
        }
        for (Totals.Equation total : extent.totals.equations) {
            add(total);
        }
        if (extent.isEmpty()) {
            columns.add(Column.nothing());
        }
    }

    /** The clauses. */
    long all() {
        return cells.all(word);
    }

    /** The column at a place, or one without a fact beyond the last. */
    Column<S> at(int place) {
        return place < columns.size() ? columns.get(place) : Column.none();
    }

    /** The columns from a place on. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of columns of this type, and it never leaves its lane
    Column<S>[] beyond(int place) {
        return place < columns.size() ? columns.subList(place, columns.size()).toArray(new Column[0]) : new Column[0];
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
        add(place, axis, extent.least(axis.fact, axis.less), extent.most(axis.fact, axis.less));
    }

    private void add(int place, Axis axis, long least, long most) {
        if (most - least < NARROW) {
            long[] byValue = new long[(int) (most - least) + 1];
            for (int i = 0; i < byValue.length; i++) {
                byValue[i] = cells.alive(place, axis.cellOf(least + i), word);
            }
            columns.add(column(axis.fact, axis.less, least, most, NO_BREAKS, byValue));
        } else {
            long[] breaks = new long[axis.cells() - 1];
            long[] byCell = new long[axis.cells()];
            for (int cell = 0; cell < byCell.length; cell++) {
                byCell[cell] = cells.alive(place, cell, word);
                if (cell > 0) {
                    breaks[cell - 1] = axis.leastOf(cell);
                }
            }
            columns.add(column(axis.fact, axis.less, least, most, breaks, byCell));
        }
    }

    /** An assumption about facts whose difference no rule looks at still holds. */
    private void assume(Assumption assumption) {
        int fact = cells.place(assumption.fact());
        int less = cells.place(assumption.less());
        if (word != 0 || fact < 0 || less < 0 || cells.hasAxis(fact, less)) {
            return;
        }
        add(fact, less, assumption.most());
    }

    /** A total is what its parts come to. */
    private void add(Totals.Equation total) {
        if (word == 0 && total.parts().length > 0) {
            ToLongFunction<? super S> parts = asked.reader(cells.facts[total.parts()[0]]);
            for (int i = 1; i < total.parts().length; i++) {
                parts = new Adding<>(parts, asked.reader(cells.facts[total.parts()[i]]));
            }
            ToLongFunction<? super S> reader = asked.reader(cells.facts[total.fact()]);
            long span = total.most() - total.least();
            columns.add(new Column<>(reader, parts, total.least(), span, NO_BREAKS, new long[] {-1}));
        }
    }

    /** Whatever a fact or a difference is, as long as it is in its range. */
    private void add(int fact, int less, long most) {
        long least = extent.least(fact, less);
        columns.add(column(fact, less, least, Math.max(least, most), NO_BREAKS, new long[] {-1}));
    }

    private Column<S> column(int fact, int less, long least, long most, long[] breaks, long[] alive) {
        ToLongFunction<? super S> nothing = Column.Zero.READ;
        return new Column<>(
                asked.reader(cells.facts[fact]),
                less == Axis.ALONE ? nothing : asked.reader(cells.facts[less]),
                least,
                most - least,
                breaks,
                alive);
    }
}
