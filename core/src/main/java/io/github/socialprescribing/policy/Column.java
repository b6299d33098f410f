package io.github.socialprescribing.policy;

import java.util.function.ToLongFunction;

/**
 * One axis as a decision looks at it: how its value is read, the values it may have, and for each of them the clauses that
 * it leaves alive. A value that it may not have is refused.
 *
 * <p>It is a record because the virtual machine takes the fields of a constant record for constants.
 *
 * @param reader reads the fact
 * @param less reads the fact that is taken away; reads zero where there is none
 * @param least the least value
 * @param span how far the greatest is from the least
 * @param breaks where the cells but the first begin, if the values are too many to have a place each
 * @param alive the clauses left alive: by value where there are as many as values, otherwise by cell
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares columns
record Column<S>(
        ToLongFunction<? super S> reader,
        ToLongFunction<? super S> less,
        long least,
        long span,
        long[] breaks,
        long[] alive) {

    /** The clauses that the situation leaves alive. */
    long look(S situation) {
        long place = reader.applyAsLong(situation) - less.applyAsLong(situation) - least;
        if (place < 0 || place > span) {
            throw UnfitSituation.outOfRange("");
        }
        return alive.length > span ? alive[(int) place] : alive[cell(place + least)];
    }

    private int cell(long value) {
        int cell = 0;
        for (long cut : breaks) {
            cell += (int) ((cut - 1 - value) >>> 63);
        }
        return cell;
    }

    /** A column without a fact. */
    static <S> Column<S> none() {
        return new Column<>(Zero.READ, Zero.READ, 0, 0, new long[0], new long[] {-1});
    }

    /** A column that no situation can pass. */
    static <S> Column<S> nothing() {
        return new Column<>(Zero.READ, Zero.READ, 0, -1, new long[0], new long[0]);
    }

    /** In place of an accessor where there is nothing to read. */
    enum Zero implements ToLongFunction<Object> {
        /** Reads zero. */
        READ;

        @Override
        public long applyAsLong(Object situation) {
            return 0;
        }
    }
}
