package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All situations that a question can be asked of, cut by the conditions of one or several policies. A proof begins with
 * the {@link Zone} of all of them and cuts it until every part is settled.
 *
 * <p>Facts that a difference or an assumption ties together are linked: their ranges are kept as a matrix of difference
 * bounds, so that no zone is taken for possible that no situation lies in. All other facts are free of one another.
 */
final class Space {

    final Cells cells;

    /** Where the cells of an axis begin in a set of cells, and after the last where they end. */
    final int[] offset;

    /** Of each condition its first clause, and after the last how many there are. */
    final int[] firstClause;

    /** Of each clause the axes that it restricts, and the cells of each that it leaves. */
    final int[][] mentions;

    final long[][][] inside;

    /** Of each fact its place among the linked, or -1. */
    final int[] link;

    /** Whether the facts of an axis are linked. */
    final boolean[] linked;

    /** How many facts are linked. */
    final int links;

    private final Seq<Assumption> assumptions;
    private final @Nullable Zone everything;

    Space(Fact[] facts, Seq<Assumption> assumptions, List<Condition> conditions) {
        this.cells = Cells.of(facts, conditions);
        this.assumptions = assumptions;
        offset = new int[cells.axes.length + 1];
        for (int axis = 0; axis < cells.axes.length; axis++) {
            offset[axis + 1] = offset[axis] + ((cells.axes[axis].cells() + 63) >>> 6);
        }
        link = new int[facts.length];
        links = link();
        linked = new boolean[cells.axes.length];
        for (int axis = 0; axis < linked.length; axis++) {
            linked[axis] = link[cells.axes[axis].fact] >= 0;
        }
        mentions = new int[cells.clauses()][];
        inside = new long[cells.clauses()][][];
        for (int clause = 0; clause < mentions.length; clause++) {
            mention(clause);
        }
        firstClause = new int[conditions.size() + 1];
        for (int owner : cells.owner) {
            firstClause[owner + 1]++;
        }
        for (int condition = 0; condition < conditions.size(); condition++) {
            firstClause[condition + 1] += firstClause[condition];
        }
        everything = Zone.everything(this, bounds());
    }

    /** All situations, or null where the assumptions leave none. */
    @Nullable
    Zone everything() {
        return everything;
    }

    private int link() {
        Arrays.fill(link, -1);
        boolean[] tied = new boolean[link.length];
        for (Axis axis : cells.axes) {
            if (axis.isDifference()) {
                tied[axis.fact] = true;
                tied[axis.less] = true;
            }
        }
        for (Assumption assumption : assumptions) {
            tied[cells.place(assumption.fact())] = true;
            tied[cells.place(assumption.less())] = true;
        }
        int count = 0;
        for (int fact = 0; fact < link.length; fact++) {
            link[fact] = tied[fact] ? count++ : -1;
        }
        return count;
    }

    private @Nullable Differences bounds() {
        Differences bounds = new Differences(links);
        for (int fact = 0; fact < link.length; fact++) {
            if (link[fact] >= 0) {
                Fact it = cells.facts[fact];
                bounds.range(link[fact], it.least(), it.most());
            }
        }
        bounds.close();
        boolean possible = true;
        for (Assumption assumption : assumptions) {
            int fact = link[cells.place(assumption.fact())];
            int less = link[cells.place(assumption.less())];
            possible =
                    possible && (fact == less ? assumption.most() >= 0 : bounds.tighten(fact, less, assumption.most()));
        }
        return possible ? bounds : null;
    }

    private void mention(int clause) {
        int[] axes = new int[cells.axes.length];
        long[][] sets = new long[cells.axes.length][];
        int count = 0;
        for (int axis = 0; axis < axes.length; axis++) {
            long[] set = survivors(clause, axis);
            if (CellSet.size(set) < cells.axes[axis].cells()) {
                axes[count] = axis;
                sets[count++] = set;
            }
        }
        mentions[clause] = Arrays.copyOf(axes, count);
        inside[clause] = Arrays.copyOf(sets, count);
    }

    /** The cells of an axis that leave a clause alive. */
    private long[] survivors(int clause, int axis) {
        long[] set = new long[offset[axis + 1] - offset[axis]];
        for (int cell = 0; cell < cells.axes[axis].cells(); cell++) {
            set[cell >>> 6] |= (cells.alive(axis, cell, clause >>> 6) >>> clause & 1) << cell;
        }
        return set;
    }
}
