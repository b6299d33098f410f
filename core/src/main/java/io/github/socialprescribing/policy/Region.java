package io.github.socialprescribing.policy;

import java.util.Arrays;

/** Some cells of some axes: a set of situations that can be told in a few words. */
final class Region {

    private final Space space;

    /** The cells of each axis. */
    private final long[][] sides;

    private Region(Space space, long[][] sides) {
        this.space = space;
        this.sides = sides;
    }

    /** The cells in which a situation lies. */
    static Region around(Space space, long[] situation) {
        long[][] sides = new long[space.cells.axes.length][];
        for (int i = 0; i < sides.length; i++) {
            Axis axis = space.cells.axes[i];
            int cell = axis.cellOf(axis.valueOf(situation));
            sides[i] = CellSet.single(cell, (axis.cells() + 63) >>> 6);
        }
        return new Region(space, sides);
    }

    Space space() {
        return space;
    }

    long[] on(int axis) {
        return sides[axis];
    }

    /** Whether some cell of an axis is left out. */
    boolean restricts(int axis) {
        return CellSet.size(sides[axis]) < space.cells.axes[axis].cells();
    }

    /** The same region, where an axis lies in other cells. */
    Region with(int axis, long[] set) {
        long[][] changed = sides.clone();
        changed[axis] = set;
        return new Region(space, changed);
    }

    /** That the situation lies in it: a statement for each axis that it restricts. */
    int[] statements() {
        int[] all = new int[sides.length];
        int count = 0;
        for (int axis = 0; axis < sides.length; axis++) {
            if (restricts(axis)) {
                all[count++] = space.lies(axis, sides[axis]);
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** That the situation lies outside of it. */
    int outside() {
        return -space.logic.and(statements());
    }
}
