package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Decoder;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes one kind of value, and knows its shape. What is written is read back as an equal value.
 *
 * @param <T> the kind of value
 */
public interface Codec<T> extends Decoder<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     */
    void write(T value, JsonGenerator out);

    /** What reads, without this around it. */
    default Decoder<T> decoder() {
        return this;
    }

    /** What it looks like in JSON. */
    Shape shape();
}
