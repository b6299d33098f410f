package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What somebody did before, and may be asked about by others: "They felt able to draw upon each others' wide range of
 * knowledge". {@link Backgrounds} has those that the source paper names; a service adds its own.
 *
 * @param code the word for it
 */
public record Background(Code code) implements Term, Comparable<Background> {

    /** The last part of the name of this library's own code system for backgrounds. */
    public static final String SYSTEM = "background";

    /**
     * A background in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code health-visiting}
     */
    public static Background of(String value) {
        return new Background(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Background other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
