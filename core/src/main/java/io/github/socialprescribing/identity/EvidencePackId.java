package io.github.socialprescribing.identity;

/**
 * Names what is put together to prove something.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record EvidencePackId(String value) implements Id, Comparable<EvidencePackId> {

    /** Refuses a text that is not well-formed. */
    public EvidencePackId {
        WellFormed.require(value, "evidence pack");
    }

    @Override
    public int compareTo(EvidencePackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
