package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What people do together in a group session. {@link GroupActivities} has the source paper's list, which closes with "and
 * more"; a group does what it likes.
 *
 * @param code the word for it
 */
public record GroupActivity(Code code) implements Term, Comparable<GroupActivity> {

    /** The last part of the name of this library's own code system for what groups do. */
    public static final String SYSTEM = "group-activity";

    /**
     * An activity in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code nature-crafts}
     */
    public static GroupActivity of(String value) {
        return new GroupActivity(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(GroupActivity other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
