package io.github.socialprescribing.policy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of situations: on each axis some cells, and what follows from them for linked facts. It knows which clauses hold
 * in all of it and which in none. A zone whose linked axes are each one run of neighbouring cells has a situation in it.
 */
final class Zone {

    private final Space space;

    /** The cells of each axis. */
    private final long[] cells;

    private final Differences bounds;

    /** For each axis the clauses that every one of its cells leaves alive, and those that some cell does. */
    private final long[] every;

    private final long[] some;

    private final long[] sure;
    private final long[] possible;

    private Zone(Space space, long[] cells, Differences bounds, long[] every, long[] some) {
        this.space = space;
        this.cells = cells;
        this.bounds = bounds;
        this.every = every;
        this.some = some;
        this.sure = new long[space.cells.words];
        this.possible = new long[space.cells.words];
    }

    static @Nullable Zone everything(Space space, @Nullable Differences bounds) {
        if (bounds == null) {
            return null;
        }
        Cells all = space.cells;
        long[] cells = new long[space.offset[all.axes.length]];
        for (int axis = 0; axis < all.axes.length; axis++) {
            long[] set = CellSet.first(all.axes[axis].cells());
            System.arraycopy(set, 0, cells, space.offset[axis], set.length);
        }
        long[] every = new long[all.axes.length * all.words];
        Zone zone = new Zone(space, cells, bounds, every, every.clone());
        for (int axis = 0; axis < all.axes.length; axis++) {
            zone.count(axis);
        }
        return zone.settle() ? zone : null;
    }

    Space space() {
        return space;
    }

    /** One word of the clauses that hold in all of it. */
    long sure(int word) {
        return sure[word];
    }

    /** One word of the clauses that may hold in some of it. */
    long possible(int word) {
        return possible[word];
    }

    boolean isSure(int clause) {
        return (sure[clause >>> 6] >>> clause & 1) != 0;
    }

    boolean isOpen(int clause) {
        return ((possible[clause >>> 6] & ~sure[clause >>> 6]) >>> clause & 1) != 0;
    }

    /** Whether an axis settles that a clause does not fail because of it. */
    boolean isSureOn(int axis, int clause) {
        return (every[axis * sure.length + (clause >>> 6)] >>> clause & 1) != 0;
    }

    /** The cells of an axis. */
    long[] on(int axis) {
        return Arrays.copyOfRange(cells, space.offset[axis], space.offset[axis + 1]);
    }

    /** What of it lies in these cells of an axis, or null where nothing does. */
    @Nullable
    Zone within(int axis, long[] set) {
        Zone part = new Zone(
                space, cells.clone(), space.linked[axis] ? bounds.copy() : bounds, every.clone(), some.clone());
        boolean any = false;
        for (int word = 0; word < set.length; word++) {
            any |= (part.cells[space.offset[axis] + word] &= set[word]) != 0;
        }
        if (!any) {
            return null;
        }
        part.count(axis);
        if (!space.linked[axis]) {
            part.total();
            return part;
        }
        return part.tighten(axis) && part.settle() ? part : null;
    }

    /** What of it lies outside these cells of an axis, or null where nothing does. */
    @Nullable
    Zone outside(int axis, long[] set) {
        return within(axis, CellSet.without(on(axis), set));
    }

    /** What of it a clause holds in, or null where nothing does. */
    @Nullable
    Zone where(int clause) {
        Zone part = this;
        for (int i = 0; i < space.mentions[clause].length && part != null; i++) {
            part = part.within(space.mentions[clause][i], space.inside[clause][i]);
        }
        return part;
    }

    /** The bounds of linked facts from the cells of an axis; false where nothing is left. */
    private boolean tighten(int axis) {
        Axis it = space.cells.axes[axis];
        long[] set = on(axis);
        int number = space.link[it.fact];
        int less = it.isDifference() ? space.link[it.less] : bounds.zero();
        int last = CellSet.next(set, 0);
        long lowest = it.leastOf(last);
        for (int cell = last; cell >= 0; cell = CellSet.next(set, cell + 1)) {
            last = cell;
        }
        return bounds.tighten(number, less, it.mostOf(last)) && bounds.tighten(less, number, -lowest);
    }

    /** Takes away the cells that the bounds leave empty, until nothing changes; false where nothing is left. */
    private boolean settle() {
        for (boolean again = true; again; ) {
            again = false;
            for (int axis = 0; axis < space.linked.length; axis++) {
                if (space.linked[axis] && shrink(axis)) {
                    if (CellSet.size(on(axis)) == 0 || !tighten(axis)) {
                        return false;
                    }
                    count(axis);
                    again = true;
                }
            }
        }
        total();
        return true;
    }

    private boolean shrink(int axis) {
        Axis it = space.cells.axes[axis];
        int number = space.link[it.fact];
        int less = it.isDifference() ? space.link[it.less] : bounds.zero();
        long lowest = bounds.least(number, less);
        long highest = bounds.most(number, less);
        long[] set = on(axis);
        boolean changed = false;
        for (int cell = CellSet.next(set, 0); cell >= 0; cell = CellSet.next(set, cell + 1)) {
            if (it.mostOf(cell) < lowest || it.leastOf(cell) > highest) {
                cells[space.offset[axis] + (cell >>> 6)] &= ~(1L << cell);
                changed = true;
            }
        }
        return changed;
    }

    private void count(int axis) {
        long[] set = on(axis);
        for (int word = 0; word < sure.length; word++) {
            long all = -1L;
            long any = 0;
            for (int cell = CellSet.next(set, 0); cell >= 0; cell = CellSet.next(set, cell + 1)) {
                long alive = space.cells.alive(axis, cell, word);
                all &= alive;
                any |= alive;
            }
            every[axis * sure.length + word] = all;
            some[axis * sure.length + word] = any;
        }
    }

    private void total() {
        for (int word = 0; word < sure.length; word++) {
            long all = space.cells.all(word);
            long any = all;
            for (int at = word; at < every.length; at += sure.length) {
                all &= every[at];
                any &= some[at];
            }
            sure[word] = all;
            possible[word] = any;
        }
    }

    /** A linked axis with more than one run of cells, cut at the end of the first; null where it has a situation. */
    @Nullable
    Cut gap() {
        for (int axis = 0; axis < space.linked.length; axis++) {
            if (space.linked[axis]) {
                long[] set = on(axis);
                int first = CellSet.next(set, 0);
                int last = CellSet.runEnd(set, first);
                if (CellSet.next(set, last + 1) >= 0) {
                    return new Cut(axis, CellSet.run(first, last, set.length));
                }
            }
        }
        return null;
    }

    /** A situation in it, with values near zero; asked of a zone without a {@link #gap}. */
    long[] situation() {
        Fact[] facts = space.cells.facts;
        long[] values = new long[facts.length];
        for (int fact = 0; fact < facts.length; fact++) {
            values[fact] = nearZero(facts[fact].least(), facts[fact].most());
        }
        for (int axis = 0; axis < space.linked.length; axis++) {
            if (!space.linked[axis]) {
                values[space.cells.axes[axis].fact] = nearZero(axis);
            }
        }
        Differences left = bounds.copy();
        for (int fact = 0; fact < facts.length; fact++) {
            int number = space.link[fact];
            if (number >= 0) {
                long value = nearZero(left.least(number, left.zero()), left.most(number, left.zero()));
                values[fact] = value;
                if (!left.tighten(number, left.zero(), value) || !left.tighten(left.zero(), number, -value)) {
                    throw new IllegalStateException("every value between closed bounds is possible");
                }
            }
        }
        return values;
    }

    private long nearZero(int axis) {
        Axis it = space.cells.axes[axis];
        long[] set = on(axis);
        int first = CellSet.next(set, 0);
        long nearest = nearZero(it.leastOf(first), it.mostOf(first));
        for (int cell = first; cell >= 0; cell = CellSet.next(set, cell + 1)) {
            long value = nearZero(it.leastOf(cell), it.mostOf(cell));
            nearest = Math.abs(value) < Math.abs(nearest) ? value : nearest;
        }
        return nearest;
    }

    private static long nearZero(long least, long most) {
        return Math.max(least, Math.min(most, 0));
    }
}
