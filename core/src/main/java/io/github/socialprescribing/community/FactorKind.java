package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What presses on a community from outside: a pandemic, austerity. {@link FactorKinds} has those of the source paper; a
 * community knows others.
 *
 * @param code the word for it
 */
public record FactorKind(Code code) implements Term, Comparable<FactorKind> {

    /** The last part of the name of this library's own code system for what presses on communities. */
    public static final String SYSTEM = "context-factor";

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code pandemic}
     */
    public static FactorKind of(String value) {
        return new FactorKind(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(FactorKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
