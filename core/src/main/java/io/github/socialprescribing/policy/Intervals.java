package io.github.socialprescribing.policy;

import java.util.Arrays;

/** A set of whole numbers as sorted, separate intervals: the part of an axis on which a test holds. */
final class Intervals {

    static final Intervals NONE = new Intervals(new long[0]);

    /** Lowest and highest number of each interval in turn, both included; never two that touch. */
    private final long[] ends;

    private Intervals(long[] ends) {
        this.ends = ends;
    }

    static Intervals of(long least, long most) {
        return least > most ? NONE : new Intervals(new long[] {least, most});
    }

    /** Where a number on an axis compares so with a constant. */
    static Intervals where(Comparison comparison, long constant, long least, long most) {
        return switch (comparison) {
            case LESS_THAN -> of(least, Math.min(most, constant - 1));
            case AT_MOST -> of(least, Math.min(most, constant));
            case EXACTLY -> of(Math.max(least, constant), Math.min(most, constant));
            case OTHER_THAN -> of(least, Math.min(most, constant - 1)).or(of(Math.max(least, constant + 1), most));
            case AT_LEAST -> of(Math.max(least, constant), most);
            case MORE_THAN -> of(Math.max(least, constant + 1), most);
        };
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    int count() {
        return ends.length / 2;
    }

    long least(int interval) {
        return ends[2 * interval];
    }

    long most(int interval) {
        return ends[2 * interval + 1];
    }

    boolean contains(long number) {
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] <= number && number <= ends[i + 1]) {
                return true;
            }
        }
        return false;
    }

    Intervals and(Intervals other) {
        long[] both = new long[ends.length + other.ends.length];
        int size = 0;
        for (int i = 0, j = 0; i < ends.length && j < other.ends.length; ) {
            long least = Math.max(ends[i], other.ends[j]);
            long most = Math.min(ends[i + 1], other.ends[j + 1]);
            if (least <= most) {
                both[size++] = least;
                both[size++] = most;
            }
            if (ends[i + 1] < other.ends[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new Intervals(Arrays.copyOf(both, size));
    }

    Intervals or(Intervals other) {
        long[] either = new long[ends.length + other.ends.length];
        int size = 0;
        for (int i = 0, j = 0; i < ends.length || j < other.ends.length; ) {
            boolean mine = j >= other.ends.length || (i < ends.length && ends[i] <= other.ends[j]);
            long least = mine ? ends[i] : other.ends[j];
            long most = mine ? ends[i + 1] : other.ends[j + 1];
            i += mine ? 2 : 0;
            j += mine ? 0 : 2;
            if (size > 0 && least <= either[size - 1] + 1) {
                either[size - 1] = Math.max(either[size - 1], most);
            } else {
                either[size++] = least;
                either[size++] = most;
            }
        }
        return new Intervals(Arrays.copyOf(either, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return Arrays.toString(ends);
    }
}
