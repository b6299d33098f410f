package io.github.socialprescribing.client;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * A way to reach somebody. {@link Channels} has the usual ones; a service adds its own.
 *
 * @param code the word for it
 */
public record Channel(Code code) implements Term, Comparable<Channel> {

    /** The last part of the name of this library's own code system for channels. */
    public static final String SYSTEM = "contact-channel";

    /**
     * A channel in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code text-message}
     */
    public static Channel of(String value) {
        return new Channel(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
