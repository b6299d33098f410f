package io.github.socialprescribing.json.codec;

import io.vavr.control.Option;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * One member as it is written.
 *
 * @param name its name
 * @param codec writes its value
 * @param get its value in the whole, if it has one
 * @param required whether it must be there
 * @param meaning what it says
 */
record Column<T, V>(String name, Codec<V> codec, Function<T, Option<V>> get, boolean required, String meaning) {

    void write(T whole, JsonGenerator out) {
        Option<V> value = get.apply(whole);
        if (value.isDefined()) {
            out.writeName(name);
            codec.write(value.get(), out);
        }
    }

    Shape.Entry shape() {
        return new Shape.Entry(name, codec.shape(), required, meaning);
    }
}
