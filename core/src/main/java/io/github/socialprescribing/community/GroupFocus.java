package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * To what the sessions of a group look: "Sessions focus on self growth, self love, and finding out about community activities"
 * (Table 2). The sessions of a group are nobody's own, and take nothing from anybody's allowance.
 *
 * @param code the word for it
 */
public record GroupFocus(Code code) implements Term, Comparable<GroupFocus> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "group-focus";

    /** Growing. */
    public static final GroupFocus SELF_GROWTH = of("self-growth");

    /** Being kind to oneself. */
    public static final GroupFocus SELF_LOVE = of("self-love");

    /** Finding out what else there is. */
    public static final GroupFocus COMMUNITY_ACTIVITIES = of("community-activities");

    /**
     * A word in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code self-growth}
     */
    public static GroupFocus of(String value) {
        return new GroupFocus(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(GroupFocus other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
