package io.github.socialprescribing.policy;

import org.jspecify.annotations.Nullable;

/** The arrays in which a thread decides, shared by all policies; they hold nothing from one decision to the next. */
final class Scratch {

    private static final ThreadLocal<@Nullable Scratch> OF_THREAD = new ThreadLocal<>();

    /** The value of each fact by its place; longer than needed, perhaps. */
    final long[] facts;

    /** The clauses that hold; longer than needed, perhaps. */
    final long[] fired;

    /** Whether facts are being read: an accessor that itself asks a policy must not write into the same arrays. */
    private boolean reading;

    private Scratch(int places, int words) {
        facts = new long[places];
        fired = new long[words];
    }

    /** This thread's arrays, filled from a situation. */
    static <S> Scratch read(Readings<S> readings, Program program, S situation) {
        Scratch mine = OF_THREAD.get();
        if (mine == null
                || mine.reading
                || mine.facts.length < program.places()
                || mine.fired.length < program.words()) {
            mine = new Scratch(Math.max(64, program.places()), Math.max(4, program.words()));
            OF_THREAD.set(mine);
        }
        mine.reading = true;
        readings.read(situation, mine.facts);
        mine.facts[program.places() - 1] = 0;
        mine.reading = false;
        return mine;
    }
}
