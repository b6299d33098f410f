package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Conditions, cut into cells. Every clause has a bit; every cell of every axis has the set of clauses that a value in it
 * leaves alive. A clause holds in a situation when it is alive on all axes, and a condition when one of its clauses does.
 *
 * <p>This is what decisions run on and what an analysis of a policy explores. It knows nothing of rules, so conditions of
 * several policies may be cut together to compare them.
 */
final class Cells {

    /** The facts that the conditions mention; axes name them by place. */
    final Fact[] facts;

    /** The axes. */
    final Axis[] axes;

    /** Of each clause, the place of the condition to which it belongs; ascending. */
    final int[] owner;

    /** How many words a set of clauses takes. */
    final int words;

    /** For each axis the sets of its cells, one after the other. */
    private final long[][] alive;

    private Cells(Fact[] facts, Axis[] axes, int[] owner, long[][] alive) {
        this.facts = facts;
        this.axes = axes;
        this.owner = owner;
        this.words = words(owner.length);
        this.alive = alive;
    }

    static int words(int clauses) {
        return Math.max(1, (clauses + 63) >>> 6);
    }

    /** Cuts conditions whose parameters are already constants. */
    static Cells of(Fact[] facts, List<Condition> conditions) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < facts.length; i++) {
            places.put(facts[i].name(), i);
        }
        Clauses clauses = new Clauses(facts, places);
        List<Box> boxes = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (Box box : clauses.of(conditions.get(i))) {
                boxes.add(box);
                owners.add(i);
            }
        }
        int[] owner = new int[owners.size()];
        for (int i = 0; i < owner.length; i++) {
            owner[i] = owners.get(i);
        }
        return cut(facts, boxes, owner);
    }

    private static Cells cut(Fact[] facts, List<Box> boxes, int[] owner) {
        Map<Box.Line, SortedSet<Long>> breaks = new TreeMap<>();
        for (Box box : boxes) {
            for (Map.Entry<Box.Line, Intervals> side : box.sides().entrySet()) {
                SortedSet<Long> cuts = breaks.get(side.getKey());
                if (cuts == null) {
                    cuts = new TreeSet<>();
                    breaks.put(side.getKey(), cuts);
                }
                cut(cuts, side.getValue());
            }
        }
        Axis[] axes = new Axis[breaks.size()];
        long[][] alive = new long[axes.length][];
        int i = 0;
        for (Map.Entry<Box.Line, SortedSet<Long>> line : breaks.entrySet()) {
            axes[i] = axis(facts, line.getKey(), line.getValue());
            alive[i] = alive(axes[i], line.getKey(), boxes);
            i++;
        }
        return new Cells(facts, axes, owner, alive);
    }

    private static void cut(Set<Long> cuts, Intervals where) {
        for (int i = 0; i < where.count(); i++) {
            cuts.add(where.least(i));
            cuts.add(where.most(i) + 1);
        }
    }

    private static Axis axis(Fact[] facts, Box.Line line, SortedSet<Long> cuts) {
        long least = least(facts, line.fact(), line.less());
        long most = most(facts, line.fact(), line.less());
        cuts.remove(least);
        cuts.remove(most + 1);
        long[] breaks = new long[cuts.size()];
        int i = 0;
        for (long cut : cuts) {
            breaks[i++] = cut;
        }
        return new Axis(line.fact(), line.less(), least, most, breaks);
    }

    private static long[] alive(Axis axis, Box.Line line, List<Box> boxes) {
        int words = words(boxes.size());
        long[] sets = new long[axis.cells() * words];
        for (int clause = 0; clause < boxes.size(); clause++) {
            Intervals where = boxes.get(clause).on(line);
            for (int cell = 0; cell < axis.cells(); cell++) {
                if (where == null || where.contains(axis.leastOf(cell))) {
                    sets[cell * words + (clause >>> 6)] |= 1L << clause;
                }
            }
        }
        return sets;
    }

    static long least(Fact[] facts, int fact, int less) {
        return facts[fact].least() - (less == Axis.ALONE ? 0 : facts[less].most());
    }

    static long most(Fact[] facts, int fact, int less) {
        return facts[fact].most() - (less == Axis.ALONE ? 0 : facts[less].least());
    }

    /** The place of a fact, or -1 where no condition mentions it. */
    int place(String fact) {
        return Readings.place(facts, fact);
    }

    boolean hasAxis(int fact, int less) {
        for (Axis axis : axes) {
            if (axis.isDifference() && axis.touches(fact) && axis.touches(less)) {
                return true;
            }
        }
        return false;
    }

    /** One word of what an axis leaves alive where the facts are as given. */
    long aliveAt(int axis, long[] values, int word) {
        return alive(axis, axes[axis].cellOf(axes[axis].valueOf(values)), word);
    }

    /** What each axis leaves alive where the facts are as given, one after the other. */
    long[] alive(long[] values) {
        long[] alive = new long[axes.length * words];
        for (int axis = 0; axis < axes.length; axis++) {
            int cell = axes[axis].cellOf(axes[axis].valueOf(values));
            for (int word = 0; word < words; word++) {
                alive[axis * words + word] = alive(axis, cell, word);
            }
        }
        return alive;
    }

    /** The clauses that every axis leaves alive. */
    long[] fired(long[] alive) {
        long[] fired = new long[words];
        for (int word = 0; word < words; word++) {
            long survive = all(word);
            for (int axis = word; axis < alive.length; axis += words) {
                survive &= alive[axis];
            }
            fired[word] = survive;
        }
        return fired;
    }

    int clauses() {
        return owner.length;
    }

    /** One word of the set of clauses that a cell leaves alive. */
    long alive(int axis, int cell, int word) {
        return alive[axis][cell * words + word];
    }

    /** One word of the set of all clauses. */
    long all(int word) {
        int rest = clauses() - (word << 6);
        return rest >= 64 ? -1L : rest <= 0 ? 0 : (1L << rest) - 1;
    }
}
