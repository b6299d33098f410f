package io.github.socialprescribing.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.TaskStatus;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The food-pantry referral that HL7 publishes with its SDOH Clinical Care guide, 2.3.0. */
class FhirReferralTest {

    @Test
    void nothingAtAllIsAProblem() {
        assertThat(SocialPrescribingJson.readFhirReferral()
                        .problems()
                        .map(it -> it.code().name()))
                .containsExactly("fhir.resource-missing");
    }

    private static final Path HL7 = Path.of("../examples/walkthroughs/src/main/resources/hl7-sdohcc-2.3.0");

    private static final String REQUEST = text("ServiceRequest");
    private static final String TASK = text("Task");
    private static final String CONDITION = text("Condition");
    private static final String GOAL = text("Goal");
    private static final String CONSENT = text("Consent");
    private static final String PATIENT = text("Patient");
    private static final String ROLE = text("PractitionerRole");

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

    private static ReadResult<FhirReferral> read(String... documents) {
        return SocialPrescribingJson.readFhirReferral(Stream.of(documents)
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    private static Seq<String> codes(ReadResult<?> result) {
        return result.errors().map(problem -> problem.code().name());
    }

    @Test
    void readsThePublishedReferralWhole() {
        ReadResult<FhirReferral> result = read(REQUEST, TASK, CONDITION, GOAL, CONSENT, PATIENT, ROLE);
        Referral referral = result.value().get().referral();

        assertThat(result.errors()).isEmpty();
        assertThat(referral.client()).isEqualTo(new ClientId("pat-53234"));
        assertThat(referral.reasons()).containsExactly(NeedKinds.FOOD);
        assertThat(referral.route()).isEqualTo(ReferralRoutes.GP);
        assertThat(referral.referrer()).isEqualTo(Option.some(new ActorId("SDOHCC-PractitionerRoleDrJanWaterExample")));
        assertThat(referral.receivedOn()).isEqualTo(LocalDate.of(2020, 9, 11));
        assertThat(referral.ageBand()).isEqualTo(Option.some(AgeBand.FROM_26));
        assertThat(result.value().get().task()).isEqualTo(Option.some(TaskStatus.ACCEPTED));
    }

    @Test
    void theOnlyConsentIsToSomethingElse() {
        ReadResult<FhirReferral> result = read(REQUEST, TASK, CONDITION, GOAL, CONSENT, PATIENT, ROLE);
        Referral referral = result.value().get().referral();

        assertThat(referral.consents().isLive(ConsentScope.REFERRAL, LocalDate.of(2021, 6, 1)))
                .isFalse();
        assertThat(result.problems().map(Problem::sentence))
                .contains("this consent is not to the referral, and is not used")
                .anyMatch(sentence -> sentence.startsWith("this goal is not used"));
    }

    @Test
    void readsAConsentToTheReferralWhereOneIsSent() {
        String agreed = "{\"resourceType\":\"Consent\",\"id\":\"c1\",\"status\":\"active\",\"category\":[{\"coding\":["
                + "{\"system\":\"urn:social-prescribing:consent-scope\",\"code\":\"referral\"}]}],"
                + "\"patient\":{\"reference\":\"Patient/pat-53234\"},\"dateTime\":\"2020-09-10\"}";

        assertThat(read(REQUEST, TASK, CONDITION, PATIENT, ROLE, agreed)
                        .value()
                        .get()
                        .referral()
                        .consents()
                        .isLive(ConsentScope.REFERRAL, LocalDate.of(2020, 9, 11)))
                .isTrue();
    }

    @Test
    void readsTheSameFromABundle() {
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
                + Stream.of(REQUEST, TASK, CONDITION, PATIENT, ROLE)
                        .map(resource -> "{\"resource\":" + resource + "}")
                        .reduce((one, other) -> one + "," + other)
                        .orElseThrow()
                + "]}";
        ReadResult<FhirReferral> result = read(bundle);

        assertThat(result.value())
                .isEqualTo(read(REQUEST, TASK, CONDITION, PATIENT, ROLE).value());
        assertThat(result.problems().map(Problem::pointer))
                .anyMatch(pointer -> pointer.startsWith("/entry/1/resource"));
    }

    @Test
    void everythingUnusedIsToldAndNothingOfItRepeated() {
        Seq<Problem> problems =
                read(REQUEST, TASK, CONDITION, GOAL, CONSENT, PATIENT, ROLE).problems();

        assertThat(problems).hasSizeGreaterThan(10).noneMatch(Problem::isError);
        assertThat(problems.mkString("\n"))
                .doesNotContain("ABBAS", "COLIN", "1987", "Meadow", "555", "Water", "pat-53234", "birthsex");
    }

    @Test
    void takesAConsentWhateverItIsCalled() {
        for (String id : new String[] {"c 1", "\u00e9", "c".repeat(125), ""}) {
            String agreed = "{\"resourceType\":\"Consent\",\"id\":\"" + id
                    + "\",\"status\":\"active\",\"category\":[{\"coding\":["
                    + "{\"system\":\"urn:social-prescribing:consent-scope\",\"code\":\"referral\"}]}],"
                    + "\"patient\":{\"reference\":\"Patient/pat-53234\"},\"dateTime\":\"2020-09-10\"}";
            FhirReferral read = read(REQUEST, TASK, CONDITION, PATIENT, ROLE, agreed)
                    .value()
                    .get();

            assertThat(read.referral().consents().isLive(ConsentScope.REFERRAL, LocalDate.of(2020, 9, 10)))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void aDateThatTellsNoDayIsALossAndNoFault() {
        for (String born : new String[] {"1987", "1987-02", "2030-01-01"}) {
            ReadResult<FhirReferral> result = read(REQUEST, TASK, CONDITION, PATIENT.replace("1987-02-20", born), ROLE);

            assertThat(result.value().get().referral().ageBand()).isEmpty();
            assertThat(result.problems().filter(it -> it.code().equals(FhirProblemCodes.DATE)))
                    .singleElement()
                    .matches(it -> it.pointer().equals("/birthDate") && !it.isError());
        }
        assertThat(codes(read(REQUEST, TASK, CONDITION, PATIENT.replace("1987-02-20", "1987-13"), ROLE)))
                .containsExactly("date");
    }

    @Test
    void namesEachUnusedElementOnce() {
        String twice = PATIENT.replaceFirst("\\{", "{\"active\":true,");
        String bundle = Stream.of(REQUEST, TASK, CONDITION, ROLE, twice, PATIENT)
                .map(resource -> "{\"resource\":" + resource + "}")
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[", "]}"));
        Seq<String> told = read(bundle)
                .problems()
                .filter(it -> it.code().equals(FhirProblemCodes.UNUSED))
                .map(it -> it.pointer() + " " + it.sentence());

        assertThat(told.map(it -> it.replaceFirst(".* `", "`")))
                .doesNotHaveDuplicates()
                .contains("`active` of this Patient is not used", "`name` of this Patient is not used")
                .noneMatch(it -> it.matches("`(id|meta|display|type)` .*"));
        assertThat(told).contains("/entry/4/resource/active `active` of this Patient is not used");
    }

    @Test
    void doesNotRepeatANameThatIsNoneOfFhir() {
        Seq<Problem> problems = read(
                        REQUEST.replaceFirst("\\{", "{\"CANARY-4711\":1,\"_priority\":{},"),
                        TASK,
                        CONDITION,
                        PATIENT,
                        ROLE)
                .problems();

        assertThat(problems.map(Problem::sentence))
                .contains(
                        "an element of this ServiceRequest is none of FHIR R4, and is not used",
                        "`_priority` of this ServiceRequest is not used");
        assertThat(problems.mkString("\n")).doesNotContain("CANARY");
    }

    @Test
    void tellsEveryProblemOfABrokenReferralAtOnce() {
        ReadResult<FhirReferral> result = read(
                REQUEST.replace("\"active\"", "\"sent\""),
                TASK.replace("\"accepted\"", "7").replace("2020-09-11T21:56:54.671Z", "2020-09-31"),
                CONDITION.replace("\"category\":[", "\"category\":\"x\",\"category\":["),
                PATIENT.replace("1987-02-20", "20 February"));

        assertThat(result.value()).isEqualTo(Option.none());
        assertThat(codes(result)).contains("word", "type", "date");
        assertThat(result.errors().map(Problem::toString).mkString("\n")).doesNotContain("sent\"", "February");
    }

    @Test
    void tellsReferencesThatLeadNowhere() {
        assertThat(codes(read(REQUEST, TASK, ROLE))).containsExactly("fhir.reference", "fhir.reference");
        assertThat(codes(read(REQUEST, CONDITION, PATIENT)))
                .containsExactly("fhir.resource-missing", "fhir.resource-missing");
    }

    @Test
    void tellsWhatIsNoReferralAtAll() {
        assertThat(codes(read("{}"))).containsExactly("fhir.resource-type", "fhir.resource-missing");
        assertThat(codes(read("[]"))).startsWith("fhir.resource-type");
        assertThat(codes(read(PATIENT))).containsExactly("fhir.resource-missing");
        assertThat(codes(read(
                        REQUEST, REQUEST.replace("SDOHCC-Service", "Another-Service"), TASK, CONDITION, PATIENT, ROLE)))
                .containsExactly("fhir.several");
        assertThat(read().value()).isEqualTo(Option.none());
    }

    @Test
    void acceptsTheSpellingOfEarlierGuidesAndSelfReferral() {
        String own = TASK.replace("\"accepted\"", "\"canceled\"")
                .replace("PractitionerRole/SDOHCC-PractitionerRoleDrJanWaterExample", "Patient/pat-53234");
        FhirReferral referral = read(REQUEST, own, CONDITION, PATIENT).value().get();

        assertThat(referral.task()).isEqualTo(Option.some(TaskStatus.CANCELLED));
        assertThat(referral.referral().route()).isEqualTo(ReferralRoutes.SELF);
    }

    @Test
    void keepsWhyATaskWasRejectedAndTellsNobody() {
        String rejected =
                TASK.replace("\"accepted\"", "\"rejected\", \"statusReason\": {\"text\": \"no room this year\"}");
        FhirReferral referral =
                read(REQUEST, rejected, CONDITION, PATIENT, ROLE).value().get();

        assertThat(referral.task()).isEqualTo(Option.some(TaskStatus.REJECTED));
        assertThat(referral.reason().map(Narrative::text)).isEqualTo(Option.some("no room this year"));
        assertThat(referral.toString()).doesNotContain("no room");
    }

    @Test
    void truncatedAnywhereItIsAProblemAndNeverAnException() {
        for (int end = 0; end < TASK.length(); end += 7) {
            ReadResult<FhirReferral> result = read(REQUEST, TASK.substring(0, end), CONDITION, PATIENT, ROLE);

            assertThat(result.isValid()).isFalse();
            assertThat(result.errors()).isNotEmpty();
        }
    }

    @Test
    void keepsACategoryThatItHasNoWordFor() {
        FhirReferral referral = read(
                        REQUEST.replace("food-insecurity", "veteran-status"),
                        TASK,
                        CONDITION.replace("food-insecurity", "sdoh-category-unspecified"),
                        PATIENT,
                        ROLE)
                .value()
                .get();

        assertThat(referral.referral().reasons().map(kind -> kind.code().value()))
                .containsExactly("veteran-status");
    }
}
