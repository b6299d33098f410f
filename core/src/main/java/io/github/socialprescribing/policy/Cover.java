package io.github.socialprescribing.policy;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All situations of which something can be stated, as few wide regions. A situation is found and everything around it of
 * which the same can be stated is told with it, until none is left; regions that the others make up are left out. They may
 * overlap.
 */
final class Cover {

    private final Space space;
    private final int goal;
    private final Search search;
    private final List<Region> regions = new ArrayList<>();
    private Option<long[]> further = Option.none();

    private Cover(Inquiry inquiry, int goal) {
        this.space = inquiry.space;
        this.goal = goal;
        search = inquiry.search();
    }

    static Cover of(Inquiry inquiry, int goal) {
        Cover cover = new Cover(inquiry, goal);
        long[] found = cover.next();
        while (found != null && cover.regions.size() < Inquiry.MOST_REGIONS) {
            cover.regions.add(cover.widened(Region.around(cover.space, found)));
            found = cover.next();
        }
        cover.further = Option.of(found);
        if (found == null && !cover.gaveUp()) {
            cover.drop();
        }
        return cover;
    }

    List<Region> regions() {
        return regions;
    }

    /** A situation that is meant and lies in none of the regions, where more would have to be told. */
    Option<long[]> further() {
        return further;
    }

    /** Whether it was not settled if every situation that is meant lies in one of the regions. */
    boolean gaveUp() {
        return further.isEmpty() && search.gaveUp();
    }

    /** A situation of a region. */
    long[] situation(Region region) {
        long[] found = new Search(space, new Effort(Long.MAX_VALUE)).find(region.statements());
        if (found == null) {
            throw new IllegalStateException("a region was found by a situation in it");
        }
        return found;
    }

    private long @Nullable [] next() {
        return search.find(outside(regions, goal));
    }

    /** A statement, and that the situation lies in none of these regions. */
    private static int[] outside(List<Region> regions, int... statements) {
        int[] all = Arrays.copyOf(statements, statements.length + regions.size());
        for (int i = 0; i < regions.size(); i++) {
            all[statements.length + i] = regions.get(i).outside();
        }
        return all;
    }

    private Region widened(Region found) {
        Region region = found;
        for (boolean differences : new boolean[] {false, true}) {
            for (int axis = 0; axis < space.cells.axes.length; axis++) {
                if (space.cells.axes[axis].isDifference() == differences) {
                    region = widened(region, axis);
                }
            }
        }
        return region;
    }

    private Region widened(Region region, int axis) {
        long[] set = region.on(axis);
        long[] all = CellSet.first(space.cells.axes[axis].cells());
        if (isMeant(region.with(axis, CellSet.without(all, set)))) {
            return region.with(axis, all);
        }
        long[] wider = set;
        for (int cell = CellSet.next(all, 0); cell >= 0; cell = CellSet.next(all, cell + 1)) {
            if (!CellSet.has(wider, cell) && isMeant(region.with(axis, CellSet.single(cell, set.length)))) {
                wider = CellSet.with(wider, cell);
            }
        }
        return region.with(axis, wider);
    }

    /** Whether every situation of a region is meant, for certain. */
    private boolean isMeant(Region region) {
        int[] inside = region.statements();
        int[] against = Arrays.copyOf(inside, inside.length + 1);
        against[inside.length] = -goal;
        return search.isNever(against);
    }

    private void drop() {
        for (int i = regions.size() - 1; i >= 0; i--) {
            List<Region> others = new ArrayList<>(regions);
            Region it = others.remove(i);
            if (search.isNever(outside(others, it.statements()))) {
                regions.remove(i);
            }
        }
    }
}
