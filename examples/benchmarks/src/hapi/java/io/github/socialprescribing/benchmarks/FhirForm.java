package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import java.nio.charset.StandardCharsets;

/**
 * What a referral of the benchmark says, as a FHIR R4 bundle: request, person, condition, professional, consents to the
 * referral, and the page of notes.
 */
final class FhirForm {

    private static final String OURS = "urn:social-prescribing:";

    private FhirForm() {}

    static byte[] of(byte[] document) {
        Referral referral = SocialPrescribingJson.readReferral(document).value().get();
        StringBuilder bundle = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
        entry(bundle, request(referral));
        entry(bundle, "\"resourceType\":\"Patient\",\"id\":\"p-1\",\"birthDate\":\"1961-04-12\"");
        entry(bundle, condition());
        entry(bundle, professional());
        int number = 0;
        for (Consent consent : referral.consents().all()) {
            if (consent.scope() == ConsentScope.REFERRAL
                    && consent.withdrawnOn().isEmpty()) {
                entry(bundle, consent(consent, ++number));
            }
        }
        bundle.setLength(bundle.length() - 1);
        return bundle.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder bundle, String members) {
        String id = members.replaceFirst(".*?\"resourceType\":\"(\\w+)\",\"id\":\"([^\"]+)\".*", "$1/$2");
        bundle.append("{\"fullUrl\":\"http://example.org/fhir/")
                .append(id)
                .append("\",\"resource\":{")
                .append(members)
                .append("}},");
    }

    private static String request(Referral referral) {
        String notes = referral.notes()
                .map(Narrative::text)
                .getOrElse("")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        return "\"resourceType\":\"ServiceRequest\",\"id\":\"" + referral.id() + "\",\"status\":\"active\","
                + "\"intent\":\"order\",\"subject\":{\"reference\":\"Patient/p-1\"},\"authoredOn\":\""
                + referral.receivedOn() + "\",\"requester\":{\"reference\":\"PractitionerRole/r-1\"},"
                + "\"reasonReference\":[{\"reference\":\"Condition/c-1\"}],\"note\":[{\"text\":\"" + notes + "\"}]";
    }

    private static String condition() {
        return "\"resourceType\":\"Condition\",\"id\":\"c-1\",\"clinicalStatus\":{\"coding\":[{\"system\":"
                + "\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]},"
                + "\"category\":[{\"coding\":[{\"system\":"
                + "\"http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes\","
                + "\"code\":\"food-insecurity\"}]}],\"code\":{\"text\":\"nothing in the house\"},"
                + "\"subject\":{\"reference\":\"Patient/p-1\"}";
    }

    private static String professional() {
        return "\"resourceType\":\"PractitionerRole\",\"id\":\"r-1\",\"active\":true,\"code\":[{\"coding\":[{\"system\":"
                + "\"http://snomed.info/sct\",\"code\":\"62247001\"}]}]";
    }

    private static String consent(Consent consent, int number) {
        return "\"resourceType\":\"Consent\",\"id\":\"k-" + number + "\",\"status\":\"active\",\"scope\":{\"coding\":"
                + "[{\"system\":\"http://terminology.hl7.org/CodeSystem/consentscope\",\"code\":\"patient-privacy\"}]},"
                + "\"category\":[{\"coding\":[{\"system\":\"" + OURS + "consent-scope\",\"code\":\"referral\"}]}],"
                + "\"patient\":{\"reference\":\"Patient/p-1\"},\"dateTime\":\"" + consent.givenOn()
                + "\",\"policyRule\":{\"text\":\"as told to the person\"}";
    }
}
