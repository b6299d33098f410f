package io.github.socialprescribing.policy;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Reads a flag as 1 or 0.
 *
 * @param holds whether it is the case
 */
record FlagReader<S>(Predicate<? super S> holds) implements ToLongFunction<S> {

    @Override
    public long applyAsLong(S situation) {
        return holds.test(situation) ? 1 : 0;
    }
}
