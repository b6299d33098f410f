package io.github.socialprescribing.policy;

/**
 * A number that a condition compares with: a constant, a parameter, a count, or their sum. A policy is not built of numbers
 * too large to calculate with ({@link PolicyFault.Code#RANGE_OVERFLOW}), and a sum with one of them is too large as well.
 */
public sealed interface Amount permits Bound, CountFact, Parameter {

    /** This number as a sum of at most one fact, parameters and a constant. */
    Bound bound();

    /**
     * This number and a constant.
     *
     * @param more what is added
     */
    default Bound plus(long more) {
        return bound().sum(Bound.of(more));
    }

    /**
     * This number and another.
     *
     * @param other a parameter or a count; two counts cannot be added in a rule, a sum of counts is a fact of its own
     */
    default Bound plus(Amount other) {
        return bound().sum(other.bound());
    }

    /**
     * This number less a constant.
     *
     * @param less what is taken away
     */
    default Bound minus(long less) {
        return plus(less == Long.MIN_VALUE ? Long.MAX_VALUE : -less);
    }
}
