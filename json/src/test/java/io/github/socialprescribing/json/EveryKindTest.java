package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of broken referrals holds of broken documents of every kind. */
class EveryKindTest {

    private static final String KINDS = "io.github.socialprescribing.json.SampleDocumentsTest#everyFormat";
    private static final String CANARY = "Kanarie4857";

    @ParameterizedTest
    @MethodSource(KINDS)
    void cutOffAnywhereItIsOneProblemInside(Format<?> format) throws IOException {
        byte[] sound = bytes(sample(format).strip());
        for (int length = 0; length < sound.length; length++) {
            ReadResult<?> read = SocialPrescribingJson.read(format, Arrays.copyOf(sound, length));

            assertThat(read.isValid()).as("cut off at %d", length).isFalse();
            assertThat(read.problems()).as("cut off at %d", length).hasSize(1);
            assertThat(read.problems().get().place().offset()).isBetween(0L, (long) length);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    void aMemberStandingTwiceIsOneProblemWhereItStandsAgain(Format<?> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            String twice = spot.behind(document, ", \"" + spot.name() + "\": \"again\"");

            ReadResult<?> read = SocialPrescribingJson.read(format, bytes(twice));

            assertThat(read.problems().map(it -> it.code().name()))
                    .as("`%s` at %d", spot.name(), spot.start())
                    .containsExactly("duplicate");
            assertThat(read.problems().get().place().offset())
                    .isEqualTo(bytes(document.substring(0, spot.end())).length + 2);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    void aMemberThatNobodyKnowsIsOneProblem(Format<?> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            String strange = spot.before(document, "\"" + CANARY + "\": {\"" + CANARY + "\": [\"" + CANARY + "\"]}, ");

            ReadResult<?> read = SocialPrescribingJson.read(format, bytes(strange));

            assertThat(read.problems().map(it -> it.code().name()))
                    .as("before `%s` at %d", spot.name(), spot.start())
                    .containsExactly("unknown");
            assertSilent(read);
        }
    }

    /** Where a member called {@code type} says which of several things comes, whatever names none of them is a wrong word. */
    @ParameterizedTest
    @MethodSource(KINDS)
    void aValueOfNoTypeThatThereIsIsOneProblemWhereverItStands(Format<?> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            String wrong = spot.with(document, "[[[{\"a\": 1}]]]");

            ReadResult<?> read = SocialPrescribingJson.read(format, bytes(wrong));

            assertThat(read.problems().map(it -> it.code().name()))
                    .as("`%s` at %d", spot.name(), spot.start())
                    .singleElement()
                    .isIn("type", spot.name().equals("type") ? "word" : "type");
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    void nothingThatADocumentSaysIsRepeated(Format<?> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            for (String other : new String[] {
                "\"" + CANARY + "\"", "\"" + CANARY + " ~!|\"", "{\"" + CANARY + "\": \"" + CANARY + "\"}", CANARY
            }) {
                byte[] wrong = bytes(spot.with(document, other));

                assertSilent(SocialPrescribingJson.read(format, wrong));
                assertSilent(SocialPrescribingJson.read(format, wrong, Profile.lenient(), Limits.standard()));
            }
        }
    }

    private static void assertSilent(ReadResult<?> read) {
        for (Problem problem : read.problems()) {
            assertThat(problem.sentence() + problem.pointer() + problem.remedy() + problem.params() + problem)
                    .doesNotContain(CANARY);
        }
    }
}
