package io.github.socialprescribing.json.fhir;

import static io.github.socialprescribing.json.fhir.PublishedReferral.CONDITION;
import static io.github.socialprescribing.json.fhir.PublishedReferral.CONSENT;
import static io.github.socialprescribing.json.fhir.PublishedReferral.GOAL;
import static io.github.socialprescribing.json.fhir.PublishedReferral.PATIENT;
import static io.github.socialprescribing.json.fhir.PublishedReferral.REQUEST;
import static io.github.socialprescribing.json.fhir.PublishedReferral.ROLE;
import static io.github.socialprescribing.json.fhir.PublishedReferral.TASK;
import static io.github.socialprescribing.json.fhir.PublishedReferral.codes;
import static io.github.socialprescribing.json.fhir.PublishedReferral.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a referral that does not hold together, or of which something is not used; nothing of it is repeated. */
class FhirProblemsTest {

    @Test
    void everythingUnusedIsToldAndNothingOfItRepeated() {
        Seq<Problem> problems =
                read(REQUEST, TASK, CONDITION, GOAL, CONSENT, PATIENT, ROLE).problems();

        assertThat(problems).hasSizeGreaterThan(10).noneMatch(Problem::isError);
        assertThat(problems.mkString("\n"))
                .doesNotContain("ABBAS", "COLIN", "1987", "Meadow", "555", "Water", "pat-53234", "birthsex");
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
    void nothingAtAllIsAProblem() {
        assertThat(SocialPrescribingJson.readFhirReferral()
                        .problems()
                        .map(it -> it.code().name()))
                .containsExactly("fhir.resource-missing");
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
    void truncatedAnywhereItIsAProblemAndNeverAnException() {
        for (int end = 0; end < TASK.length(); end += 7) {
            ReadResult<FhirReferral> result = read(REQUEST, TASK.substring(0, end), CONDITION, PATIENT, ROLE);

            assertThat(result.isValid()).isFalse();
            assertThat(result.errors()).isNotEmpty();
        }
    }
}
