package io.github.socialprescribing.identity;

/**
 * Names one score of an outcome measure within its pathway.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ScoreId(String value) implements Id, Comparable<ScoreId> {

    /** Refuses a text that is not well-formed. */
    public ScoreId {
        WellFormed.require(value, "score");
    }

    @Override
    public int compareTo(ScoreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
