package io.github.socialprescribing.identity;

/**
 * Names one arrival of a client at a service.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record ReferralId(String value) implements Id, Comparable<ReferralId> {

    /** Refuses a text that is not well-formed. */
    public ReferralId {
        WellFormed.require(value, "referral");
    }

    @Override
    public int compareTo(ReferralId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
