package io.github.socialprescribing.organisation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of body an organisation is. {@link OrganisationKinds} has the usual ones; the list is open, for bodies are
 * founded and abolished.
 *
 * @param code the word for it
 */
public record OrganisationKind(Code code) implements Term, Comparable<OrganisationKind> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "organisation-kind";

    /**
     * One in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code charity}
     */
    public static OrganisationKind of(String value) {
        return new OrganisationKind(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(OrganisationKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
