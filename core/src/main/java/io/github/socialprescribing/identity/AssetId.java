package io.github.socialprescribing.identity;

/**
 * Names one community asset or other destination.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record AssetId(String value) implements Id, Comparable<AssetId> {

    /** Refuses a text that is not well-formed. */
    public AssetId {
        WellFormed.require(value, "asset");
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
