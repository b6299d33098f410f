package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.Solver.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for situations in which statements hold together. What it does not find is not there, unless it {@link #gaveUp()}:
 * then it met so many contradictions that nothing is claimed. What it learned in one search serves the next.
 */
final class Search {

    private final Space space;
    private final Logic logic;
    private final Solver solver;
    private final Differences differences;

    /** The variable of each statement that was asked about so far. */
    private final Map<Integer, Integer> variables = new HashMap<>();

    private boolean gaveUp;

    Search(Space space, Effort effort) {
        this.space = space;
        logic = space.logic;
        differences = space.bounds();
        solver = new Solver(differences, effort.atMost(Effort.OF_ONE_SEARCH));
    }

    /** Whether it once stopped before everything was settled. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** A situation in which all the statements hold, by fact; null where there is none, or it gave up. */
    long @Nullable [] find(int... statements) {
        return answer(statements) == Answer.YES ? situation() : null;
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

    /** The situation that was found, each fact as near to zero as the cells that were found for the axes allow. */
    private long[] situation() {
        Room room = space.everything();
        for (int axis = 0; axis < space.cells.axes.length; axis++) {
            if (variables.containsKey(space.reaches(axis, 1))) {
                int cell = 0;
                while (cell + 1 < space.cells.axes[axis].cells()
                        && solver.isTrue(literal(space.reaches(axis, cell + 1)))) {
                    cell++;
                }
                room = Objects.requireNonNull(room.where(space.cells.axes[axis], cell, cell));
            }
        }
        return room.nearest(new long[space.cells.facts.length]);
    }
}
