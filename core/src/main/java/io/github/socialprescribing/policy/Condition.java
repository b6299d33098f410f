package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * When a rule applies. It is data to the last leaf, so that it can be written down, analysed and turned round. Conditions
 * are made from facts: {@code UNITS.isMoreThan(UPPER.plus(GRANTED)).and(PENDING.isNotTrue())}.
 */
public sealed interface Condition {

    /**
     * A count against a bound.
     *
     * @param fact the name of the count
     * @param comparison how the two are compared
     * @param bound what it is compared with
     */
    record Compare(String fact, Comparison comparison, Bound bound) implements Condition {
        @Override
        public String toString() {
            return fact + " " + comparison.inWords() + " " + bound;
        }
    }

    /**
     * A flag and how it should be.
     *
     * @param fact the name of the flag
     * @param expected yes or no
     */
    record Flag(String fact, boolean expected) implements Condition {
        @Override
        public String toString() {
            return expected ? fact : "not " + fact;
        }
    }

    /**
     * A choice among some of its options.
     *
     * @param fact the name of the choice
     * @param options the options for which it holds
     */
    record OneOf(String fact, Set<String> options) implements Condition {
        @Override
        public String toString() {
            return fact + " is " + options.mkString(" or ");
        }
    }

    /**
     * Every one of these; without any, always.
     *
     * @param of the parts
     */
    record All(Seq<Condition> of) implements Condition {
        @Override
        public String toString() {
            return of.isEmpty() ? "always" : of.map(Inside::bracketed).mkString(" and ");
        }
    }

    /**
     * At least one of these; without any, never.
     *
     * @param of the parts
     */
    record Any(Seq<Condition> of) implements Condition {
        @Override
        public String toString() {
            return of.isEmpty() ? "never" : of.map(Inside::bracketed).mkString(" or ");
        }
    }

    /**
     * The opposite.
     *
     * @param of what must not hold
     */
    record Not(Condition of) implements Condition {
        @Override
        public String toString() {
            return "not " + Inside.bracketed(of);
        }
    }

    /** In every situation. */
    record Always() implements Condition {
        @Override
        public String toString() {
            return "always";
        }
    }

    /** In every situation. */
    static Condition always() {
        return new Always();
    }

    /**
     * Every one of these.
     *
     * @param parts the parts
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * At least one of these.
     *
     * @param parts the parts
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * The opposite.
     *
     * @param condition what must not hold
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * This and another.
     *
     * @param other what must hold as well
     */
    default Condition and(Condition other) {
        return this instanceof All all ? new All(InOrder.with(all.of(), List.of(other))) : all(this, other);
    }

    /**
     * This or another.
     *
     * @param other what may hold instead
     */
    default Condition or(Condition other) {
        return this instanceof Any any ? new Any(InOrder.with(any.of(), List.of(other))) : any(this, other);
    }

    /** The opposite of this. */
    default Condition negate() {
        return this instanceof Not it ? it.of() : not(this);
    }

    /** The names of the facts it mentions, each once, in order of mention. */
    default Set<String> facts() {
        return Inside.factsOf(this);
    }

    /** The names of the parameters it mentions, each once, in order of mention. */
    default Set<String> parameters() {
        return Inside.parametersOf(this);
    }

    /** The conditions directly inside this one. */
    default Seq<Condition> parts() {
        return Inside.partsOf(this);
    }

    /**
     * The answer of the one function that fits.
     *
     * @param cases one function a kind of condition
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof Compare it) {
            return cases.compare(it);
        }
        if (this instanceof Flag it) {
            return cases.flag(it);
        }
        if (this instanceof OneOf it) {
            return cases.oneOf(it);
        }
        if (this instanceof All it) {
            return cases.all(it);
        }
        if (this instanceof Any it) {
            return cases.any(it);
        }
        return this instanceof Not it ? cases.not(it) : cases.always((Always) this);
    }

    /**
     * One function a kind of condition.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {
        /**
         * Asked of a comparison.
         *
         * @param it the condition
         */
        R compare(Compare it);

        /**
         * Asked of a flag.
         *
         * @param it the condition
         */
        R flag(Flag it);

        /**
         * Asked of a choice.
         *
         * @param it the condition
         */
        R oneOf(OneOf it);

        /**
         * Asked of a conjunction.
         *
         * @param it the condition
         */
        R all(All it);

        /**
         * Asked of a disjunction.
         *
         * @param it the condition
         */
        R any(Any it);

        /**
         * Asked of an opposite.
         *
         * @param it the condition
         */
        R not(Not it);

        /**
         * Asked of what always holds.
         *
         * @param it the condition
         */
        R always(Always it);
    }
}
