package io.github.socialprescribing.session;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * Where worker and client meet. {@link Places} has those that the source paper speaks of, and a service adds its own.
 *
 * @param code the word for it
 */
public record Place(Code code) implements Term, Comparable<Place> {

    /** The last part of the name of this library's own code system for places. */
    public static final String SYSTEM = "place";

    /**
     * A place in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code bike-ride}
     */
    public static Place of(String value) {
        return new Place(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
