package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes as our codec does, whatever the mapper's own settings are. */
final class DocumentSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    DocumentSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.write(value, out);
    }
}
