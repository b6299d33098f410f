package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All situations that meet a goal, as few wide regions. A situation is found and everything around it that still meets the
 * goal is told with it, until none is left; regions that the others make up are left out. They may overlap.
 */
final class Cover {

    private final @Nullable Zone zone;
    private final Goal goal;
    private final Effort effort;
    private final List<Region> regions = new ArrayList<>();
    private boolean complete = true;
    private boolean more;

    private Cover(@Nullable Zone zone, Goal goal, Effort effort) {
        this.zone = zone;
        this.goal = goal;
        this.effort = effort;
    }

    /** At most so many regions of a zone. */
    static Cover of(@Nullable Zone zone, Goal goal, int most, Effort effort) {
        Cover cover = new Cover(zone, goal, effort);
        while (cover.complete) {
            Search search = new Search(effort);
            Zone found = search.find(zone, goal.and(Region.outside(cover.regions)));
            if (found == null) {
                cover.complete = !search.gaveUp();
                break;
            }
            cover.more = cover.regions.size() == most;
            cover.complete = !cover.more;
            if (cover.complete) {
                cover.regions.add(cover.widened(Region.around(found)));
            }
        }
        if (cover.complete) {
            cover.drop();
        }
        return cover;
    }

    List<Region> regions() {
        return regions;
    }

    /** Whether every situation that meets the goal lies in one of the regions. */
    boolean isComplete() {
        return complete;
    }

    /** Whether it is certain that some situation that meets the goal lies in none of them. */
    boolean hasMore() {
        return more;
    }

    /** A situation of a region. */
    long[] situation(Region region) {
        Zone found = new Search(new Effort(Long.MAX_VALUE)).find(region.in(zone), Goal.ANY);
        if (found == null) {
            throw new IllegalStateException("a region was found by a situation in it");
        }
        return found.situation();
    }

    private Region widened(Region found) {
        Region region = found;
        for (boolean differences : new boolean[] {false, true}) {
            for (int axis = 0; axis < found.space().linked.length; axis++) {
                if (found.space().cells.axes[axis].isDifference() == differences) {
                    region = widened(region, axis);
                }
            }
        }
        return region;
    }

    private Region widened(Region region, int axis) {
        if (!region.restricts(axis)) {
            return region;
        }
        long[] set = region.on(axis);
        long[] all = CellSet.first(region.space().cells.axes[axis].cells());
        if (isMet(region.with(axis, CellSet.without(all, set)))) {
            return region.with(axis, all);
        }
        long[] wider = set;
        for (int cell = CellSet.next(all, 0); cell >= 0; cell = CellSet.next(all, cell + 1)) {
            if (!CellSet.has(wider, cell) && isMet(region.with(axis, CellSet.single(cell, set.length)))) {
                wider = CellSet.with(wider, cell);
            }
        }
        return region.with(axis, wider);
    }

    /** Whether every situation of a region meets the goal, for certain. */
    private boolean isMet(Region region) {
        Search search = new Search(effort);
        return search.find(region.in(zone), goal.not()) == null && !search.gaveUp();
    }

    private void drop() {
        for (int i = regions.size() - 1; i >= 0; i--) {
            List<Region> others = new ArrayList<>(regions);
            Region it = others.remove(i);
            Search search = new Search(effort);
            if (search.find(it.in(zone), Region.outside(others)) == null && !search.gaveUp()) {
                regions.remove(i);
            }
        }
    }
}
