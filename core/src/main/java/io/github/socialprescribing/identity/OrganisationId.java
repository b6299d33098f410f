package io.github.socialprescribing.identity;

/**
 * Names an organisation: a practice, a charity, a council.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record OrganisationId(String value) implements Id, Comparable<OrganisationId> {

    /** Refuses a text that is not well-formed. */
    public OrganisationId {
        WellFormed.require(value, "organisation");
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
