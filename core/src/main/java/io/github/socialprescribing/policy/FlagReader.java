package io.github.socialprescribing.policy;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Reads a flag as 1 or 0; who can handle a flag as it is takes {@link #holds}. */
final class FlagReader<S> implements ToLongFunction<S> {

    final Predicate<? super S> holds;

    FlagReader(Predicate<? super S> holds) {
        this.holds = holds;
    }

    @Override
    public long applyAsLong(S situation) {
        return holds.test(situation) ? 1 : 0;
    }
}
