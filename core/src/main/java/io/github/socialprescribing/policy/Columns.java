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
                columns.add(column(fact, Axis.ALONE, it.least(), it.most(), NO_BREAKS, new long[] {-1}));
            }
        }
        for (Assumption assumption : question.assumptions()) {
            assume(assumption);
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
        Span span = axis.isDifference() ? allowed(axis) : new Span(axis.least, axis.most);
        add(place, axis, span.least(), span.most());
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
        columns.add(column(fact, less, least, Math.max(least, assumption.most()), NO_BREAKS, new long[] {-1}));
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
