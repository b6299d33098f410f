package io.github.socialprescribing.policy;

/**
 * Whole numbers from one to another, both included.
 *
 * @param least the lowest
 * @param most the highest
 */
public record Span(long least, long most) {

    /** Every number. */
    public static final Span ANY = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Refuses an empty span. */
    public Span {
        if (least > most) {
            throw new IllegalArgumentException("a span is not empty");
        }
    }

    /**
     * Every number below.
     *
     * @param limit the first number that is no longer in it
     */
    public static Span below(long limit) {
        return new Span(Long.MIN_VALUE, Math.subtractExact(limit, 1));
    }

    /**
     * Every number from this one on.
     *
     * @param least the lowest
     */
    public static Span from(long least) {
        return new Span(least, Long.MAX_VALUE);
    }

    /**
     * Whether a number is in it.
     *
     * @param number any number
     */
    public boolean contains(long number) {
        return least <= number && number <= most;
    }

    /**
     * Whether some number is in both.
     *
     * @param other another span
     */
    public boolean overlaps(Span other) {
        return least <= other.most && other.least <= most;
    }

    /** The numbers, such as {@code 15 to 29}, {@code below 15}, {@code from 30}, {@code any}. */
    @Override
    public String toString() {
        if (equals(ANY)) {
            return "any";
        }
        if (least == Long.MIN_VALUE) {
            return "at most " + most;
        }
        return most == Long.MAX_VALUE ? "from " + least : least + " to " + most;
    }
}
