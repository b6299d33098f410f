package io.github.socialprescribing.policy;

import org.jspecify.annotations.Nullable;

/**
 * Looks for a situation that meets a goal, by cutting zones until each is settled. What it does not find is not there,
 * unless it {@link #gaveUp()}: then so many zones were cut that nothing is claimed.
 */
final class Search {

    /** So many cuts one search may take. */
    private static final long MOST = 50_000;

    private final Effort effort;
    private long cut;
    private boolean gaveUp;

    Search(Effort effort) {
        this.effort = effort;
    }

    /** Whether it stopped before everything was settled. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** A zone with a situation in it, all of which meets the goal; null where there is none, or it gave up. */
    @Nullable
    Zone find(@Nullable Zone zone, Goal goal) {
        if (zone == null || gaveUp) {
            return null;
        }
        if (++cut > MOST || !effort.spend()) {
            gaveUp = true;
            return null;
        }
        Cut there = goal.in(zone);
        if (there == Cut.NONE) {
            return null;
        }
        if (there == Cut.ALL) {
            Cut gap = zone.gap();
            return gap == null ? zone : eitherSide(zone, gap, goal);
        }
        return eitherSide(zone, there, goal);
    }

    private @Nullable Zone eitherSide(Zone zone, Cut at, Goal goal) {
        Zone found = find(zone.outside(at.axis, at.inside), goal);
        return found != null ? found : find(zone.within(at.axis, at.inside), goal);
    }
}
