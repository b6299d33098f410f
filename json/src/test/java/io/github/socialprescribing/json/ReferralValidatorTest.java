package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static io.github.socialprescribing.json.Samples.mary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialprescribing.json.ValidationSummary.Ending;
import io.github.socialprescribing.json.problem.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferralValidatorTest {

    private static final ReferralValidator STRICT = ReferralValidator.strict();

    @Test
    void findsNothingInASoundReferral() {
        ValidationReport report = ReferralValidator.strict().validate(bytes(MARY));

        assertThat(report.isValid()).isTrue();
        assertThat(report.documents()).isEqualTo(1);
        assertThat(report).hasToString("");
    }

    @Test
    void tellsOneLineAProblem() {
        ValidationReport report = ReferralValidator.strict().validate(mary("2026-03-02", "tomorrow"));

        assertThat(report.isValid()).isFalse();
        assertThat(report).hasToString("7:17: date: expected a date that exists (/receivedOn)");
    }

    @Test
    void lenientOnesLetStrangersPass() {
        byte[] document = mary("\"route\"", "\"colour\": \"blue\", \"route\"");

        assertThat(ReferralValidator.lenient().validate(document).isValid()).isTrue();
        assertThat(ReferralValidator.strict().validate(document).isValid()).isFalse();
    }

    @Test
    void readsAFileNoFurtherThanTheLimits(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("referral.json"), bytes(MARY));

        assertThat(ReferralValidator.strict().validate(file).isValid()).isTrue();
        assertThat(ReferralValidator.strict()
                        .within(Limits.standard().withDocumentBytes(100))
                        .validate(file)
                        .problems()
                        .map(it -> it.code().name()))
                .containsExactly("limit.document");
    }

    @Test
    void aFileThatCannotBeReadIsAProblem(@TempDir Path folder) {
        ValidationReport report = ReferralValidator.strict().validate(folder.resolve("nowhere.json"));

        assertThat(report.documents()).isZero();
        assertThat(report.isValid()).isFalse();
        assertThat(report.summary().ending()).isEqualTo(Ending.UNREADABLE);
        assertThat(report.problems().map(it -> it.code().name())).containsExactly("input.unreadable");
    }

    @Test
    void sumsUpMoreProblemsThanAPersonReads() {
        ValidationReport report = lines("[]\n".repeat(ValidationReport.MOST + 3));

        assertThat(report.problems()).hasSize(ValidationReport.MOST);
        assertThat(report.more()).isEqualTo(3);
        assertThat(report.documents()).isEqualTo(ValidationReport.MOST + 3L);
    }

    @Test
    void refusesToWorkWithoutAnybody() {
        assertThatIllegalArgumentException().isThrownBy(() -> STRICT.withJobs(0));
    }

    private static ValidationReport lines(String extract) {
        return STRICT.validate(new ByteArrayInputStream(bytes(extract)), Layout.DOCUMENT_A_LINE);
    }
}
