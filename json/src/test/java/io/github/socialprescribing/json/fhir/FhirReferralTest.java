package io.github.socialprescribing.json.fhir;

import static io.github.socialprescribing.json.fhir.PublishedReferral.CONDITION;
import static io.github.socialprescribing.json.fhir.PublishedReferral.CONSENT;
import static io.github.socialprescribing.json.fhir.PublishedReferral.GOAL;
import static io.github.socialprescribing.json.fhir.PublishedReferral.PATIENT;
import static io.github.socialprescribing.json.fhir.PublishedReferral.REQUEST;
import static io.github.socialprescribing.json.fhir.PublishedReferral.ROLE;
import static io.github.socialprescribing.json.fhir.PublishedReferral.TASK;
import static io.github.socialprescribing.json.fhir.PublishedReferral.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.TaskStatus;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read off the referral that HL7 publishes. */
class FhirReferralTest {

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
