package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What somebody may be entitled to. The word is open; {@link EntitlementKinds} has those of the source paper.
 *
 * @param code the word for it
 */
public record EntitlementKind(Code code) implements Term, Comparable<EntitlementKind> {

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code bus-pass}
     */
    public static EntitlementKind of(String value) {
        return new EntitlementKind(Code.ours("entitlement-kind", value));
    }

    @Override
    public int compareTo(EntitlementKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
