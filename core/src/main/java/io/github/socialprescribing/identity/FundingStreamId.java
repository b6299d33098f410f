package io.github.socialprescribing.identity;

/**
 * Names a stream of money that pays for posts.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record FundingStreamId(String value) implements Id, Comparable<FundingStreamId> {

    /** Refuses a text that is not well-formed. */
    public FundingStreamId {
        WellFormed.require(value, "funding stream");
    }

    @Override
    public int compareTo(FundingStreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
