package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What a worker spends time on. {@link ActivityTypes} has the source paper's list; the paper closes it with "and more",
 * and a service adds its own.
 *
 * @param code the word for it
 * @param level how far it reaches
 */
public record ActivityType(Code code, ActivityLevel level) implements Term, Comparable<ActivityType> {

    /** The last part of the name of this library's own code system for activities. */
    public static final String SYSTEM = "activity";

    /**
     * An activity in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code goal-setting}
     * @param level how far it reaches
     */
    public static ActivityType of(String value, ActivityLevel level) {
        return new ActivityType(Code.ours(SYSTEM, value), level);
    }

    @Override
    public int compareTo(ActivityType other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : level.compareTo(other.level);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
