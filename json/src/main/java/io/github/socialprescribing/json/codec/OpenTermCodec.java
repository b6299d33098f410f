package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import io.vavr.collection.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A word in what has been recorded: the bare word in this library's own code system, the full code in any other. Unlike a
 * referral, which is checked against a list, a record may hold any word that was once recorded.
 *
 * @param <T> the kind of term
 */
final class OpenTermCodec<T extends Term> implements Codec<T> {

    private final Function<Code, T> make;
    private final String system;

    OpenTermCodec(Function<Code, T> make, String system) {
        this.make = make;
        this.system = system;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.isObject()) {
            Code code = CodeCodec.CODEC.read(in);
            return code == null ? null : make.apply(code);
        }
        String word = in.text(this);
        if (word == null) {
            return null;
        }
        if (!Code.isWellFormed(word)) {
            in.refuse(ProblemCodes.CODE);
            return null;
        }
        return make.apply(new Code(system, word));
    }

    @Override
    public String expected() {
        return "word (text) or code (object)";
    }

    @Override
    public void write(T term, JsonGenerator out) {
        if (term.code().system().equals(system)) {
            out.writeString(term.code().value());
        } else {
            CodeCodec.CODEC.write(term.code(), out);
        }
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(List.of(CodeCodec.WORD, CodeCodec.CODEC.shape()));
    }
}
