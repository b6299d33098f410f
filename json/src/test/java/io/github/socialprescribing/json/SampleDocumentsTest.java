package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.oracle.SchemaOracle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of each kind, as an integrator would write it: read without a problem, and valid by the published schema. */
class SampleDocumentsTest {

    static Stream<Format<?>> formats() {
        return Stream.of(
                Formats.PATHWAY,
                Formats.PATHWAY_SNAPSHOT,
                Formats.CLIENT,
                Formats.INTAKE,
                Formats.BUDGET,
                Formats.FUNDING,
                Formats.WORKFORCE,
                Formats.ASSET,
                Formats.ASSET_MAP,
                Formats.MAPPING,
                Formats.PANEL,
                Formats.GAP,
                Formats.ISSUE,
                Formats.FEEDBACK,
                Formats.INITIATIVE,
                Formats.ORGANISATIONS,
                Formats.POLICY,
                Formats.DECISION,
                Formats.DECISION_RECORD,
                Formats.PROPOSAL,
                Formats.ANSWER);
    }

    /** The format of referrals too, of which {@link Samples} has the document. */
    static Stream<Format<?>> everyFormat() {
        return Stream.concat(Stream.of(Formats.REFERRAL), formats());
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void theSampleIsReadAndValid(Format<T> format) throws IOException {
        String document = sample(format);

        ReadResult<T> read = SocialPrescribingJson.read(format, Samples.bytes(document));

        assertThat(read.problems()).isEmpty();
        String written = SocialPrescribingJson.write(format, read.value().get());
        assertThat(SocialPrescribingJson.read(format, Samples.bytes(written)).value())
                .isEqualTo(read.value());
        for (SchemaOracle oracle : SchemaOracle.of(format.kind())) {
            assertThat(oracle.faults(document)).as(oracle.name()).isEmpty();
            assertThat(oracle.faults(written)).as(oracle.name()).isEmpty();
        }
    }

    static String sample(Format<?> format) throws IOException {
        if (format == Formats.REFERRAL) {
            return Samples.MARY;
        }
        String file = "samples/" + format.kind().word() + ".json";
        try (InputStream in = SampleDocumentsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
