package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What a group is mixed of: Healing Hearts Together "uses a mix of creativity, music, nature, and finding a place of peace"
 * (Table 2). What people do in one session is a {@link GroupActivity}; a group mixes as it likes.
 *
 * @param code the word for it
 */
public record GroupElement(Code code) implements Term, Comparable<GroupElement> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "group-element";

    /** Making things. */
    public static final GroupElement CREATIVITY = of("creativity");

    /** Music. */
    public static final GroupElement MUSIC = of("music");

    /** Being outside. */
    public static final GroupElement NATURE = of("nature");

    /** "Finding a place of peace". */
    public static final GroupElement PLACE_OF_PEACE = of("place-of-peace");

    /**
     * A word in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code place-of-peace}
     */
    public static GroupElement of(String value) {
        return new GroupElement(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(GroupElement other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
