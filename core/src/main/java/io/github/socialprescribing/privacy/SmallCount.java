package io.github.socialprescribing.privacy;

import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * A count of people as strangers may see it. A count of very few is somebody's story, and is hidden; none at all is
 * nobody's, and is shown. It protects one count that stands alone. Counts that can be subtracted from each other are
 * protected together, by a {@link Release}.
 */
public sealed interface SmallCount {

    /** The smallest count but zero that is usually shown (assumed, as in the rule PNL-04: one of 1 to 4 is hidden). */
    int USUAL_THRESHOLD = 5;

    /**
     * A count that may be seen.
     *
     * @param count how many
     */
    record Shown(long count) implements SmallCount {
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /** A count that may not be seen. */
    record Hidden() implements SmallCount {

        /** How it is written: the shorthand for a confidential value in official statistics of the United Kingdom. */
        @Override
        public String toString() {
            return "[c]";
        }
    }

    /**
     * A count, hidden where it is small.
     *
     * @param count how many; not negative
     * @param threshold the smallest count but zero that is shown; 1 shows every count
     */
    static SmallCount of(long count, int threshold) {
        if (count < 0 || threshold < 1) {
            throw new IllegalArgumentException("a count is not negative, and a threshold is positive");
        }
        return count == 0 || count >= threshold ? new Shown(count) : new Hidden();
    }

    /** Whether it may be seen. */
    default boolean isShown() {
        return this instanceof Shown;
    }

    /**
     * The answer of the one function that fits.
     *
     * @param shown asked of a count that may be seen
     * @param hidden asked of one that may not
     * @param <R> the kind of answer
     */
    default <R> R match(LongFunction<? extends R> shown, Supplier<? extends R> hidden) {
        return this instanceof Shown it ? shown.apply(it.count()) : hidden.get();
    }
}
