package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The food-pantry referral that HL7 publishes with its SDOH Clinical Care guide, 2.3.0. */
final class PublishedReferral {

    private static final Path HL7 = Path.of("../examples/walkthroughs/src/main/resources/hl7-sdohcc-2.3.0");

    static final String REQUEST = text("ServiceRequest");
    static final String TASK = text("Task");
    static final String CONDITION = text("Condition");
    static final String GOAL = text("Goal");
    static final String CONSENT = text("Consent");
    static final String PATIENT = text("Patient");
    static final String ROLE = text("PractitionerRole");

    private PublishedReferral() {}

    private static String text(String type) {
        try (Stream<Path> files = Files.list(HL7)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(type + "-"))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ReadResult<FhirReferral> read(String... documents) {
        return SocialPrescribingJson.readFhirReferral(Stream.of(documents)
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    static Seq<String> codes(ReadResult<?> result) {
        return result.errors().map(problem -> problem.code().name());
    }
}
