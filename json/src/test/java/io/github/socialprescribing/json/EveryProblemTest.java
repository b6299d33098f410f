package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.FindingProblemCodes;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.PolicyProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.PolicyFault;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.Field;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every problem that can be told of a referral is told of some document. */
class EveryProblemTest {

    private static final Limits NARROW = new Limits(5_000, 8, 900, 20, 3);

    /** Of shapes that a referral does not have; the tests of other documents show them, and those of histories. */
    private static final Set<String> ELSEWHERE = LinkedHashSet.of(
            "schema.older",
            "schema.reserved",
            "instant",
            "time",
            "day-and-time",
            "number",
            "currency",
            "language",
            "invariant");

    private static final List<String> BROKEN = List.of(
            "",
            "{]",
            MARY + "{}",
            "\ufeff" + MARY,
            MARY.replace("has been alone", "\\ud83d"),
            MARY.replace("has been alone", "x".repeat(1_000)),
            MARY.replace("\"gp\"", "1234567890123456789012"),
            "[".repeat(20),
            MARY + " ".repeat(6_000),
            "{" + "\"x\":1,".repeat(10) + "\"x\":1}",
            MARY.replace("referral:1.0", "letter:1.0"),
            MARY.replace("referral:1.0", "referral:2.0"),
            MARY.replace("referral:1.0", "referral:1.9"),
            MARY.replace("\"route\": \"gp\",", ""),
            MARY.replace("\"route\"", "\"colour\": 1, \"route\""),
            MARY.replace("\"route\"", "\"route\": \"gp\", \"route\""),
            MARY.replace("\"gp\"", "17"),
            MARY.replace("\"from-26\"", "null"),
            MARY.replace("\"gp\"", "\"postman\""),
            MARY.replace("\"2026-03-02\"", "\"2026-02-30\""),
            MARY.replace("\"referral-1\"", "\"a b\""),
            MARY.replace("\"hunger\", \"text\"", "\"a|b\", \"text\""),
            MARY.replaceAll("\"has been[^\"]*\"", "\" \""),
            MARY.replace("\"mental-health\", ", "\"food\", \"food\", "),
            MARY.replaceAll("\"reasons\": [^\\n]*", "\"reasons\": [],"),
            MARY.replace("\"gp\"", "\"self\""),
            MARY.replaceAll("\"referrer\": [^\\n]*", ""),
            MARY.replace("\"referral\", \"givenOn\": \"2026-03-01\"", "\"referral\", \"givenOn\": \"2026-03-09\""),
            MARY.replace("\"scope\": \"referral\"", "\"scope\": \"share-with-family\""),
            MARY.replace("2027-03-01", "2025-03-01"),
            MARY.replace("has been alone", "9434765919, 07700900123, a@b SW1A 1AA \u007f e\u0301"),
            MARY.replace("urn:example:needs", "http://snomed.info/sct"),
            MARY.replace("urn:example:needs", "http://snomed.info/sct").replace("\"hunger\", ", "\"62247002\", "),
            MARY.replace(", \"ageBand\": \"from-26\"", "").replaceAll(",\\s+\"notes\": \"[^\"]*\"", ""));

    private static final List<String> FHIR = List.of(
            "{}",
            "{\"resourceType\": \"Patient\", \"id\": \"p\", \"active\": true}",
            "{\"resourceType\": \"ServiceRequest\", \"id\": \"r\", \"status\": \"active\", \"intent\": \"order\", \"authoredOn\": \"2026\", \"colour\": 1,"
                    + " \"subject\": {\"reference\": \"Patient/x\"}, \"requester\": {\"reference\": \"PractitionerRole/y\"}}");

    @Test
    void everyCodeOccurs() {
        Seq<Problem> told = BROKEN.flatMap(EveryProblemTest::told)
                .appendAll(FHIR.flatMap(
                        it -> SocialPrescribingJson.readFhirReferral(bytes(it)).problems()))
                .appendAll(SocialPrescribingJson.readFhirReferral(
                                bytes(FHIR.get(2)), bytes(FHIR.get(2)), bytes(FHIR.get(1)))
                        .problems())
                .appendAll(
                        ReferralValidator.strict().validate(Path.of("nowhere")).problems())
                .appendAll(
                        SocialPrescribingJson.readReferral(bytes(MARY.replace("has been alone", "x".repeat(100_000))))
                                .problems())
                .append(notUtf8());

        assertThat(ProblemCodes.all()
                        .removeAll(told.map(Problem::code))
                        .map(ProblemCode::name)
                        .reject(ELSEWHERE::contains)
                        .removeAll(ofHistories())
                        .removeAll(ofPolicies()))
                .isEmpty();
    }

    @Test
    void everyCodeSaysWhatWhySinceWhen() {
        assertThat(ProblemCodes.all()).allMatch(code -> code.since().matches("[0-9]+\\.[0-9]+\\.[0-9]+"));
    }

    private static Seq<String> ofHistories() {
        return List.of(HistoryProblemCodes.class.getFields()).map(EveryProblemTest::name);
    }

    private static Seq<String> ofPolicies() {
        return List.of(PolicyFault.Code.values())
                .map(fault -> PolicyProblemCodes.of(fault).name())
                .appendAll(List.of(Finding.Kind.values())
                        .map(kind -> FindingProblemCodes.of(kind).name()))
                .append(FindingProblemCodes.ODD.name());
    }

    private static String name(Field code) {
        try {
            return String.valueOf(code.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Seq<Problem> told(String document) {
        return SocialPrescribingJson.readReferral(bytes(document), Profile.strict(), NARROW)
                .problems()
                .appendAll(SocialPrescribingJson.readReferral(bytes(document), Profile.prsb(), NARROW.withProblems(99))
                        .problems());
    }

    private static Problem notUtf8() {
        byte[] document = bytes(MARY);
        document[MARY.indexOf("alone")] = (byte) 0xff;
        return SocialPrescribingJson.readReferral(document).problems().get();
    }
}
