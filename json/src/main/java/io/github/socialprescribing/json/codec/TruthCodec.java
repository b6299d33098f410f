package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Yes or no. */
final class TruthCodec implements Codec<Boolean> {

    @Override
    public @Nullable Boolean read(JsonIn in) {
        return in.truth(this);
    }

    @Override
    public String expected() {
        return "yes or no (`true` or `false`)";
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public Shape shape() {
        return new Shape.Truth();
    }
}
