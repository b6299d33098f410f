package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of risk is known of a person's life. The word is open; {@link RiskKinds} has those of the source paper.
 *
 * @param code the word for it
 */
public record RiskKind(Code code) implements Term, Comparable<RiskKind> {

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code arson}
     */
    public static RiskKind of(String value) {
        return new RiskKind(Code.ours("risk-kind", value));
    }

    @Override
    public int compareTo(RiskKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
