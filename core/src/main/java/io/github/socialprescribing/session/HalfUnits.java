package io.github.socialprescribing.session;

/**
 * An amount of support as an allowance counts it. One session is two halves, so that a light contact can count by half.
 *
 * @param halves how many half units, not negative
 */
public record HalfUnits(int halves) implements Comparable<HalfUnits> {

    /** Nothing. */
    public static final HalfUnits ZERO = new HalfUnits(0);

    /** Refuses an amount below nothing. */
    public HalfUnits {
        if (halves < 0) {
            throw new IllegalArgumentException("an amount of support is not negative");
        }
    }

    /**
     * Whole sessions.
     *
     * @param sessions how many
     */
    public static HalfUnits ofSessions(int sessions) {
        return new HalfUnits(Math.multiplyExact(sessions, 2));
    }

    /**
     * Both together.
     *
     * @param other the other amount
     */
    public HalfUnits plus(HalfUnits other) {
        return new HalfUnits(Math.addExact(halves, other.halves));
    }

    /**
     * What is left when the other is taken away, and nothing where the other is more.
     *
     * @param other what is taken away
     */
    public HalfUnits minus(HalfUnits other) {
        return new HalfUnits(Math.max(0, halves - other.halves));
    }

    @Override
    public int compareTo(HalfUnits other) {
        return Integer.compare(halves, other.halves);
    }

    /** In sessions, such as {@code 8} or {@code 2½}. */
    @Override
    public String toString() {
        String whole = halves == 1 ? "" : Integer.toString(halves / 2);
        return halves % 2 == 0 ? whole : whole + "½";
    }
}
