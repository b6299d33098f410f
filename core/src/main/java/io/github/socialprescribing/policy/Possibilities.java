package io.github.socialprescribing.policy;

import org.jspecify.annotations.Nullable;

/**
 * What can come about in a room. Looks at the whole first: where what holds surely and what holds perhaps lead to the same,
 * that is the answer. Otherwise it cuts the room in two at the axis that leaves most open, and leaves out the part that can
 * add nothing new. Exact; the worst case takes as long as there are regions, the usual one a few cuts.
 */
final class Possibilities {

    /** What may follow from clauses that hold surely and clauses that hold perhaps. */
    interface Reading {
        /** A bit for each thing that may follow; exactly one where the two sets are the same. */
        int of(long[] surely, long[] perhaps);
    }

    private final Cells cells;
    private final Extent extent;
    private final Reading reading;
    private int found;

    private Possibilities(Cells cells, Extent extent, Reading reading) {
        this.cells = cells;
        this.extent = extent;
        this.reading = reading;
    }

    /** A bit for each thing that follows in some situation of the room. */
    static int of(Cells cells, Extent extent, Room room, Reading reading) {
        Possibilities possibilities = new Possibilities(cells, extent, reading);
        possibilities.search(room);
        return possibilities.found;
    }

    private void search(@Nullable Room part) {
        Room room = extent.totals.tighten(part);
        if (room == null) {
            return;
        }
        Glimpse glimpse = new Glimpse(cells, room);
        int possible = reading.of(glimpse.surely, glimpse.perhaps);
        if ((possible & ~found) == 0) {
            return;
        }
        if (Integer.bitCount(possible) == 1) {
            found |= extent.lowest(room) == null ? 0 : possible;
            return;
        }
        int widest = glimpse.widest();
        Axis axis = cells.axes[widest];
        int middle = (glimpse.first[widest] + glimpse.last[widest]) >>> 1;
        search(room.where(axis, glimpse.first[widest], middle));
        search(room.where(axis, middle + 1, glimpse.last[widest]));
    }
}
