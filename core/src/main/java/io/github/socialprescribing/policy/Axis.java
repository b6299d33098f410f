package io.github.socialprescribing.policy;

import java.util.Arrays;

/**
 * A line along which rules distinguish situations: a fact, or the difference of two. The constants of the rules cut it
 * into cells, inside which no rule can tell two values apart.
 */
final class Axis {

    /** In place of a second fact where there is none. */
    static final int ALONE = -1;

    /** The place of the fact. */
    final int fact;

    /** The place of the fact that is taken away from it, or {@link #ALONE}. */
    final int less;

    /** The lowest possible value. */
    final long least;

    /** The highest possible value. */
    final long most;

    /** The first value of every cell but the first, ascending. */
    private final long[] breaks;

    Axis(int fact, int less, long least, long most, long[] breaks) {
        this.fact = fact;
        this.less = less;
        this.least = least;
        this.most = most;
        this.breaks = breaks;
    }

    boolean isDifference() {
        return less != ALONE;
    }

    boolean touches(int place) {
        return fact == place || less == place;
    }

    int cells() {
        return breaks.length + 1;
    }

    /** The value of this axis where the facts are as given. */
    long valueOf(long[] facts) {
        return less == ALONE ? facts[fact] : facts[fact] - facts[less];
    }

    /** What becomes of this axis when some facts rise together: it rises by as much, falls, or stays where it is. */
    int along(int[] moved) {
        return along(moved, fact, less);
    }

    /** What becomes of a difference when some facts rise together. */
    static int along(int[] moved, int fact, int less) {
        int along = 0;
        for (int it : moved) {
            along += it == fact ? 1 : it == less ? -1 : 0;
        }
        return along;
    }

    /**
     * How far facts that this axis goes along with, or against, must rise until it lies on the other side of the break
     * before a cell than it does one below; negative where they must fall.
     */
    long farTo(int cell, int along, long[] facts) {
        long far = breaks[cell - 1] - valueOf(facts);
        return along > 0 ? far : 1 - far;
    }

    int cellOf(long value) {
        int cell = 0;
        while (cell < breaks.length && breaks[cell] <= value) {
            cell++;
        }
        return cell;
    }

    /** The lowest value of a cell. */
    long leastOf(int cell) {
        return cell == 0 ? least : breaks[cell - 1];
    }

    /** The highest value of a cell. */
    long mostOf(int cell) {
        return cell == breaks.length ? most : breaks[cell] - 1;
    }

    /** The value of a cell that is nearest to another cell. */
    long nearestOf(int cell, int other) {
        int above = (other - cell) >>> 31;
        return breaks[cell - above] + above - 1;
    }

    @Override
    public String toString() {
        return "Axis[" + fact + (isDifference() ? " - " + less : "") + " cut at " + Arrays.toString(breaks) + "]";
    }
}
