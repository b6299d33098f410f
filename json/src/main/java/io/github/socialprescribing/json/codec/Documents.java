package io.github.socialprescribing.json.codec;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes whole documents. */
public final class Documents {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Documents() {}

    /**
     * A document as text, on one line.
     *
     * @param value what it holds
     * @param codec how that is written
     * @param <T> the kind of value
     */
    public static <T> String write(T value, Codec<T> codec) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            codec.write(value, out);
        }
        return text.toString();
    }
}
