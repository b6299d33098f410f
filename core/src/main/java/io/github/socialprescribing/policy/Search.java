package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.Solver.Answer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for situations in which statements hold together. What it does not find is not there, unless it {@link #gaveUp()}:
 * then it met so many contradictions that nothing is claimed. What it learned in one search serves the next.
 *
 * <p>The solver knows bounds of facts and of their differences. Whether totals are what their parts come to is looked at
 * when it has found cells for all axes: where they are not in any situation of these cells, it learns that too.
 */
final class Search {

    private final Space space;
    private final Logic logic;
    private final Solver solver;
    private final Differences differences;
    private final Effort effort;

    /** The variable of each statement that was asked about so far. */
    private final Map<Integer, Integer> variables = new HashMap<>();

    private boolean gaveUp;

    Search(Space space, Effort effort) {
        this.space = space;
        logic = space.logic;
        differences = space.bounds();
        this.effort = effort.atMost(Effort.OF_ONE_SEARCH);
        solver = new Solver(differences, this.effort);
    }

    /** Whether it once stopped before everything was settled. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** A situation in which all the statements hold, by fact; null where there is none, or it gave up. */
    long @Nullable [] find(int... statements) {
        return answer(statements) == Answer.YES ? situation(cells()) : null;
    }

    /** Whether it is certain that the statements hold together in no situation. */
    boolean isNever(int... statements) {
        return answer(statements) == Answer.NO;
    }

    private Answer answer(int... statements) {
        if (space.isEmpty()) {
            return Answer.NO;
        }
        int[] literals = new int[statements.length];
        for (int i = 0; i < literals.length; i++) {
            literals[i] = literal(statements[i]);
        }
        Answer answer = solver.solve(literals);
        while (answer == Answer.YES && !space.extent().totals.isEmpty() && situation(cells()) == null) {
            solver.add(others(cells()));
            answer = effort.spend() ? solver.solve(literals) : Answer.UNKNOWN;
        }
        gaveUp |= answer == Answer.UNKNOWN;
        return answer;
    }

    private int literal(int statement) {
        int positive = Math.abs(statement);
        Integer known = variables.get(positive);
        int variable = known != null ? known : variable(positive);
        return statement > 0 ? variable : -variable;
    }

    private int variable(int statement) {
        if (space.isAtom(statement)) {
            atoms(space.axisOf(statement));
        } else {
            int[] parts = logic.parts(statement);
            int[] all = new int[parts.length + 1];
            for (int i = 0; i < parts.length; i++) {
                all[i + 1] = -literal(parts[i]);
            }
            all[0] = solver.variable(false);
            variables.put(statement, all[0]);
            solver.add(all);
            for (int i = 1; i < all.length; i++) {
                solver.add(-all[0], -all[i]);
            }
        }
        return variables.getOrDefault(statement, 0);
    }

    /** The breaks of an axis: who has not reached one has not reached the next. */
    private void atoms(int place) {
        Axis axis = space.cells.axes[place];
        for (int cell = 1; cell < axis.cells(); cell++) {
            int variable = solver.variable(axis.leastOf(cell) <= 0);
            variables.put(space.reaches(place, cell), variable);
            if (space.link[axis.fact] >= 0) {
                int less = axis.isDifference() ? space.link[axis.less] : space.links;
                differences.claim(variable, space.link[axis.fact], less, axis.leastOf(cell));
            }
            if (cell > 1) {
                solver.add(-variable, literal(space.reaches(place, cell - 1)));
            }
        }
    }

    /** Of each axis the cell that was found, or -1 where any will do. */
    private int[] cells() {
        int[] cells = new int[space.cells.axes.length];
        for (int axis = 0; axis < cells.length; axis++) {
            cells[axis] = -1;
            if (variables.containsKey(space.reaches(axis, 1))) {
                cells[axis] = 0;
                while (cells[axis] + 1 < space.cells.axes[axis].cells()
                        && solver.isTrue(literal(space.reaches(axis, cells[axis] + 1)))) {
                    cells[axis]++;
                }
            }
        }
        return cells;
    }

    /** A situation in these cells, each fact as near to zero as they allow; null where totals are not what they should be. */
    private long @Nullable [] situation(int[] cells) {
        Room room = space.extent().everything();
        for (int axis = 0; axis < cells.length && room != null; axis++) {
            room = cells[axis] < 0 ? room : room.where(space.cells.axes[axis], cells[axis], cells[axis]);
        }
        return space.extent().nearest(room, new long[space.cells.facts.length]);
    }

    /** That some axis lies in another cell than these, in which there is no situation; of as few axes as can be. */
    private int[] others(int[] cells) {
        int[] literals = new int[2 * cells.length];
        int count = 0;
        for (int axis = 0; axis < cells.length; axis++) {
            int cell = cells[axis];
            cells[axis] = -1;
            if (cell >= 0 && situation(cells) != null) {
                cells[axis] = cell;
                if (cell > 0) {
                    literals[count++] = -literal(space.reaches(axis, cell));
                }
                if (cell + 1 < space.cells.axes[axis].cells()) {
                    literals[count++] = literal(space.reaches(axis, cell + 1));
                }
            }
        }
        return Arrays.copyOf(literals, count);
    }
}
