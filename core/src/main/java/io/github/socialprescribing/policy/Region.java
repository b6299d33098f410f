package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some cells of some axes: a set of situations that can be told in a few words. */
final class Region {

    private final Space space;

    /** The cells of each axis. */
    private final long[][] sides;

    private Region(Space space, long[][] sides) {
        this.space = space;
        this.sides = sides;
    }

    /** The region of a zone. */
    static Region around(Zone zone) {
        Space space = zone.space();
        long[][] sides = new long[space.linked.length][];
        for (int axis = 0; axis < sides.length; axis++) {
            sides[axis] = zone.on(axis);
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

    /** What of a zone lies in it, or null where nothing does. */
    @Nullable
    Zone in(@Nullable Zone zone) {
        Zone part = zone;
        for (int axis = 0; axis < sides.length && part != null; axis++) {
            part = restricts(axis) ? part.within(axis, sides[axis]) : part;
        }
        return part;
    }

    /** The situations outside of it. */
    Goal outside() {
        return zone -> {
            Cut cut = Cut.NONE;
            for (int axis = 0; axis < sides.length; axis++) {
                if (restricts(axis)) {
                    long[] there = zone.on(axis);
                    int left = CellSet.size(CellSet.without(there, sides[axis]));
                    if (left == CellSet.size(there)) {
                        return Cut.ALL;
                    }
                    cut = left > 0 && cut == Cut.NONE ? new Cut(axis, sides[axis]) : cut;
                }
            }
            return cut;
        };
    }

    /** The situations outside all of these regions. */
    static Goal outside(Iterable<Region> regions) {
        List<Goal> each = new ArrayList<>();
        for (Region region : regions) {
            each.add(region.outside());
        }
        return zone -> {
            for (Goal outside : each) {
                Cut cut = outside.in(zone);
                if (cut != Cut.ALL) {
                    return cut;
                }
            }
            return Cut.ALL;
        };
    }
}
