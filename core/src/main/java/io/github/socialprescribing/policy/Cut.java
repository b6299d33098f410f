package io.github.socialprescribing.policy;

/** What a {@link Goal} says of a zone: it is met in all of it, in none of it, or the zone should be cut here. */
final class Cut {

    /** Every situation of the zone meets the goal. */
    static final Cut ALL = new Cut(-1, new long[0]);

    /** No situation of the zone meets the goal. */
    static final Cut NONE = new Cut(-1, new long[0]);

    final int axis;

    /** The cells on one side of the cut. */
    final long[] inside;

    Cut(int axis, long[] inside) {
        this.axis = axis;
        this.inside = inside;
    }
}
