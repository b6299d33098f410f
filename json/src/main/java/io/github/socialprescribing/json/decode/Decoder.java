package io.github.socialprescribing.json.decode;

import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value. On entry the first token of the value is at hand, on return the last one is, whatever was wrong
 * with it.
 *
 * @param <T> what it reads
 */
public interface Decoder<T> {

    /**
     * Reads the value at hand.
     *
     * @param in where the tokens come from and the problems go
     * @return the value, or {@code null} where it has problems, all of which have been told
     */
    @Nullable
    T read(JsonIn in);

    /** What it reads, in words for a message, such as {@code date (string)}. */
    String expected();
}
