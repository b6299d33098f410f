package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One of several kinds of object that tell themselves apart by the member {@code type}. It is written first and found
 * wherever it stands, because stores reorder members.
 *
 * @param <T> what all of them are
 */
final class SumCodec<T> implements Codec<T> {

    /** The member by which a case says which one it is. */
    static final String TYPE = "type";

    private final String name;
    private final Map<String, Case<? extends T>> byWord;
    private final Map<Class<?>, Case<? extends T>> byClass;
    private final Map<String, String> params;

    /**
     * One kind of object.
     *
     * @param type its class
     * @param word what stands in its member {@code type}
     * @param codec reads and writes it, that member included
     */
    record Case<T>(Class<T> type, String word, Codec<T> codec) {

        void write(Object value, JsonGenerator out) {
            codec.write(type.cast(value), out);
        }
    }

    /**
     * Cases that have different words.
     *
     * @param name what all of them are
     * @param cases all of them
     */
    SumCodec(String name, Seq<Case<? extends T>> cases) {
        this.name = name;
        this.byWord = LinkedHashMap.ofEntries(cases.map(it -> new Tuple2<>(it.word(), it)));
        this.byClass = LinkedHashMap.ofEntries(cases.map(it -> new Tuple2<>(it.type(), it)));
        this.params = Texts.allowed(Names.spoken(name), byWord);
        if (byWord.size() != cases.size()) {
            throw new IllegalStateException("two cases of `" + name + "` have one word");
        }
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.isAt(JsonToken.START_OBJECT, this)) {
            return null;
        }
        Option<JsonIn.Ahead> type = in.ahead(TYPE);
        if (type.isEmpty()) {
            in.skip();
            return null;
        }
        Option<Case<? extends T>> known = type.get().text().flatMap(byWord::get);
        if (known.isDefined()) {
            return known.get().codec().decoder().read(in);
        }
        if (type.get().isAbsent()) {
            in.refusePart(ProblemCodes.REQUIRED, "/" + TYPE, type.get().offset(), absent());
        } else {
            in.refusePart(ProblemCodes.WORD, "/" + TYPE, type.get().offset(), params);
        }
        return null;
    }

    private Map<String, String> absent() {
        return LinkedHashMap.of(
                "member", TYPE, "meaning", "one of " + params.get("allowed").get());
    }

    @Override
    public String expected() {
        return "object";
    }

    @Override
    public void write(T value, JsonGenerator out) {
        byClass.get(value.getClass()).get().write(value, out);
    }

    @Override
    public Shape shape() {
        return new Shape.Nested(
                name,
                () -> new Shape.Choice(
                        byWord.values().map(it -> it.codec().shape()).toList()));
    }
}
