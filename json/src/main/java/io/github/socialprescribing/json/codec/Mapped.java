package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is written as another that says the same, such as a set as a list.
 *
 * @param <A> what is written
 * @param <B> the kind of value
 */
final class Mapped<A, B> implements Codec<B> {

    private final Codec<A> form;
    private final Function<? super A, ? extends B> to;
    private final Function<? super B, ? extends A> from;

    Mapped(Codec<A> form, Function<? super A, ? extends B> to, Function<? super B, ? extends A> from) {
        this.form = form;
        this.to = to;
        this.from = from;
    }

    @Override
    public @Nullable B read(JsonIn in) {
        A value = form.decoder().read(in);
        return value == null ? null : to.apply(value);
    }

    @Override
    public String expected() {
        return form.expected();
    }

    @Override
    public void write(B value, JsonGenerator out) {
        form.write(from.apply(value), out);
    }

    @Override
    public Shape shape() {
        return form.shape();
    }
}
