package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoding;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads as our codec does. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Supplier<Codec<T>> codec;
    private final Decoding decoding;

    DocumentDeserializer(Class<T> type, Supplier<Codec<T>> codec, Decoding decoding) {
        super(type);
        this.type = type;
        this.codec = codec;
        this.decoding = decoding;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Copy copy = Copy.of(parser);
        Decoded<T> decoded = decoding.decode(copy.bytes(), codec.get());
        return decoded.value()
                .getOrElseThrow(() -> new RefusedDocumentException(
                        parser, type.getSimpleName(), decoded.problems().map(copy::placed)));
    }
}
