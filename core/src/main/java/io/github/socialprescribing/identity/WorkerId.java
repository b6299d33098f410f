package io.github.socialprescribing.identity;

/**
 * Names a link worker, manager or student on placement.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record WorkerId(String value) implements Id, Comparable<WorkerId> {

    /** Refuses a text that is not well-formed. */
    public WorkerId {
        WellFormed.require(value, "worker");
    }

    @Override
    public int compareTo(WorkerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
