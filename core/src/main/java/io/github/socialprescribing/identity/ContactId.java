package io.github.socialprescribing.identity;

/**
 * Names one planned or held contact with a client.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ContactId(String value) implements Id, Comparable<ContactId> {

    /** Refuses a text that is not well-formed. */
    public ContactId {
        WellFormed.require(value, "contact");
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
