package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * By what way something is said: "A crucial aspect of this is creating different channels of dialogue and shared working"
 * (Findings). A direction of feedback is open or not; how each word takes it is for whoever speaks.
 *
 * @param code the word for it
 */
public record ChannelMode(Code code) implements Term, Comparable<ChannelMode> {

    /** The last part of the name of this library's own code system for it. */
    public static final String SYSTEM = "channel-mode";

    /** In a meeting. */
    public static final ChannelMode MEETING = of("meeting");

    /** In writing. */
    public static final ChannelMode LETTER = of("letter");

    /** In working together. */
    public static final ChannelMode SHARED_WORK = of("shared-work");

    /** By a screen. */
    public static final ChannelMode DIGITAL = of("digital");

    /** In passing. */
    public static final ChannelMode INFORMAL = of("informal");

    /**
     * A word in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code shared-work}
     */
    public static ChannelMode of(String value) {
        return new ChannelMode(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(ChannelMode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
