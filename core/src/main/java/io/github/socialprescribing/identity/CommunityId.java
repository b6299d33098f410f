package io.github.socialprescribing.identity;

/**
 * Names a community, of place, interest, identity or online.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record CommunityId(String value) implements Id, Comparable<CommunityId> {

    /** Refuses a text that is not well-formed. */
    public CommunityId {
        WellFormed.require(value, "community");
    }

    @Override
    public int compareTo(CommunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
