package io.github.socialprescribing.policy;

/** How many contradictions may still be met, so that every search ends in good time. */
final class Effort {

    /** So many one search may meet. */
    static final long OF_ONE_SEARCH = 20_000;

    private final Effort whole;
    private long left;

    Effort(long left) {
        this.left = left;
        this.whole = this;
    }

    private Effort(long left, Effort whole) {
        this.left = left;
        this.whole = whole;
    }

    /** A part of this effort: what is spent of it is spent of the whole. */
    Effort atMost(long most) {
        return new Effort(most, this);
    }

    /** Spends one; false where none is left. */
    boolean spend() {
        return left-- > 0 && (whole == this || whole.spend());
    }
}
