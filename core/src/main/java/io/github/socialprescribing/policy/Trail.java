package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Solver} takes for true and false at present, in the order in which it came to that. */
final class Trail {

    private static final double HEAVY = 1e100;

    /** Something that is true or false. Its literals are its number, and the negative of it. */
    static final class Variable {

        /** 1 true, -1 false, 0 open. */
        private int value;

        /** What it was last, or is guessed first. */
        private int guess;

        /** After how many guesses it was assigned. */
        int depth;

        /** The clause that left no choice; null where it was guessed. */
        int @Nullable [] reason;

        /** How much it had to do with late contradictions. */
        private double weight;

        /** Whether the contradiction at hand was traced back to it. */
        boolean seen;

        private final List<int[]> whenTrue = new ArrayList<>();
        private final List<int[]> whenFalse = new ArrayList<>();
    }

    private final Differences differences;

    /** By number; there is no variable 0. */
    private final List<Variable> variables = new ArrayList<>(List.of(new Variable()));

    private int[] literals = new int[64];
    private int size;
    private int followed;

    /** Of each guess how many literals were assigned before it, and how many bounds in force. */
    private final List<int[]> guesses = new ArrayList<>();

    private double gain = 1;

    Trail(Differences differences) {
        this.differences = differences;
    }

    /** The number of a new variable that is guessed to be so first. */
    int variable(boolean guess) {
        Variable it = new Variable();
        it.guess = guess ? 1 : -1;
        variables.add(it);
        if (variables.size() > literals.length) {
            literals = Arrays.copyOf(literals, 2 * literals.length);
        }
        return variables.size() - 1;
    }

    Variable of(int literal) {
        return variables.get(Math.abs(literal));
    }

    /** 1 where the literal holds, -1 where it does not, 0 where it is open. */
    int value(int literal) {
        return literal > 0 ? variables.get(literal).value : -variables.get(-literal).value;
    }

    /** The clauses to look at again when a literal becomes true. */
    List<int[]> watching(int literal) {
        return literal > 0 ? variables.get(literal).whenTrue : variables.get(-literal).whenFalse;
    }

    int size() {
        return size;
    }

    int literal(int place) {
        return literals[place];
    }

    /** How many guesses stand. */
    int depth() {
        return guesses.size();
    }

    /** The next literal of which it was not yet seen what follows from it; 0 where there is none. */
    int follow() {
        return followed < size ? literals[followed++] : 0;
    }

    void assign(int literal, int @Nullable [] reason) {
        Variable it = of(literal);
        it.value = Integer.signum(literal);
        it.guess = it.value;
        it.depth = guesses.size();
        it.reason = reason;
        literals[size++] = literal;
    }

    void guess(int literal) {
        guesses.add(new int[] {size, differences.size()});
        if (value(literal) == 0) {
            assign(literal, null);
        }
    }

    /** Takes back all guesses but the first so many. */
    void back(int depth) {
        if (guesses.size() > depth) {
            int[] before = guesses.get(depth);
            while (size > before[0]) {
                of(literals[--size]).value = 0;
            }
            followed = size;
            differences.keep(before[1]);
            guesses.subList(depth, guesses.size()).clear();
        }
    }

    /** The open variable that had most to do with contradictions, as it was last; 0 where none is open. */
    int open() {
        int open = 0;
        double most = -1;
        for (int number = 1; number < variables.size(); number++) {
            Variable it = variables.get(number);
            if (it.value == 0 && it.weight > most) {
                open = number * it.guess;
                most = it.weight;
            }
        }
        return open;
    }

    /** Counts a variable's part in a contradiction; what it had to do with earlier ones is slowly forgotten. */
    void blame(Variable it) {
        it.weight += gain;
        if (it.weight > HEAVY) {
            variables.forEach(each -> each.weight /= HEAVY);
            gain /= HEAVY;
        }
    }

    void forget() {
        gain *= 1.05;
    }
}
