package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import java.util.Arrays;

/** Changes of one fact each: of each fact the nearest value for each outcome. Nothing is boxed while they are gathered. */
final class NearestValues {

    /** Room for so many changes at first. */
    private static final int START = 4;

    private int[] fact = new int[START];
    private long[] value = new long[START];
    private long[] distance = new long[START];
    private long[] crossed = new long[START];
    private Outcome[] outcome = new Outcome[START];
    private int size;

    /** The fact under trial, its present value, and where its changes begin. */
    private int place;

    private long before;
    private int first;

    /** Turns to the next fact. */
    void begin(int fact, long now) {
        place = fact;
        before = now;
        first = size;
    }

    /** A value of the fact under trial that leads elsewhere, unless a nearer one leads there too. */
    void keep(long there, Outcome reached) {
        int at = first;
        while (at < size && outcome[at] != reached) {
            at++;
        }
        long far = Math.abs(there - before);
        if (at < size && distance[at] <= far) {
            return;
        }
        if (at == size) {
            makeRoom();
            size++;
        }
        fact[at] = place;
        value[at] = there;
        distance[at] = far;
        outcome[at] = reached;
    }

    private void makeRoom() {
        if (size == value.length) {
            fact = Arrays.copyOf(fact, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            distance = Arrays.copyOf(distance, 2 * size);
            crossed = Arrays.copyOf(crossed, 2 * size);
            outcome = Arrays.copyOf(outcome, 2 * size);
        }
    }

    /** How many breaks one of them crosses. */
    void crossing(int change, long breaks) {
        crossed[change] = breaks;
    }

    /** The fewest breaks first, then the shortest way, then the order of the facts. */
    int[] inOrder() {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            while (at > 0 && isBefore(i, order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    private boolean isBefore(int some, int other) {
        return crossed[some] != crossed[other] ? crossed[some] < crossed[other] : distance[some] < distance[other];
    }

    int size() {
        return size;
    }

    int fact(int change) {
        return fact[change];
    }

    long value(int change) {
        return value[change];
    }

    Outcome outcome(int change) {
        return outcome[change];
    }
}
