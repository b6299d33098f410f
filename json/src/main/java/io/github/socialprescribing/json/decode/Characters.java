package io.github.socialprescribing.json.decode;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value of the characters of a text, in UTF-8, without making a text of them first.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Characters<T> {

    /**
     * What the characters say.
     *
     * @param text holds the characters, among others
     * @param from the first of them
     * @param to the one behind the last
     * @return the value, or {@code null} where they say nothing of the kind
     */
    @Nullable
    T read(byte[] text, int from, int to);
}
