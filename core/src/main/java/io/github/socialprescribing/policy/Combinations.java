package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would have changed the outcome, had several facts been otherwise together. For each outcome elsewhere only sets of
 * facts are told of which no part would do; for each set the situation that crosses the fewest breaks on the way.
 */
final class Combinations {

    /** Nobody is told to change more facts than these at once. */
    static final int MOST = 3;

    private final Cells cells;
    private final Headline headline;
    private final Extent extent;
    private final TiedFacts tied;

    Combinations(Cells cells, Extent extent, Headline headline, TiedFacts tied) {
        this.cells = cells;
        this.headline = headline;
        this.extent = extent;
        this.tied = tied;
    }

    /** A set of facts that leads somewhere, and how many breaks stand in between. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves
    private record Way(int[] places, Outcome outcome, long crossed, Change change) {

        /** Whether all its facts are among these. */
        boolean isPartOf(int[] others) {
            for (int place : places) {
                if (Arrays.binarySearch(others, place) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The changes of one fact each, as given, and all of two and three that are needed beside them. */
    Seq<Change> of(long[] facts, Outcome here, Seq<Change> ofOne) {
        List<Way> ways = new ArrayList<>();
        for (Change change : ofOne) {
            int place = cells.place(change.facts().head().name());
            ways.add(new Way(new int[] {place}, change.outcome(), 0, change));
        }
        Seq<Change> all = ofOne;
        for (int size = 2; size <= MOST; size++) {
            List<Way> more = new ArrayList<>();
            choose(new int[size], 0, 0, new Search(facts, here, ways, more));
            more.sort((some, other) -> Long.compare(some.crossed, other.crossed));
            for (Way way : more) {
                all = all.append(way.change);
            }
            ways.addAll(more);
        }
        return all;
    }

    /** Every set of changeable facts of a size, in the order of their places. */
    private void choose(int[] chosen, int size, int from, Search search) {
        if (size == chosen.length) {
            search.tryFacts(chosen.clone());
            return;
        }
        for (int place = from; place < cells.facts.length; place++) {
            if (cells.facts[place].changeable() && !extent.totals.has(place)) {
                chosen[size] = place;
                choose(chosen, size + 1, place + 1, search);
            }
        }
    }

    /** All sets of one size, from one situation. */
    private final class Search {

        private final long[] facts;
        private final Outcome here;
        private final List<Way> before;
        private final List<Way> found;
        private final int[] now;

        /** The totals, where all that nobody looks at stays as it is. */
        private final Totals totals;

        private Outcome wanted;
        private long fewest;
        private long @Nullable [] nearest;

        Search(long[] facts, Outcome here, List<Way> before, List<Way> found) {
            this.facts = facts;
            this.here = here;
            this.before = before;
            this.found = found;
            this.wanted = here;
            totals = extent.totals.at(facts);
            now = new int[cells.axes.length];
            for (int i = 0; i < now.length; i++) {
                now[i] = cells.axes[i].cellOf(cells.axes[i].valueOf(facts));
            }
        }

        void tryFacts(int[] places) {
            Room room = null;
            for (Outcome outcome : Outcome.values()) {
                if (outcome != here && !isReached(places, outcome)) {
                    room = room == null ? around(places) : room;
                    wanted = outcome;
                    fewest = Long.MAX_VALUE;
                    nearest = null;
                    search(room);
                    keep(places);
                }
            }
        }

        private boolean isReached(int[] places, Outcome outcome) {
            for (Way way : before) {
                if (way.outcome == outcome && way.isPartOf(places)) {
                    return true;
                }
            }
            return false;
        }

        /** The situations that differ in these facts alone, and in totals. */
        private Room around(int[] places) {
            Room room = extent.everything();
            for (int place = 0; place < facts.length; place++) {
                if (Arrays.binarySearch(places, place) < 0 && !totals.has(place)) {
                    room = Objects.requireNonNull(room.where(place, Axis.ALONE, facts[place], facts[place]));
                }
            }
            return room;
        }

        @SuppressWarnings("EnumOrdinal") // a bit set, gone when the question is answered
        private void search(@Nullable Room part) {
            Room room = totals.tighten(part);
            if (room == null) {
                return;
            }
            Glimpse glimpse = new Glimpse(cells, room);
            int possible = headline.possible(glimpse.surely, glimpse.perhaps);
            long least = crossed(glimpse.first, glimpse.last);
            if ((possible >>> wanted.ordinal() & 1) == 0 || least >= fewest) {
                return;
            }
            long[] there = totals.nearest(room, facts);
            if (there == null) {
                return;
            }
            if (Integer.bitCount(possible) == 1 && crossed(there) == least) {
                fewest = least;
                nearest = there;
                return;
            }
            split(room, glimpse);
        }

        /** The half nearer to where the facts are comes first, so that the other is often not looked at. */
        private void split(Room room, Glimpse glimpse) {
            int widest = 0;
            for (int axis = 1; axis < now.length; axis++) {
                boolean wider = glimpse.last[axis] - glimpse.first[axis] > glimpse.last[widest] - glimpse.first[widest];
                widest = wider ? axis : widest;
            }
            int first = glimpse.first[widest];
            int last = glimpse.last[widest];
            int middle = (first + last) >>> 1;
            Room low = room.where(cells.axes[widest], first, middle);
            Room high = room.where(cells.axes[widest], middle + 1, last);
            search(now[widest] <= middle ? low : high);
            search(now[widest] <= middle ? high : low);
        }

        /** How many breaks lie at least between the present cells and these. */
        private long crossed(int[] first, int[] last) {
            long crossed = 0;
            for (int axis = 0; axis < now.length; axis++) {
                crossed += Math.max(0, Math.max(first[axis] - now[axis], now[axis] - last[axis]));
            }
            return crossed;
        }

        private long crossed(long[] there) {
            int[] cellsThere = new int[now.length];
            for (int axis = 0; axis < now.length; axis++) {
                cellsThere[axis] = cells.axes[axis].cellOf(cells.axes[axis].valueOf(there));
            }
            return crossed(cellsThere, cellsThere);
        }

        private void keep(int[] places) {
            long[] there = nearest;
            if (there != null) {
                Set<ObservedFact> observed = LinkedHashSet.empty();
                for (int place : places) {
                    observed = observed.add(cells.facts[place].observed(there[place]));
                }
                Change change = new Change(observed, wanted, tied.along(facts, there));
                found.add(new Way(places, wanted, fewest, change));
            }
        }
    }
}
