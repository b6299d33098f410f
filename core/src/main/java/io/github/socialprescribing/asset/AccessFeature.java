package io.github.socialprescribing.asset;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * Something that lets people in who would otherwise stay outside: a ramp, a hearing loop, a quiet hour. {@link
 * AccessFeatures} has the usual ones; a service adds its own.
 *
 * @param code the word for it
 */
public record AccessFeature(Code code) implements Term, Comparable<AccessFeature> {

    /** The last part of the name of this library's own code system for access. */
    public static final String SYSTEM = "access-feature";

    /**
     * A feature in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code step-free}
     */
    public static AccessFeature of(String value) {
        return new AccessFeature(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(AccessFeature other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
