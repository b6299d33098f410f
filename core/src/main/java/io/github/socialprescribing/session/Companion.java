package io.github.socialprescribing.session;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * In which part somebody is there besides client and worker; who it is stays out of the record. {@link Companions} has the
 * usual ones, and a service adds its own.
 *
 * @param code the word for it
 */
public record Companion(Code code) implements Term, Comparable<Companion> {

    /** The last part of the name of this library's own code system for companions. */
    public static final String SYSTEM = "companion";

    /**
     * A companion in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code family}
     */
    public static Companion of(String value) {
        return new Companion(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Companion other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
