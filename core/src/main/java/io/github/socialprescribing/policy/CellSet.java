package io.github.socialprescribing.policy;

/** Sets of cells of one axis, a bit a cell. */
final class CellSet {

    private CellSet() {}

    /** The set of the first so many cells. */
    static long[] first(int cells) {
        long[] set = new long[(cells + 63) >>> 6];
        for (int cell = 0; cell < cells; cell++) {
            set[cell >>> 6] |= 1L << cell;
        }
        return set;
    }

    static long[] single(int cell, int words) {
        long[] set = new long[words];
        set[cell >>> 6] = 1L << cell;
        return set;
    }

    static int size(long[] set) {
        int size = 0;
        for (long word : set) {
            size += Long.bitCount(word);
        }
        return size;
    }

    static boolean has(long[] set, int cell) {
        return (set[cell >>> 6] >>> cell & 1) != 0;
    }

    static long[] without(long[] set, long[] removed) {
        long[] rest = set.clone();
        for (int word = 0; word < rest.length; word++) {
            rest[word] &= ~removed[word];
        }
        return rest;
    }

    static long[] with(long[] set, int cell) {
        long[] more = set.clone();
        more[cell >>> 6] |= 1L << cell;
        return more;
    }

    /** The first cell of the set from a cell on, or -1. */
    static int next(long[] set, int from) {
        for (int cell = from; cell < set.length << 6; cell++) {
            if (has(set, cell)) {
                return cell;
            }
        }
        return -1;
    }

    /** The last cell of the run of neighbours that begins with a cell. */
    static int runEnd(long[] set, int cell) {
        int end = cell;
        while (end + 1 < set.length << 6 && has(set, end + 1)) {
            end++;
        }
        return end;
    }

    /** The cells from one to another, both included. */
    static long[] run(int first, int last, int words) {
        long[] set = new long[words];
        for (int cell = first; cell <= last; cell++) {
            set[cell >>> 6] |= 1L << cell;
        }
        return set;
    }
}
