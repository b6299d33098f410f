package io.github.socialprescribing.identity;

/**
 * Names whoever did something: a link worker, a manager, a system acting for them.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ActorId(String value) implements Id, Comparable<ActorId> {

    /** Refuses a text that is not well-formed. */
    public ActorId {
        WellFormed.require(value, "actor");
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
