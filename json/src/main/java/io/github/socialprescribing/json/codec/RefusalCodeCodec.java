package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.decode.Words;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The name of a refusal: the bare name of one of this library's, or name, sentence and remedy of a service's own. */
final class RefusalCodeCodec implements Codec<RefusalCode> {

    private static final Map<String, RefusalCode> OURS =
            LinkedHashMap.ofEntries(RefusalCodes.all().map(code -> Tuple.of(code.name(), code)));
    private static final TextDecoder<RefusalCode> NAME = new TextDecoder<>(
            "name (text) or refusal (object)",
            ProblemCodes.WORD,
            Texts.allowed("a refusal of this library", OURS),
            new Words<>(OURS));

    private static final Form<RefusalCode> FORM = new Form<>("refusal-code");
    private static final Member<String> ITS_NAME =
            FORM.required("name", Texts.ANY, RefusalCode::name, "its lasting name, in capital letters");
    private static final Member<String> SENTENCE =
            FORM.required("sentence", Texts.ANY, RefusalCode::sentence, "what is the case, in one sentence");
    private static final Member<String> REMEDY =
            FORM.required("remedy", Texts.ANY, RefusalCode::remedy, "what would make it possible");
    private static final Codec<RefusalCode> OWN =
            FORM.make(values -> new RefusalCode(values.get(ITS_NAME), values.get(SENTENCE), values.get(REMEDY)));

    @Override
    public @Nullable RefusalCode read(JsonIn in) {
        return in.isObject() ? OWN.decoder().read(in) : NAME.read(in);
    }

    @Override
    public String expected() {
        return NAME.expected();
    }

    @Override
    public void write(RefusalCode code, JsonGenerator out) {
        if (OURS.get(code.name()).contains(code)) {
            out.writeString(code.name());
        } else {
            OWN.write(code, out);
        }
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(List.of(new Shape.Word(OURS.keySet().toList()), OWN.shape()));
    }
}
