package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.decode.Words;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A word of an open vocabulary: the bare word where the vocabulary lists it, the full code of any system where not.
 *
 * @param <T> the kind of term
 */
final class TermCodec<T extends Term> implements Codec<T> {

    private final Map<String, T> words;
    private final TextDecoder<T> word;
    private final Function<Code, T> make;

    /**
     * Words of a vocabulary of this library.
     *
     * @param what what they are words for
     * @param vocabulary the words that may stand bare
     * @param make the term of a full code
     */
    TermCodec(String what, Vocabulary<T> vocabulary, Function<Code, T> make) {
        this.words = LinkedHashMap.ofEntries(
                vocabulary.terms().map(term -> Tuple.of(term.code().value(), term)));
        this.word = new TextDecoder<>(
                "word (text) or code (object)", ProblemCodes.WORD, Texts.allowed(what, words), new Words<>(words));
        this.make = make;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.isObject()) {
            return word.read(in);
        }
        Code code = CodeCodec.CODEC.read(in);
        return code == null ? null : make.apply(code);
    }

    @Override
    public String expected() {
        return word.expected();
    }

    @Override
    public void write(T term, JsonGenerator out) {
        if (words.get(term.code().value()).contains(term)) {
            out.writeString(term.code().value());
        } else {
            CodeCodec.CODEC.write(term.code(), out);
        }
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(List.of(new Shape.Word(words.keySet().toList()), CodeCodec.CODEC.shape()));
    }
}
