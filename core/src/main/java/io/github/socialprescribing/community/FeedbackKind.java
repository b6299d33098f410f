package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What sort of word feedback is. {@link FeedbackKinds} has those that the source paper tells of; a service knows others.
 *
 * @param code the word for it
 */
public record FeedbackKind(Code code) implements Term, Comparable<FeedbackKind> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "feedback-kind";

    /**
     * A kind in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code suggestion}
     */
    public static FeedbackKind of(String value) {
        return new FeedbackKind(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(FeedbackKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
