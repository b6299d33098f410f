package io.github.socialprescribing.policy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on the differences of whole numbers, some of which hold always and some while a statement is taken for true, and
 * whether they contradict each other. They do exactly where following them in a circle leads below where it began.
 */
final class Differences {

    private static final int[] NONE = {};

    /** Numbers that keep all bounds of which nothing contradictory was found last. */
    private long[] potential;

    /** The bounds in force: one number is at most so much more than another, because of a literal or, if 0, always. */
    private int[] more = NONE;

    private int[] less = NONE;
    private long[] most = {};
    private int[] cause = NONE;
    private int size;

    /** Of each variable the numbers it compares and the least difference that it claims; none where it claims nothing. */
    private long[] @Nullable [] claims = {};

    Differences(int numbers) {
        potential = new long[numbers];
    }

    /** One number is at most so much more than another. */
    void always(int number, int other, long atMost) {
        add(number, other, atMost, 0);
    }

    /** Where a variable is true one number is at least so much more than another, and where it is false less than that. */
    void claim(int variable, int number, int other, long atLeast) {
        if (variable >= claims.length) {
            claims = Arrays.copyOf(claims, 2 * variable + 1);
        }
        claims[variable] = new long[] {number, other, atLeast};
    }

    /** How many bounds are in force. */
    int size() {
        return size;
    }

    /** Puts what a literal claims in force. */
    void assume(int literal) {
        int variable = Math.abs(literal);
        long[] claim = variable < claims.length ? claims[variable] : null;
        if (claim != null) {
            int number = (int) claim[0];
            int other = (int) claim[1];
            if (literal > 0) {
                add(other, number, -claim[2], literal);
            } else {
                add(number, other, claim[2] - 1, literal);
            }
        }
    }

    /** Leaves only the first so many bounds in force. */
    void keep(int count) {
        size = count;
    }

    private void add(int number, int other, long atMost, int literal) {
        if (size == cause.length) {
            int larger = 2 * size + 16;
            more = Arrays.copyOf(more, larger);
            less = Arrays.copyOf(less, larger);
            most = Arrays.copyOf(most, larger);
            cause = Arrays.copyOf(cause, larger);
        }
        more[size] = number;
        less[size] = other;
        most[size] = atMost;
        cause[size++] = literal;
    }

    /** Literals that cannot all hold together, each in its contrary; null where all bounds can be kept. */
    int @Nullable [] contradiction() {
        long[] reached = potential.clone();
        int[] through = new int[reached.length];
        Arrays.fill(through, -1);
        int last = relax(reached, through);
        for (int round = 1; last >= 0 && round <= reached.length; round++) {
            last = relax(reached, through);
        }
        if (last >= 0) {
            return circle(through, last);
        }
        potential = reached;
        return null;
    }

    /** Draws every number below its bounds; the last bound that changed something, or -1. */
    private int relax(long[] reached, int[] through) {
        int last = -1;
        for (int bound = 0; bound < size; bound++) {
            long highest = reached[less[bound]] + most[bound];
            if (highest < reached[more[bound]]) {
                reached[more[bound]] = highest;
                through[more[bound]] = bound;
                last = bound;
            }
        }
        return last;
    }

    private int[] circle(int[] through, int last) {
        int start = more[last];
        for (int step = 0; step < through.length; step++) {
            start = less[through[start]];
        }
        int[] contrary = new int[through.length];
        int count = 0;
        int number = start;
        do {
            int literal = cause[through[number]];
            if (literal != 0) {
                contrary[count++] = -literal;
            }
            number = less[through[number]];
        } while (number != start);
        return Arrays.copyOf(contrary, count);
    }
}
