package io.github.socialprescribing.identity;

/**
 * Names a person who receives support, and tells nothing else about them.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ClientId(String value) implements Id, Comparable<ClientId> {

    /** Refuses a text that is not well-formed. */
    public ClientId {
        WellFormed.require(value, "client");
    }

    @Override
    public int compareTo(ClientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
