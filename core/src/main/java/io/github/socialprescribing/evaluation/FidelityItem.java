package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * One thing that a scale looks at, to see whether work is done as Connecting People means it. The wording of a scale belongs
 * to whoever made it, and is not here.
 *
 * @param code the word for it
 */
public record FidelityItem(Code code) implements Term, Comparable<FidelityItem> {

    /** The last part of the name of this library's own code system for items of fidelity. */
    public static final String SYSTEM = "fidelity-item";

    /** The one thing of the model that the source paper names: "'can-do attitude'", of which link workers say "yes we can!". */
    public static final FidelityItem CAN_DO = of("can-do");

    /**
     * An item in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     */
    public static FidelityItem of(String value) {
        return new FidelityItem(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(FidelityItem other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
