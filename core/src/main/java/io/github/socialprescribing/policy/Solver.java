package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of true and false that satisfy clauses, each of which asks for one of its literals: a variable, or its
 * negative. It guesses, follows what must then be so, and learns a clause from every contradiction, which spares it all
 * guesses that fail for the same reason; the bounds that variables put on {@link Differences} are kept as well. What it
 * learned stays true, so that it may be asked again under other assumptions.
 */
final class Solver {

    /** It begins anew, with all that it learned, after so many contradictions and then after ever more. */
    private static final int FIRST_RESTART = 100;

    /** What an attempt can come to. */
    enum Answer {
        /** There are values that satisfy everything. */
        YES,
        /** There are none. */
        NO,
        /** The effort was used up. */
        UNKNOWN
    }

    private final Differences differences;
    private final Effort effort;
    private final Trail trail;
    private boolean contradictory;

    Solver(Differences differences, Effort effort) {
        this.differences = differences;
        this.effort = effort;
        trail = new Trail(differences);
    }

    /** The number of a new variable that is guessed to be so first. */
    int variable(boolean guess) {
        return trail.variable(guess);
    }

    /** One of these literals must hold. */
    void add(int... literals) {
        trail.back(0);
        int[] open = new int[literals.length];
        int count = 0;
        for (int literal : literals) {
            if (trail.value(literal) > 0) {
                return;
            }
            if (trail.value(literal) == 0) {
                open[count++] = literal;
            }
        }
        contradictory |= count == 0;
        if (count == 1) {
            trail.assign(open[0], null);
        } else if (count > 1) {
            watch(Arrays.copyOf(open, count));
        }
    }

    /** Whether a variable was found true, after a yes. */
    boolean isTrue(int variable) {
        return trail.value(variable) > 0;
    }

    /** Whether all clauses and these literals can be satisfied together; asks only as long as there is effort left. */
    Answer solve(int... assumed) {
        trail.back(0);
        int restart = FIRST_RESTART;
        for (int conflicts = 0; !contradictory; ) {
            int[] conflict = follow();
            if (conflict == null) {
                int next = trail.depth() < assumed.length ? assumed[trail.depth()] : trail.open();
                if (next == 0 || trail.value(next) < 0) {
                    return next == 0 ? Answer.YES : Answer.NO;
                }
                trail.guess(next);
            } else if (!effort.spend()) {
                return Answer.UNKNOWN;
            } else {
                learn(conflict);
                if (++conflicts == restart) {
                    restart += FIRST_RESTART + restart / 2;
                    trail.back(0);
                }
            }
        }
        return Answer.NO;
    }

    /** Watches the first two literals of a clause: only when one of them becomes false it can ask for something. */
    private void watch(int[] clause) {
        trail.watching(-clause[0]).add(clause);
        trail.watching(-clause[1]).add(clause);
    }

    /** Assigns what must be so; a clause of false literals where nothing can be. */
    private int @Nullable [] follow() {
        int bounds = differences.size();
        for (int literal = trail.follow(); literal != 0; literal = trail.follow()) {
            differences.assume(literal);
            int[] conflict = visit(literal);
            if (conflict != null) {
                return conflict;
            }
        }
        return differences.size() > bounds ? differences.contradiction() : null;
    }

    private int @Nullable [] visit(int literal) {
        List<int[]> clauses = trail.watching(literal);
        int[] conflict = null;
        int kept = 0;
        for (int i = 0; i < clauses.size(); i++) {
            int[] clause = clauses.get(i);
            if (conflict == null && isWatchedElsewhere(clause, -literal)) {
                continue;
            }
            clauses.set(kept++, clause);
            if (conflict == null && trail.value(clause[0]) < 0) {
                conflict = clause;
            } else if (conflict == null && trail.value(clause[0]) == 0) {
                trail.assign(clause[0], clause);
            }
        }
        clauses.subList(kept, clauses.size()).clear();
        return conflict;
    }

    /** Moves the watch from a false literal to one that may hold, if there is one and the other watched does not hold. */
    private boolean isWatchedElsewhere(int[] clause, int falsified) {
        if (clause[0] == falsified) {
            swap(clause, 0, 1);
        }
        if (trail.value(clause[0]) > 0) {
            return false;
        }
        for (int i = 2; i < clause.length; i++) {
            if (trail.value(clause[i]) >= 0) {
                swap(clause, 1, i);
                trail.watching(-clause[1]).add(clause);
                return true;
            }
        }
        return false;
    }

    private static void swap(int[] clause, int one, int other) {
        int literal = clause[one];
        clause[one] = clause[other];
        clause[other] = literal;
    }

    /** Traces a contradiction back to one literal since the last guess, and to earlier ones: they cannot all hold. */
    private void learn(int[] conflict) {
        if (trail.depth() == 0) {
            contradictory = true;
            return;
        }
        List<Integer> earlier = new ArrayList<>();
        int[] why = conflict;
        int open = 0;
        int at = trail.size();
        do {
            for (int literal : why) {
                open += isSinceLastGuess(literal, earlier) ? 1 : 0;
            }
            do {
                at--;
            } while (!trail.of(trail.literal(at)).seen);
            Trail.Variable last = trail.of(trail.literal(at));
            last.seen = false;
            open--;
            why = last.reason == null ? why : last.reason;
        } while (open > 0);
        trail.forget();
        take(-trail.literal(at), earlier);
    }

    /** Whether a literal that was not seen before became false since the last guess; earlier ones are noted. */
    private boolean isSinceLastGuess(int literal, List<Integer> earlier) {
        Trail.Variable it = trail.of(literal);
        if (it.seen || it.depth == 0 || trail.value(literal) > 0) {
            return false;
        }
        it.seen = true;
        trail.blame(it);
        if (it.depth == trail.depth()) {
            return true;
        }
        earlier.add(literal);
        return false;
    }

    /** Goes back to where the learned clause would have left no choice, and follows it. */
    private void take(int last, List<Integer> earlier) {
        int[] clause = new int[earlier.size() + 1];
        clause[0] = last;
        for (int i = 1; i < clause.length; i++) {
            clause[i] = earlier.get(i - 1);
            trail.of(clause[i]).seen = false;
            if (trail.of(clause[i]).depth > trail.of(clause[1]).depth) {
                swap(clause, 1, i);
            }
        }
        if (clause.length == 1) {
            trail.back(0);
            trail.assign(last, null);
        } else {
            trail.back(trail.of(clause[1]).depth);
            watch(clause);
            trail.assign(last, clause);
        }
    }
}
