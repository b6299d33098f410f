package io.github.socialprescribing.organisation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of building a centre stands in: link workers of the source paper have "a library base". {@link Buildings} has
 * the paper's; a service adds its own.
 *
 * @param code the word for it
 */
public record Building(Code code) implements Term, Comparable<Building> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "building";

    /**
     * One in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code library}
     */
    public static Building of(String value) {
        return new Building(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Building other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
