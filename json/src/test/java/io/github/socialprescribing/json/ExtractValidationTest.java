package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.socialprescribing.json.ValidationSummary.Ending;
import io.github.socialprescribing.json.problem.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracts: a document a line. */
class ExtractValidationTest {

    private static final String SOUND = MARY.replace("\n", " ");
    private static final String LATE = SOUND.replace("2026-03-02", "tomorrow");
    private static final String DATE = ": date: expected a date that exists (/receivedOn)";

    private static final ReferralValidator STRICT = ReferralValidator.strict();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void placesProblemsInTheLinesOfTheFile(int jobs) {
        String extract = SOUND + "\n\n" + LATE + "\n" + SOUND + "\n" + LATE;

        ValidationReport report = validate(STRICT.withJobs(jobs), extract);

        int column = LATE.indexOf("\"tomorrow") + 1;
        assertThat(report).hasToString("3:" + column + DATE + "\n5:" + column + DATE);
        assertThat(report.problems().map(it -> it.place().document())).containsExactly(2, 4);
        assertThat(report.summary().reached()).isEqualTo(new ValidationProgress(bytes(extract).length, 4, 2));
    }

    @Test
    void takesLineEndsAndBlankLinesAsTheyCome() {
        assertThat(validate(STRICT, SOUND + "\r\n \t\r\n\n" + SOUND + "\r\n").documents())
                .isEqualTo(2);
        assertThat(validate(STRICT, "").summary())
                .isEqualTo(new ValidationSummary(new ValidationProgress(0, 0, 0), Ending.COMPLETE));
    }

    @Test
    void warnsOfAByteOrderMarkAndReadsOn() {
        ValidationReport report = validate(STRICT, "\uFEFF" + SOUND + "\n" + SOUND + "\n");

        assertThat(report.isValid()).isTrue();
        assertThat(report.problems().map(it -> it.code().name())).containsExactly("json.mark");
    }

    @Test
    void aLineLongerThanTheLimitIsOneProblemAndNotMemory() {
        ReferralValidator narrow = STRICT.within(Limits.standard().withDocumentBytes(bytes(SOUND).length));
        InputStream extract = new SequenceInputStream(
                new ByteArrayInputStream(bytes(SOUND + "\r\n")),
                new SequenceInputStream(
                        new Endless('a', 40_000_000), new ByteArrayInputStream(bytes("\n" + LATE + "\n" + SOUND))));

        ValidationReport report = narrow.validate(extract, Layout.DOCUMENT_A_LINE);

        assertThat(report.problems().map(it -> it.place().line() + " " + it.code()))
                .containsExactly("2 limit.document", "3 date");
        assertThat(report.documents()).isEqualTo(4);
    }

    @Test
    void unpacksWhatIsPackedWhateverItIsCalled(@TempDir Path folder) throws IOException {
        Path packed = Files.write(folder.resolve("extract.ndjson.gz"), gzip(SOUND + "\n", LATE + "\n"));
        Path plain = Files.writeString(folder.resolve("EXTRACT.JSONL"), SOUND + "\n" + LATE + "\n");
        Path renamed = Files.write(folder.resolve("mary.json"), gzip(MARY));

        assertThat(STRICT.validate(packed)).hasToString(STRICT.validate(plain).toString());
        assertThat(STRICT.validate(packed).documents()).isEqualTo(2);
        assertThat(STRICT.validate(renamed).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tellsWhatWasReadBeforeTheInputFailed(int jobs) throws IOException {
        byte[] packed = gzip(LATE + "\n" + SOUND + "\n", SOUND);
        InputStream cut = new ByteArrayInputStream(Arrays.copyOf(packed, packed.length - 12));

        ValidationReport report = STRICT.withJobs(jobs).validate(cut, Layout.DOCUMENT_A_LINE);

        assertThat(report.summary().ending()).isEqualTo(Ending.UNREADABLE);
        assertThat(report.problems()
                        .map(it -> it.place().document() + " on " + it.place().line() + " " + it.code()))
                .containsExactly("1 on 1 date", "3 on 3 input.unreadable");
        assertThat(report.documents()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stopsWhenAskedTo(int jobs) {
        List<DocumentReport> reports = new ArrayList<>();
        ReferralValidator once = STRICT.withJobs(jobs).until(() -> !reports.isEmpty());

        ValidationSummary summary = once.validate(new Endless('\n', -1, LATE), Layout.DOCUMENT_A_LINE, reports::add);

        assertThat(summary.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(summary.isValid()).isFalse();
        assertThat(reports.get(0).isRefused()).isTrue();
    }

    @Test
    void stopsWhenInterruptedAndSaysSo() {
        Thread.currentThread().interrupt();

        ValidationReport report = validate(STRICT, SOUND);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.summary().ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void tellsHowFarItHasCome() {
        List<ValidationProgress> progress = new ArrayList<>();
        String extract = (SOUND + "\n" + LATE + "\n").repeat(1_000);

        ValidationReport report = validate(STRICT.watchedBy(progress::add), extract);

        assertThat(progress).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> Long.compare(a.bytes(), b.bytes()));
        assertThat(progress.get(progress.size() - 1)).isEqualTo(report.summary().reached());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aListenerThatFailsIsHeard(int jobs) {
        assertThatIllegalStateException()
                .isThrownBy(() -> STRICT.withJobs(jobs)
                        .validate(new ByteArrayInputStream(bytes(LATE)), Layout.DOCUMENT_A_LINE, report -> {
                            throw new IllegalStateException("full");
                        }));
    }

    private static ValidationReport validate(ReferralValidator validator, String extract) {
        return validator.validate(
                new ByteArrayInputStream(extract.getBytes(StandardCharsets.UTF_8)), Layout.DOCUMENT_A_LINE);
    }

    /** Each part packed by itself and one behind the other, as log shippers do. */
    private static byte[] gzip(String... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String part : parts) {
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes(part));
            }
        }
        return packed.toByteArray();
    }

    /** A text, and then one character for a long time or for ever. */
    private static final class Endless extends InputStream {

        private final byte[] first;
        private final int then;
        private final long length;
        private long at;

        Endless(int then, long length) {
            this(then, length, "");
        }

        Endless(int then, long length, String first) {
            this.first = bytes(first);
            this.then = then;
            this.length = length;
        }

        @Override
        public int read() {
            if (length >= 0 && at >= length) {
                return -1;
            }
            long now = at++;
            return now < first.length ? first[(int) now] & 0xff : then;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            int at = 0;
            for (int next = count == 0 ? -1 : read(); next >= 0; next = at < count ? read() : -1) {
                bytes[from + at++] = (byte) next;
            }
            return at == 0 && count > 0 ? -1 : at;
        }
    }
}
