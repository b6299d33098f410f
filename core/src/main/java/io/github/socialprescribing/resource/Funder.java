package io.github.socialprescribing.resource;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * Who gives money. The source paper's wellbeing budget came from a clinical commissioning group, a kind of body that is
 * abolished since; so the word is open.
 *
 * @param code the word for it
 */
public record Funder(Code code) implements Term, Comparable<Funder> {

    /**
     * A funder in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code primary-care-network}
     */
    public static Funder of(String value) {
        return new Funder(Code.ours("funder", value));
    }

    @Override
    public int compareTo(Funder other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
