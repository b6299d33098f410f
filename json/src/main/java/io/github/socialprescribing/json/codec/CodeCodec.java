package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A code in any system: {@code {"system", "code", "text"?}}. The text is for people; it is read and not kept. */
final class CodeCodec {

    private static final Form<Code> FORM = new Form<>("code");

    /** What either part of a code looks like. */
    static final Shape WORD =
            new Shape.Text("text without space or bar", "", "^[^\\u0000-\\u0020|\\u007f]{1,255}$", Integer.MAX_VALUE);

    private static final Member<String> SYSTEM =
            FORM.required("system", new CodePart(), Code::system, "the URI of the code system");
    private static final Member<String> CODE =
            FORM.required("code", new CodePart(), Code::value, "the code in that system");

    static {
        FORM.optional("text", Texts.ANY, code -> Option.none(), "how the code reads, for people; not kept");
        FORM.laws(values -> Snomed.breaches(values.get(SYSTEM), values.get(CODE)), SYSTEM, CODE);
    }

    /** Any code. */
    static final Codec<Code> CODEC = FORM.make(values -> new Code(values.get(SYSTEM), values.get(CODE)));

    private CodeCodec() {}

    private static final class CodePart implements Codec<String> {

        @Override
        public @Nullable String read(JsonIn in) {
            String text = in.text(this);
            if (text == null || Code.isWellFormed(text)) {
                return text;
            }
            in.refuse(ProblemCodes.CODE);
            return null;
        }

        @Override
        public String expected() {
            return "text";
        }

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public Shape shape() {
            return WORD;
        }
    }
}
