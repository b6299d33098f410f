package io.github.socialprescribing.identity;

/**
 * Names one matter about which a community speaks up.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record IssueId(String value) implements Id, Comparable<IssueId> {

    /** Refuses a text that is not well-formed. */
    public IssueId {
        WellFormed.require(value, "issue");
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
