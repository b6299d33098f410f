package io.github.socialprescribing.policy;

/**
 * What is known of whole numbers and of the differences of any two of them: a matrix of difference bounds, closed, so that
 * every bound is the tightest that follows from all. Then there is a solution, every value between the bounds of a number
 * is part of one, and the solutions are whole numbers.
 */
final class Differences {

    /** How many numbers; after them stands a number that is always zero. */
    private final int numbers;

    /** At {@code i * (numbers + 1) + j} the highest possible value of number i less number j. */
    private final long[] most;

    Differences(int numbers) {
        this.numbers = numbers;
        this.most = new long[(numbers + 1) * (numbers + 1)];
    }

    private Differences(int numbers, long[] most) {
        this.numbers = numbers;
        this.most = most;
    }

    Differences copy() {
        return new Differences(numbers, most.clone());
    }

    private int place(int row, int column) {
        return row * (numbers + 1) + column;
    }

    /** The number that is always zero. */
    int zero() {
        return numbers;
    }

    /** The highest possible value of one number less another. */
    long most(int number, int less) {
        return most[place(number, less)];
    }

    /** The lowest possible value of one number less another. */
    long least(int number, int less) {
        return -most[place(less, number)];
    }

    /** Before {@link #close}: the range of a number. */
    void range(int number, long lowest, long highest) {
        most[place(number, numbers)] = highest;
        most[place(numbers, number)] = -lowest;
    }

    /** Derives every bound from the ranges, none of which is empty. */
    void close() {
        for (int i = 0; i < numbers; i++) {
            for (int j = 0; j < numbers; j++) {
                most[place(i, j)] = i == j ? 0 : most(i, numbers) + most(numbers, j);
            }
        }
    }

    /** One number less another is at most this; false where that leaves no solution. */
    boolean tighten(int number, int less, long highest) {
        if (highest >= most(number, less)) {
            return true;
        }
        if (highest < least(number, less)) {
            return false;
        }
        for (int i = 0; i <= numbers; i++) {
            long upTo = most(i, number) + highest;
            for (int j = 0; j <= numbers; j++) {
                most[place(i, j)] = Math.min(most(i, j), upTo + most(less, j));
            }
        }
        return true;
    }
}
