package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.SchemaProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one kind of document, each read as it was written and lifted step by step: a document of the first
 * version becomes one of the second, that one of the third. A kind that has had one version only needs none of this.
 *
 * @param <T> what a document of the newest version holds
 */
public final class Upgrades<T> implements Decoder<T> {

    private static final String SCHEMA = "schema";

    private final Decoder<T> newest;
    private final Map<String, Decoder<T>> older;
    private final String urn;

    private Upgrades(String urn, Decoder<T> newest, Map<String, Decoder<T>> older) {
        this.urn = urn;
        this.newest = newest;
        this.older = older;
    }

    /**
     * The first version.
     *
     * @param urn how documents of it name themselves
     * @param decoder what reads them
     * @param <T> what they hold
     */
    public static <T> Upgrades<T> from(String urn, Decoder<T> decoder) {
        return new Upgrades<>(urn, decoder, LinkedHashMap.empty());
    }

    /**
     * The next version.
     *
     * @param next how documents of it name themselves
     * @param decoder what reads them
     * @param step what becomes of a document of the version before
     * @param <N> what documents of the next version hold
     */
    public <N> Upgrades<N> then(String next, Decoder<N> decoder, Function<T, N> step) {
        Map<String, Decoder<N>> lifted = older.put(urn, newest).mapValues(before -> new Lifted<>(before, step));
        return new Upgrades<>(next, decoder, lifted);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        Option<Decoder<T>> before =
                in.isObject() ? in.ahead(SCHEMA).flatMap(JsonIn.Ahead::text).flatMap(older::get) : Option.none();
        if (before.isEmpty()) {
            return newest.read(in);
        }
        in.tell(SchemaProblemCodes.OLDER, LinkedHashMap.of("expected", urn));
        return before.get().read(in);
    }

    @Override
    public String expected() {
        return newest.expected();
    }

    /** What was read of one version, as one of the next. */
    private record Lifted<A, B>(Decoder<A> before, Function<A, B> step) implements Decoder<B> {

        @Override
        public @Nullable B read(JsonIn in) {
            A value = before.read(in);
            return value == null ? null : step.apply(value);
        }

        @Override
        public String expected() {
            return before.expected();
        }
    }
}
