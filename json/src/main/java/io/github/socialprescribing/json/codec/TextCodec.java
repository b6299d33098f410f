package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.JsonIn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is written as a text.
 *
 * @param <T> the kind of value
 */
final class TextCodec<T> implements Codec<T> {

    private final Decoder<T> decoder;
    private final Function<T, String> text;
    private final Shape shape;

    TextCodec(Decoder<T> decoder, Function<T, String> text, Shape shape) {
        this.decoder = decoder;
        this.text = text;
        this.shape = shape;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        return decoder.read(in);
    }

    @Override
    public String expected() {
        return decoder.expected();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(text.apply(value));
    }

    @Override
    public Decoder<T> decoder() {
        return decoder;
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
