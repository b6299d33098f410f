package io.github.socialprescribing.policy;

/** How two whole numbers may be compared. */
public enum Comparison {
    /** Lower. */
    LESS_THAN("is less than"),
    /** Lower or the same. */
    AT_MOST("is at most"),
    /** The same. */
    EXACTLY("is"),
    /** Not the same. */
    OTHER_THAN("is not"),
    /** Higher or the same. */
    AT_LEAST("is at least"),
    /** Higher. */
    MORE_THAN("is more than");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** How it reads between two numbers. */
    public String inWords() {
        return words;
    }

    /**
     * Whether it holds.
     *
     * @param left the number on the left
     * @param right the number on the right
     */
    public boolean holds(long left, long right) {
        return switch (this) {
            case LESS_THAN -> left < right;
            case AT_MOST -> left <= right;
            case EXACTLY -> left == right;
            case OTHER_THAN -> left != right;
            case AT_LEAST -> left >= right;
            case MORE_THAN -> left > right;
        };
    }
}
