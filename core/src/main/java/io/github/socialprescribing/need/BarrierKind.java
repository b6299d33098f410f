package io.github.socialprescribing.need;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of barrier it is: the fare, the stairs, the courage. {@link BarrierKinds} has the usual ones; a service adds
 * its own.
 *
 * @param code the word for it
 */
public record BarrierKind(Code code) implements Term, Comparable<BarrierKind> {

    /** The last part of the name of this library's own code system for barriers. */
    public static final String SYSTEM = "barrier-kind";

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code opening-hours}
     */
    public static BarrierKind of(String value) {
        return new BarrierKind(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(BarrierKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
