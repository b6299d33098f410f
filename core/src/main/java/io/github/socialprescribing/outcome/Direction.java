package io.github.socialprescribing.outcome;

/** Which way a measure gets better. */
public enum Direction {
    /** More is better, as with wellbeing. */
    HIGHER_IS_BETTER(1),
    /** Less is better, as with loneliness. */
    LOWER_IS_BETTER(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** What a rise is multiplied by to tell an improvement: 1, or -1 where it is for the worse. */
    int sign() {
        return sign;
    }
}
