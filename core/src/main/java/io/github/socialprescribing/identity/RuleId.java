package io.github.socialprescribing.identity;

/**
 * Names a rule for good, such as {@code LIM-02}: it is never given to another rule.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record RuleId(String value) implements Id, Comparable<RuleId> {

    /** Refuses a text that is not well-formed. */
    public RuleId {
        WellFormed.require(value, "rule");
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
