package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.codec.Codec;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes as our codec does, whatever the mapper's own settings are. */
final class DocumentSerializer<T> extends StdSerializer<T> {

    private final Supplier<Codec<T>> codec;

    DocumentSerializer(Class<T> type, Supplier<Codec<T>> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.get().write(value, out);
    }
}
