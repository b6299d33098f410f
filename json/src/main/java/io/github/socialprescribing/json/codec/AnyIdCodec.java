package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.decode.Words;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.util.function.Function;

/** An id of which nobody said what it names, as JSON: the kind, and the id. */
final class AnyIdCodec {

    private static final Map<String, Class<? extends Id>> KINDS = TreeMap.ofEntries(
            List.of(Id.class.getPermittedSubclasses()).map(it -> Tuple.of(Names.word(it), it.asSubclass(Id.class))));
    private static final Map<String, Function<String, ? extends Id>> MAKERS =
            KINDS.mapValues(type -> Leaves.made(type, String.class));

    private static final Form<Id> FORM = new Form<>("any-id");

    private static final Member<String> TYPE =
            FORM.required(SumCodec.TYPE, kind(), id -> Names.word(id.getClass()), "what it names, such as `actor-id`");
    private static final Member<String> VALUE = FORM.required("value", text(), Id::value, "the id itself");

    /** Any id. */
    static final Codec<Id> ID =
            FORM.make(values -> MAKERS.get(values.get(TYPE)).get().apply(values.get(VALUE)));

    private AnyIdCodec() {}

    private static Codec<String> kind() {
        Map<String, String> words = KINDS.map((word, type) -> Tuple.of(word, word));
        return new TextCodec<>(
                new TextDecoder<>(
                        "word (text)", ProblemCodes.WORD, Texts.allowed("what an id names", words), new Words<>(words)),
                it -> it,
                new Shape.Word(words.keySet().toList()));
    }

    private static Codec<String> text() {
        return new TextCodec<>(
                new TextDecoder<>("id (text)", ProblemCodes.ID, Texts.ids(it -> it)), it -> it, Texts.ID);
    }
}
