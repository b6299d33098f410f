package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of safeguarding concern it is. The word is open; services go by their own local policy.
 *
 * @param code the word for it
 */
public record ConcernKind(Code code) implements Term, Comparable<ConcernKind> {

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code neglect}
     */
    public static ConcernKind of(String value) {
        return new ConcernKind(Code.ours("concern-kind", value));
    }

    @Override
    public int compareTo(ConcernKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
