package io.github.socialprescribing.need;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of need it is: food, debt, loneliness. {@link NeedKinds} has those that the source paper and published
 * referral standards name; a service adds its own.
 *
 * @param code the word for it
 */
public record NeedKind(Code code) implements Term, Comparable<NeedKind> {

    /** The last part of the name of this library's own code system for needs. */
    public static final String SYSTEM = "need-kind";

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code welfare-benefits}
     */
    public static NeedKind of(String value) {
        return new NeedKind(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(NeedKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
