package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String NOWHERE = "nowhere.json";

    @Test
    void neverWritesOverWhatItReads(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Path.of(Ran.BROKEN), folder.resolve("referral.json"));
        String name = file.toString();

        assertThat(Ran.with("validate", "--output", name, name).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(file).hasSameBinaryContentAs(Path.of(Ran.BROKEN));
    }

    @Test
    void saysNothingOfSoundDocuments() {
        assertThat(Ran.with("validate", Ran.SOUND)).isEqualTo(new Ran(ExitCodes.VALID, "", ""));
    }

    @Test
    void tellsALineAProblem() {
        Ran ran = Ran.with("validate", Ran.SOUND, Ran.BROKEN);

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("\\S+broken\\.json:\\d+:\\d+: word: .* \\(/route\\)");
        assertThat(ran.out()).contains("date: expected a date that exists; write it as `YYYY-MM-DD` (/receivedOn)");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void marksWhatIsNoError() throws IOException {
        String later = Files.readString(Path.of(Ran.SOUND)).replace("referral:1.0", "referral:1.9");

        Ran ran = Ran.reading(later, "validate", "-");

        assertThat(ran.code()).isEqualTo(ExitCodes.VALID);
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .startsWith("stdin:2:")
                .contains("schema.newer")
                .endsWith(" [warning]");
    }

    @Test
    void inputThatCannotBeReadWeighsMoreThanARefusal() {
        Ran ran = Ran.with("validate", NOWHERE, Ran.BROKEN);

        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.lines()).hasSize(3).first().asString().startsWith("nowhere.json:1:1: input.unreadable:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void readsADocumentALineFromAPipe(String jobs) throws IOException {
        Ran ran = Ran.reading(extract(), "validate", "--lines", "--jobs", jobs, "-");

        assertThat(ran.lines().stream().map(line -> line.substring(0, 8)))
                .containsExactly("stdin:3:", "stdin:3:", "stdin:4:", "stdin:4:");
    }

    @Test
    void countsWhatItDoesNotTell() throws IOException {
        Ran ran = Ran.reading(extract(), "validate", "--lines", "--max-problems", "3", "-");

        assertThat(ran.lines()).hasSize(4).last().isEqualTo("1 more problem is not shown");
        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
    }

    @Test
    void letsTheProfileSayWhatMatters() throws IOException {
        String strange = Files.readString(Path.of(Ran.SOUND)).replace("\"route\"", "\"colour\": 1, \"route\"");

        assertThat(Ran.reading(strange, "validate", "-").code()).isEqualTo(ExitCodes.INVALID);
        assertThat(Ran.reading(strange, "validate", "--profile", "lenient", "-").code())
                .isEqualTo(ExitCodes.VALID);
    }

    @Test
    void asksMoreOfAReferralForEnglandsRecordStandard() throws IOException {
        String sparse = Files.readString(Path.of(Ran.SOUND))
                .replace(", \"organisation\": \"practice-12\"", "")
                .replaceFirst(",\\s*\"organisation\": \"practice-12\"", "");

        assertThat(Ran.reading(sparse, "validate", "-").out()).isEmpty();
        assertThat(Ran.reading(sparse, "validate", "--profile", "prsb", "-").out())
                .contains("prsb.");
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFormatToAFileAsWell(OutputFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("out");

        Ran ran = Ran.with("validate", "--format", format.toString(), "--output", file.toString(), Ran.BROKEN);

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Ran.validating(format.toString(), Ran.BROKEN).out())
                .endsWith("\n")
                .doesNotContain("tomorrow", "pigeon");
    }

    @Test
    void refusesToWriteWhereItCannot() {
        Ran ran = Ran.with("validate", "--output", "no/such/folder/out", Ran.SOUND);

        assertThat(ran.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err()).contains("cannot write to");
        assertThat(Ran.with("validate", "--jobs", "0", Ran.SOUND).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(Ran.with("validate", "--max-problems", "-1", Ran.SOUND).code())
                .isEqualTo(ExitCodes.USAGE);
    }

    /** A sound document, a blank line and the broken one twice. */
    private static String extract() throws IOException {
        String sound = Files.readString(Path.of(Ran.SOUND)).replace('\n', ' ');
        String broken = Files.readString(Path.of(Ran.BROKEN)).replace('\n', ' ');
        return sound + "\n\n" + broken + "\n" + broken;
    }
}
