package io.github.socialprescribing.asset;

import io.github.socialprescribing.money.Money;
import java.util.function.Function;
import java.util.function.Supplier;

/** What it costs to come. */
public sealed interface Cost {

    /** Nothing. */
    record Free() implements Cost {}

    /**
     * So much for each time.
     *
     * @param each what most people pay, more than nothing
     */
    record PerVisit(Money each) implements Cost {

        /** Refuses a price of nothing, which is free. */
        public PerVisit {
            if (!each.isPositive()) {
                throw new IllegalArgumentException("a price is more than nothing; what costs nothing is free");
            }
        }
    }

    /** Nobody has said. */
    record Unknown() implements Cost {}

    /** It costs nothing. */
    static Cost free() {
        return new Free();
    }

    /** Nobody has said what it costs. */
    static Cost unknown() {
        return new Unknown();
    }

    /**
     * The answer of the one function that fits.
     *
     * @param free asked where it costs nothing
     * @param perVisit asked where it costs something each time
     * @param unknown asked where nobody has said
     * @param <R> the kind of answer
     */
    default <R> R match(
            Supplier<? extends R> free,
            Function<? super PerVisit, ? extends R> perVisit,
            Supplier<? extends R> unknown) {
        if (this instanceof Free) {
            return free.get();
        }
        return this instanceof PerVisit it ? perVisit.apply(it) : unknown.get();
    }
}
