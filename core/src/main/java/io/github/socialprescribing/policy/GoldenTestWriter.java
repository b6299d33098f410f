package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the examples of a table: looks through the regions for sets of clauses, then along every axis. */
final class GoldenTestWriter {

    /** After so many regions the search for sets of clauses ends, whether it is complete or not. */
    private static final int MOST_REGIONS = 200_000;

    private final Policy policy;
    private final Rulebook book;
    private final Cells cells;
    private final CompiledPolicy<FactValues> compiled;
    private final Extent extent;

    /** The first situation found for each set of rules. */
    private final Map<Seq<?>, long[]> bySet = new LinkedHashMap<>();

    private int regions;
    private boolean complete = true;

    GoldenTestWriter(Policy policy, String question) {
        this.policy = policy;
        book = Rulebook.of(policy, question);
        cells = book.cells();
        compiled = policy.compile(Asked.ofValues(book.question()));
        extent = Extent.of(book.question(), cells.facts);
    }

    GoldenTests write() {
        search(extent.everything());
        Seq<GoldenTests.Row> rows = List.empty();
        for (long[] values : bySet.values()) {
            Verdict verdict = verdict(values);
            String why = verdict.fired().isEmpty()
                    ? "no rule applies"
                    : verdict.fired().mkString(" + ") + (verdict.fired().size() == 1 ? " applies" : " apply");
            rows = rows.append(row(why, values));
        }
        for (int axis = 0; axis < cells.axes.length; axis++) {
            for (int cell = 1; cell < cells.axes[axis].cells(); cell++) {
                rows = rows.appendAll(pair(axis, cell));
            }
        }
        return new GoldenTests(policy.stamp(), book.question(), List.of(cells.facts), rows, complete);
    }

    private GoldenTests.Row row(String why, long[] values) {
        Verdict verdict = verdict(values);
        return new GoldenTests.Row(why, book.values(values), verdict.outcome(), verdict.fired());
    }

    private Verdict verdict(long[] values) {
        return compiled.decide(book.values(values));
    }

    private void search(@Nullable Room part) {
        Room room = extent.totals.tighten(part);
        if (room == null || !complete) {
            return;
        }
        if (++regions > MOST_REGIONS) {
            complete = false;
            return;
        }
        Glimpse glimpse = new Glimpse(cells, room);
        int widest = glimpse.widest();
        if (widest < 0) {
            keep(extent.lowest(room));
            return;
        }
        int middle = (glimpse.first[widest] + glimpse.last[widest]) >>> 1;
        search(room.where(cells.axes[widest], glimpse.first[widest], middle));
        search(room.where(cells.axes[widest], middle + 1, glimpse.last[widest]));
    }

    private void keep(long @Nullable [] values) {
        if (values == null) {
            return;
        }
        Seq<?> fired = verdict(values).fired();
        if (!bySet.containsKey(fired)) {
            if (bySet.size() == GoldenTests.MOST_SETS) {
                complete = false;
            } else {
                bySet.put(fired, values);
            }
        }
    }

    /** Two situations on either side of a break, alike in all else if that can be, and decided differently if that can be. */
    private Seq<GoldenTests.Row> pair(int axis, int cell) {
        Axis it = cells.axes[axis];
        long above = it.leastOf(cell);
        long @Nullable [][] best = null;
        int most = -1;
        for (long[] start : bySet.values()) {
            long @Nullable [][] pair = around(it, above, start);
            int worth = pair == null ? -1 : worth(pair);
            if (worth > most) {
                best = pair;
                most = worth;
            }
        }
        String name = it.isDifference()
                ? cells.facts[it.fact].name() + " - " + cells.facts[it.less].name()
                : cells.facts[it.fact].name();
        return best == null
                ? List.empty()
                : List.of(row(side(name, it, above - 1), best[0]), row(side(name, it, above), best[1]));
    }

    private String side(String name, Axis axis, long value) {
        return name + ": " + (axis.isDifference() ? Long.toString(value) : cells.facts[axis.fact].inWords(value));
    }

    /** The situations nearest to one, just below and at a break; null where there is no such situation. */
    private long @Nullable [][] around(Axis axis, long above, long[] start) {
        Room everything = extent.everything();
        long[] below = extent.nearest(everything.where(axis.fact, axis.less, above - 1, above - 1), start);
        if (below == null) {
            return null;
        }
        long[] beyond = extent.nearest(everything.where(axis.fact, axis.less, above, above), below);
        return beyond == null ? null : new long[][] {below, beyond};
    }

    /** What makes a good pair: different outcomes most of all, then different rules, then few facts that differ. */
    private int worth(long[][] pair) {
        Verdict one = verdict(pair[0]);
        Verdict other = verdict(pair[1]);
        int differing = 0;
        for (int fact = 0; fact < cells.facts.length; fact++) {
            differing += pair[0][fact] == pair[1][fact] ? 0 : 1;
        }
        int alike = cells.facts.length - differing;
        boolean sameRules = one.fired().equals(other.fired());
        int size = cells.facts.length + 1;
        return alike + (sameRules ? 0 : size) + (one.outcome() == other.outcome() ? 0 : 2 * size);
    }
}
