package io.github.socialprescribing.policy;

/** How many zones may still be cut for one question, so that the whole analysis ends in good time. */
final class Effort {

    private long left;

    Effort(long left) {
        this.left = left;
    }

    /** Spends one cut; false where none is left. */
    boolean spend() {
        return left-- > 0;
    }
}
