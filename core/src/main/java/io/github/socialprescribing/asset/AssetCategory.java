package io.github.socialprescribing.asset;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of asset it is: a library, a walking group, a night-time crisis café. {@link AssetCategories} has those that
 * the source paper names; a service adds its own.
 *
 * @param code the word for it
 */
public record AssetCategory(Code code) implements Term, Comparable<AssetCategory> {

    /** The last part of the name of this library's own code system for assets. */
    public static final String SYSTEM = "asset-category";

    /**
     * A category in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code craft-shop}
     */
    public static AssetCategory of(String value) {
        return new AssetCategory(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(AssetCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
