package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.SocialPrescribingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final Path FHIR =
            Path.of("..", "examples", "walkthroughs", "src", "main", "resources", "hl7-sdohcc-2.3.0");

    @Test
    void writesOurOwnFormOnOneLine() throws IOException {
        Ran ran = Ran.with("convert", "--from", "native", Ran.SOUND);

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .isEqualTo(SocialPrescribingJson.write(
                                SocialPrescribingJson.readReferral(Files.readAllBytes(Path.of(Ran.SOUND)))
                                        .value()
                                        .get())
                        .get());
    }

    @Test
    void readsWhatIsPackedWithGzip(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("sound.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of(Ran.SOUND), out);
        }

        assertThat(Ran.with("convert", "--from", "native", packed.toString()))
                .isEqualTo(Ran.with("convert", "--from", "native", Ran.SOUND));
    }

    @Test
    void readsFhirResourcesAsOneReferralAndSendsNoneThatNobodyAgreedTo() throws IOException {
        Ran ran = Ran.with(Stream.concat(Stream.of("convert", "--from", "fhir"), files().stream())
                .toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("fhir.unused", "`identifier` of this Patient is not used", "[info]")
                .contains("not written: consent.missing");
    }

    @Test
    void writesTheReferralThatFhirResourcesHoldOnceItsConsentIsAmongThem(@TempDir Path folder) throws IOException {
        Path consent = Files.writeString(folder.resolve("consent.json"), """
                {"resourceType": "Consent", "id": "c1", "status": "active",
                 "category": [{"coding": [{"system": "urn:social-prescribing:consent-scope", "code": "referral"}]}],
                 "patient": {"reference": "Patient/pat-53234"}, "dateTime": "2020-09-10"}""");

        Ran ran = Ran.with(Stream.concat(
                        Stream.of("convert", "--from", "fhir", "--to", "native", consent.toString()), files().stream())
                .toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(ExitCodes.VALID);
        assertThat(ran.err()).doesNotContain("not written", "[error]");
        byte[] written = ran.out().strip().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(SocialPrescribingJson.readReferral(written).isValid()).isTrue();
        assertThat(SocialPrescribingJson.write(SocialPrescribingJson.readReferral(written)
                                .value()
                                .get())
                        .get())
                .isEqualTo(ran.out().strip());
    }

    @Test
    void writesNothingOfWhatIsRefused() {
        Ran refused = Ran.with("convert", "--from", "native", Ran.BROKEN);

        assertThat(refused.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("(/receivedOn)");
        assertThat(Ran.with("convert", "--from", "native", "nowhere.json").code())
                .isEqualTo(ExitCodes.UNREADABLE);
        assertThat(Ran.with("convert", Ran.SOUND).code()).isEqualTo(ExitCodes.USAGE);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(FHIR)) {
            return found.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
