package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.ObjectDecoder;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is written as an object. Made by a {@link Form}.
 *
 * @param <T> the kind of value
 */
public final class ObjectCodec<T> implements Codec<T> {

    private final String name;
    private final ObjectDecoder<T> decoder;
    private final Seq<Column<T, ?>> columns;
    private final Seq<Shape.Condition> conditions;

    ObjectCodec(String name, ObjectDecoder<T> decoder, Seq<Column<T, ?>> columns, Seq<Shape.Condition> conditions) {
        this.name = name;
        this.decoder = decoder;
        this.columns = columns;
        this.conditions = conditions;
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
        out.writeStartObject();
        columns.forEach(column -> column.write(value, out));
        out.writeEndObject();
    }

    @Override
    public ObjectDecoder<T> decoder() {
        return decoder;
    }

    @Override
    public Shape shape() {
        return new Shape.Structure(name, columns.map(Column::shape), conditions);
    }
}
