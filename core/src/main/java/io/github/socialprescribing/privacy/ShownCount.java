package io.github.socialprescribing.privacy;

import java.util.function.IntFunction;

/**
 * A count of people as it may be shown to those who are not bound to secrecy. A count of very few is somebody's story, so it
 * is held only as being below a bound; what it was cannot be got back from here.
 */
public sealed interface ShownCount {

    /**
     * A count that may be told.
     *
     * @param people how many; 0 tells of nobody
     */
    record Exactly(int people) implements ShownCount {
        /** Refuses less than nobody. */
        public Exactly {
            if (people < 0) {
                throw new IllegalArgumentException("a number of people is not negative");
            }
        }

        @Override
        public String toString() {
            return Integer.toString(people);
        }
    }

    /**
     * A count of at least one that may not be told.
     *
     * @param bound the smallest count that may, at least 2; at 2 it can only be one, so a service that hides counts takes more
     */
    record FewerThan(int bound) implements ShownCount {
        /** Refuses a bound under which there is no count. */
        public FewerThan {
            if (bound < 2) {
                throw new IllegalArgumentException("a count that is hidden is at least one and below the bound");
            }
        }

        @Override
        public String toString() {
            return "fewer than " + bound;
        }
    }

    /**
     * A count as it may be shown.
     *
     * @param people how many there are, not fewer than none
     * @param smallest the smallest count that is shown, other than none
     */
    static ShownCount of(int people, int smallest) {
        return people > 0 && people < smallest ? new FewerThan(smallest) : new Exactly(people);
    }

    /**
     * The answer of the one function that fits.
     *
     * @param exactly asked of a count that may be told
     * @param fewerThan asked of the bound of one that may not
     * @param <R> the kind of answer
     */
    default <R> R match(IntFunction<? extends R> exactly, IntFunction<? extends R> fewerThan) {
        return this instanceof Exactly it ? exactly.apply(it.people()) : fewerThan.apply(((FewerThan) this).bound());
    }
}
