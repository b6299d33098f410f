package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Any text. */
final class AnyText implements Codec<String> {

    @Override
    public @Nullable String read(JsonIn in) {
        return in.text(this);
    }

    @Override
    public String expected() {
        return "text";
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public Shape shape() {
        return new Shape.Text("text", "", "", Integer.MAX_VALUE);
    }
}
