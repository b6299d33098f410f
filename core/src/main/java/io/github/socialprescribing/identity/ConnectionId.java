package io.github.socialprescribing.identity;

/**
 * Names one connection of a client with something outside the service.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ConnectionId(String value) implements Id, Comparable<ConnectionId> {

    /** Refuses a text that is not well-formed. */
    public ConnectionId {
        WellFormed.require(value, "connection");
    }

    @Override
    public int compareTo(ConnectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
