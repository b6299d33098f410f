package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Stands for a codec that is still being made, so that a value may hold others of its kind.
 *
 * @param <T> the kind of value
 */
final class Later<T> implements Codec<T> {

    private final String name;
    private @Nullable Codec<T> made;

    Later(String name) {
        this.name = name;
    }

    void is(Codec<T> codec) {
        made = codec;
    }

    private Codec<T> made() {
        return Objects.requireNonNull(made, "a codec is used before it is made");
    }

    @Override
    public @Nullable T read(JsonIn in) {
        return made().decoder().read(in);
    }

    @Override
    public String expected() {
        return "object";
    }

    @Override
    public void write(T value, JsonGenerator out) {
        made().write(value, out);
    }

    @Override
    public Shape shape() {
        return new Shape.Nested(name, () -> made().shape());
    }
}
