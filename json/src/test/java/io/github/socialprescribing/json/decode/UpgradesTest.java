package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A kind of document that has grown twice: a day, then days, then days with a word for them. */
class UpgradesTest {

    private static final Decoder<LocalDate> DAY = new TextDecoder<>("date (text)", ProblemCodes.DATE, IsoTime::date);
    private static final Decoder<String> TEXT = new TextDecoder<>(
            "text", ProblemCodes.BLANK, (text, from, to) -> new String(text, from, to - from, StandardCharsets.UTF_8));

    private static final Decoder<Newest> DECODER = Upgrades.from("visit:1", first())
            .then("visit:2", second(), List::of)
            .then("visit:3", third(), days -> new Newest(days, "visits"));

    record Newest(Seq<LocalDate> days, String word) {}

    private static Decoder<LocalDate> first() {
        Fields fields = new Fields("visit");
        fields.required("schema", TEXT, "the version");
        Member<LocalDate> day = fields.required("day", DAY, "the day");
        return fields.make(values -> values.get(day));
    }

    private static Decoder<Seq<LocalDate>> second() {
        Fields fields = new Fields("visit");
        fields.required("schema", TEXT, "the version");
        Member<Seq<LocalDate>> days = fields.required("days", new ListDecoder<>(DAY, 1, true), "the days");
        return fields.make(values -> values.get(days));
    }

    private static Decoder<Newest> third() {
        Fields fields = new Fields("visit");
        fields.required("schema", TEXT, "the version");
        Member<Seq<LocalDate>> days = fields.required("days", new ListDecoder<>(DAY, 1, true), "the days");
        Member<String> word = fields.required("word", TEXT, "what they were");
        return fields.make(values -> new Newest(values.get(days), values.get(word)));
    }

    @Test
    void theNewestVersionIsReadAsItIs() {
        Decoded<Newest> read = read("{\"schema\":\"visit:3\",\"days\":[\"2026-03-02\"],\"word\":\"calls\"}");

        assertThat(read.value().get().word()).isEqualTo("calls");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void olderVersionsAreLiftedStepByStepAndTold() {
        Newest expected = new Newest(List.of(LocalDate.of(2026, 3, 2)), "visits");

        Decoded<Newest> second = read("{\"days\":[\"2026-03-02\"],\"schema\":\"visit:2\"}");
        Decoded<Newest> first = read("{\"schema\":\"visit:1\",\"day\":\"2026-03-02\"}");

        assertThat(second.value()).containsExactly(expected);
        assertThat(first.value()).containsExactly(expected);
        assertThat(first.problems().map(Problem::toString))
                .containsExactly("1:1: schema.older: the document is of an older version than `visit:3`");
    }

    @Test
    void aBrokenDocumentIsToldInTheWordsOfItsOwnVersion() {
        Decoded<Newest> first = read("{\"schema\":\"visit:1\",\"day\":\"tomorrow\",\"days\":[]}");

        assertThat(first.value()).isEmpty();
        assertThat(first.problems().map(it -> it.code() + " " + it.pointer()))
                .containsExactly("schema.older ", "date /day", "unknown ");
    }

    @Test
    void whatIsNoObjectIsLeftToTheNewest() {
        assertThat(read("[]").problems().map(it -> it.code().name())).containsExactly("type");
    }

    private static Decoded<Newest> read(String document) {
        return new Decoding(Profile.strict(), Limits.standard())
                .decode(document.getBytes(StandardCharsets.UTF_8), DECODER);
    }
}
