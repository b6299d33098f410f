package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of evidence it is: a letter, a diary, an assessment. The word is open.
 *
 * @param code the word for it
 */
public record EvidenceKind(Code code) implements Term, Comparable<EvidenceKind> {

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code assessment}
     */
    public static EvidenceKind of(String value) {
        return new EvidenceKind(Code.ours("evidence-kind", value));
    }

    @Override
    public int compareTo(EvidenceKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
