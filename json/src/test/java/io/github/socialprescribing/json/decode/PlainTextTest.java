package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters =
                Arbitraries.of("a", "long enough for eight", "\u007f", "é", "ÿ", "\u0080", "Ā", "€", "😀");
        return letters.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void makesTheTextOfItsBytes(@ForAll("texts") String text) {
        byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);

        assertThat(PlainText.of(bytes, 1, bytes.length - 1)).isEqualTo(text);
    }

    @Property(tries = 300)
    void findsTheEndWhereverItStands(@ForAll("texts") String text, @ForAll @IntRange(max = 0x1f) int control) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        for (String special : new String[] {"\"", "\\", String.valueOf((char) control)}) {
            byte[] bytes = (text + special + "y\" \\ and more").getBytes(StandardCharsets.UTF_8);

            assertThat(PlainText.end(bytes, 0, bytes.length)).isEqualTo(length);
            assertThat(PlainText.end(bytes, 0, length)).isEqualTo(length);
        }
    }

    @Property(tries = 300)
    void aTextReadsTheSameWithAndWithoutEscapes(@ForAll("texts") String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));

        assertThat(read("\"" + text + "\"").value()).containsExactly(text);
        assertThat(read("\"" + escaped + "\"").value()).containsExactly(text);
    }

    @Test
    void controlCharactersAndOpenEndsAreNoText() {
        assertThat(read("\"a\tb\"").problems().map(it -> it.code())).containsExactly(ProblemCodes.SYNTAX);
        assertThat(read("\"a line\nbreak in it\"").problems().map(it -> it.code()))
                .containsExactly(ProblemCodes.SYNTAX);
        assertThat(read("\"no end").problems().map(it -> it.code())).containsExactly(ProblemCodes.END);
        assertThat(read("\"half \\udc00\"").problems().map(it -> it.code())).containsExactly(ProblemCodes.SURROGATE);
    }

    private static Decoded<String> read(String document) {
        return new Decoding(Profile.strict(), Limits.standard())
                .decode(document.getBytes(StandardCharsets.UTF_8), new AnyText());
    }

    private static final class AnyText implements Decoder<String> {

        @Override
        public @org.jspecify.annotations.Nullable String read(JsonIn in) {
            return in.text(this);
        }

        @Override
        public String expected() {
            return "text";
        }
    }
}
