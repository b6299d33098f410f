package io.github.socialprescribing.policy;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * One axis as a decision looks at it: how its value is read, the values it may have, and for each of them the clauses that
 * it leaves alive. A value that it may not have is refused.
 */
final class Column<S> {

    /** Reads the fact. */
    final ToLongFunction<? super S> reader;

    /** Reads the fact that is taken away; reads zero where there is none. */
    final ToLongFunction<? super S> less;

    /** Whether the flag holds, where the fact is one. */
    final Predicate<? super S> holds;

    private final long least;
    private final long span;
    private final long[] breaks;
    private final long[] alive;

    /** The sets stand by value where there are as many as values, otherwise by cell. */
    Column(
            ToLongFunction<? super S> reader,
            ToLongFunction<? super S> less,
            long least,
            long most,
            long[] breaks,
            long[] alive) {
        this.reader = reader;
        this.less = less;
        this.holds = reader instanceof FlagReader<? super S> flag ? flag.holds : Never.HOLDS;
        this.least = least;
        this.span = most - least;
        this.breaks = breaks;
        this.alive = alive;
    }

    /** What survives a value of a narrow axis. */
    long alive(long value) {
        long place = value - least;
        if (place >>> 31 != 0) {
            throw UnfitSituation.outOfRange("");
        }
        return alive[(int) place];
    }

    /** What survives a flag. */
    long alive(boolean value) {
        return alive[value ? 1 : 0];
    }

    /** Negative where the value is out of range. */
    long check(long value) {
        long place = value - least;
        return place | (span - place);
    }

    /** What survives a value of a wide axis: counts the breaks that it has reached. */
    private long aliveInCell(long value) {
        if (check(value) < 0) {
            throw UnfitSituation.outOfRange("");
        }
        int cell = 0;
        for (long cut : breaks) {
            cell += (int) ((cut - 1 - value) >>> 63);
        }
        return alive[cell];
    }

    /** Reads and looks up, in whatever way the column is laid out. */
    long look(S situation) {
        long value = reader.applyAsLong(situation) - less.applyAsLong(situation);
        return alive.length == span + 1 ? alive(value) : aliveInCell(value);
    }

    /** A column without a fact. */
    static <S> Column<S> none() {
        return new Column<>(Never.HOLDS, Never.HOLDS, 0, 0, new long[0], new long[] {-1, -1});
    }

    /** In place of an accessor where there is nothing to read. */
    enum Never implements ToLongFunction<Object>, Predicate<Object> {
        /** Reads zero. */
        HOLDS;

        @Override
        public long applyAsLong(Object situation) {
            return 0;
        }

        @Override
        public boolean test(Object situation) {
            return false;
        }
    }
}
