package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.ListDecoder;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A list of values of one kind.
 *
 * @param <T> the kind of value
 */
final class ListCodec<T> implements Codec<Seq<T>> {

    private final Codec<T> item;
    private final ListDecoder<T> decoder;
    private final int least;
    private final boolean distinct;

    private ListCodec(Codec<T> item, int least, boolean distinct) {
        this.item = item;
        this.decoder = new ListDecoder<>(item.decoder(), least, distinct);
        this.least = least;
        this.distinct = distinct;
    }

    /** Any number of them, in an order that means something. */
    static <T> Codec<Seq<T>> list(Codec<T> item) {
        return new ListCodec<>(item, 0, false);
    }

    /** At least one, in an order that means something. */
    static <T> Codec<Seq<T>> oneOrMore(Codec<T> item) {
        return new ListCodec<>(item, 1, false);
    }

    /** Any number, none of them twice. */
    static <T> Codec<Seq<T>> distinct(Codec<T> item) {
        return new ListCodec<>(item, 0, true);
    }

    /** At least one, none of them twice. */
    static <T> Codec<Seq<T>> some(Codec<T> item) {
        return new ListCodec<>(item, 1, true);
    }

    @Override
    public @Nullable Seq<T> read(JsonIn in) {
        return decoder.read(in);
    }

    @Override
    public String expected() {
        return decoder.expected();
    }

    @Override
    public void write(Seq<T> values, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> item.write(value, out));
        out.writeEndArray();
    }

    @Override
    public ListDecoder<T> decoder() {
        return decoder;
    }

    @Override
    public Shape shape() {
        return new Shape.Listing(item.shape(), least, distinct);
    }
}
