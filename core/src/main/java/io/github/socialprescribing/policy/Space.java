package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.List;

/**
 * All situations that a question can be asked of, cut by the conditions of one or several policies, and what can be stated
 * of one. The atoms are the breaks of the axes: whether a fact, or a difference of two, reaches a number.
 *
 * <p>Facts that a difference or an assumption ties together are linked; the bounds of what is linked are looked at
 * together, so that nothing is taken for possible of which there is no situation. So are totals and their parts, of which
 * bounds say only that none exceeds the other by more than the rest can be. All other facts are free of one another.
 */
final class Space {

    final Cells cells;
    final Logic logic = new Logic();

    /** Of each fact its place among the linked, or -1. */
    final int[] link;

    /** How many facts are linked; as a place it stands for the number zero. */
    final int links;

    private final Seq<Assumption> assumptions;
    private final Extent extent;

    /** Of each axis the place before its first atom; atoms are the first statements after what always holds. */
    private final int[] before;

    /** Of each condition the statement that it holds. */
    private final int[] holds;

    Space(Question question, List<Condition> conditions) {
        Fact[] facts = question.facts().toJavaArray(Fact[]::new);
        this.cells = Cells.of(facts, conditions);
        extent = Extent.of(question, facts);
        assumptions = question.assumptions().appendAll(extent.totals.differences(facts));
        link = new int[facts.length];
        links = link();
        before = new int[cells.axes.length + 1];
        before[0] = Logic.TRUE;
        for (int axis = 0; axis < cells.axes.length; axis++) {
            before[axis + 1] = before[axis];
            for (int cell = 1; cell < cells.axes[axis].cells(); cell++) {
                before[axis + 1] = logic.atom();
            }
        }
        int[][] clauses = new int[conditions.size()][0];
        for (int clause = 0; clause < cells.clauses(); clause++) {
            int[] known = clauses[cells.owner[clause]];
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = clause(clause);
            clauses[cells.owner[clause]] = more;
        }
        holds = new int[conditions.size()];
        for (int condition = 0; condition < holds.length; condition++) {
            holds[condition] = logic.or(clauses[condition]);
        }
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

    private int clause(int clause) {
        int[] sides = new int[cells.axes.length];
        for (int axis = 0; axis < sides.length; axis++) {
            long[] survivors = new long[(cells.axes[axis].cells() + 63) >>> 6];
            for (int cell = 0; cell < cells.axes[axis].cells(); cell++) {
                survivors[cell >>> 6] |= (cells.alive(axis, cell, clause >>> 6) >>> clause & 1) << cell;
            }
            sides[axis] = lies(axis, survivors);
        }
        return logic.and(sides);
    }

    /** Whether the assumptions leave no situation. */
    boolean isEmpty() {
        return extent.isEmpty();
    }

    /** All situations; asked where there are some. */
    Extent extent() {
        return extent;
    }

    /** What ranges and assumptions say of the linked facts. */
    Differences bounds() {
        Differences bounds = new Differences(links + 1);
        for (int fact = 0; fact < link.length; fact++) {
            if (link[fact] >= 0) {
                bounds.always(link[fact], links, cells.facts[fact].most());
                bounds.always(links, link[fact], -cells.facts[fact].least());
            }
        }
        for (Assumption it : assumptions) {
            bounds.always(link[cells.place(it.fact())], link[cells.place(it.less())], it.most());
        }
        return bounds;
    }

    boolean isAtom(int statement) {
        return statement > Logic.TRUE && statement <= before[cells.axes.length];
    }

    /** The axis of an atom. */
    int axisOf(int atom) {
        int axis = 0;
        while (before[axis + 1] < atom) {
            axis++;
        }
        return axis;
    }

    /** The statement that a condition holds. */
    int holds(int condition) {
        return holds[condition];
    }

    /** The statement that an axis lies in a cell or beyond. */
    int reaches(int axis, int cell) {
        return cell == 0 ? Logic.TRUE : cell == cells.axes[axis].cells() ? -Logic.TRUE : before[axis] + cell;
    }

    /** The statement that an axis lies in one of these cells. */
    int lies(int axis, long[] set) {
        int lies = -Logic.TRUE;
        for (int cell = CellSet.next(set, 0); cell >= 0; ) {
            int last = CellSet.runEnd(set, cell);
            lies = logic.or(lies, logic.and(reaches(axis, cell), -reaches(axis, last + 1)));
            cell = CellSet.next(set, last + 1);
        }
        return lies;
    }
}
