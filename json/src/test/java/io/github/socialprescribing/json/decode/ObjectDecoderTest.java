package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObjectDecoderTest {

    private static final Decoder<LocalDate> DATE = new TextDecoder<>("date (text)", ProblemCodes.DATE, IsoTime::date);

    @Test
    void findsMembersByNamesOfEveryLength() {
        Fields fields = new Fields("thing");
        String name = "";
        for (int i = 0; i < 40; i++) {
            name += (char) ('a' + i % 26);
            fields.required(name, DATE, "a day");
        }
        StringBuilder document = new StringBuilder("{");
        fields.members()
                .reverse()
                .forEach(it -> document.append('"').append(it.name()).append("\":\"2026-03-02\","));
        document.setCharAt(document.length() - 1, '}');

        assertThat(decode(fields.make(values -> 1), document.toString()).problems())
                .isEmpty();
    }

    @Test
    void anObjectWhoseValueCannotBeMadeIsToldWithoutTheReason() {
        Fields fields = new Fields("thing");
        Member<LocalDate> day = fields.required("day", DATE, "a day");
        Decoder<Integer> decoder = fields.make(values -> {
            throw new IllegalArgumentException("secret " + values.get(day));
        });

        assertThat(decode(decoder, "{\"day\": \"2026-03-02\"}").problems().map(Problem::toString))
                .containsExactly("1:1: invariant: these members of this `thing` do not fit together: `day`");
    }

    @Test
    void aLawThatDoesNotNameWhatItAsksForIsAMistakeOfOurs() {
        Values none = new Values(new Object[1]);
        Member<LocalDate> day = new Fields("thing").required("day", DATE, "a day");

        assertThatIllegalStateException().isThrownBy(() -> none.get(day)).withMessageContaining("`day`");
    }

    @Test
    void anObjectHasAtMostSixtyFourMembers() {
        Fields fields = new Fields("thing");
        for (int i = 0; i < 64; i++) {
            fields.optional("m" + i, DATE, "a day");
        }

        assertThat(decode(fields.make(values -> 1), "{\"m63\": \"2026-03-02\"}").problems())
                .isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> fields.optional("m64", DATE, "a day"));
    }

    @Test
    void aNameWrittenWithEscapesIsTheSameName() {
        Fields fields = new Fields("thing");
        Member<LocalDate> day = fields.required("day", DATE, "a day");

        assertThat(decode(fields.make(it -> it.get(day)), "{\"d\\u0061y\": \"2026-03-02\"}")
                        .value())
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    private static <T> Decoded<T> decode(Decoder<T> decoder, String document) {
        return new Decoding(Profile.strict(), Limits.standard())
                .decode(document.getBytes(StandardCharsets.UTF_8), decoder);
    }
}
