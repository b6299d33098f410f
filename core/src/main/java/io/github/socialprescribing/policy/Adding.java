package io.github.socialprescribing.policy;

import java.util.function.ToLongFunction;

/**
 * Reads two counts as one.
 *
 * @param some reads the one
 * @param other reads the other
 */
record Adding<S>(ToLongFunction<? super S> some, ToLongFunction<? super S> other) implements ToLongFunction<S> {

    @Override
    public long applyAsLong(S situation) {
        return some.applyAsLong(situation) + other.applyAsLong(situation);
    }
}
