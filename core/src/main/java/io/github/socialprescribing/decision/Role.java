package io.github.socialprescribing.decision;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * The part in which somebody acts: link worker, manager, chair of a panel. Services name their own; {@link Roles} has the
 * usual ones.
 *
 * @param code the word for it
 */
public record Role(Code code) implements Term, Comparable<Role> {

    /**
     * A role in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code link-worker}
     */
    public static Role of(String value) {
        return new Role(Code.ours("role", value));
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
