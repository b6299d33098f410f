package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What a service is for, as it says itself. An evaluation tells it beside its numbers and takes none of them for success by
 * it: "there is no consensus about the purpose and intended outcomes of social prescribing schemes". {@link ServiceAims} has
 * those that the source paper finds in the literature; a service says its own.
 *
 * @param code the word for it
 */
public record ServiceAim(Code code) implements Term, Comparable<ServiceAim> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "service-aim";

    /**
     * An aim in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code improve-health}
     */
    public static ServiceAim of(String value) {
        return new ServiceAim(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(ServiceAim other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
