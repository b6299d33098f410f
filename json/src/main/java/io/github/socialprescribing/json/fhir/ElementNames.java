package io.github.socialprescribing.json.fhir;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * The names that FHIR R4 gives to elements of the resources read here, and to the parts of them. They are the standard's
 * words and may be said; a name that is not among them is somebody's own, and may be about a person.
 */
final class ElementNames {

    /** Of these nothing is lost: they name the thing within its system, or say in words what a code beside them says. */
    private static final Set<String> EMPTY = LinkedHashSet.of("id", "meta", "resourceType", "type", "display");

    private static final Set<String> KNOWN = LinkedHashSet.of("""
            implicitRules language text contained extension modifierExtension
            identifier timestamp total link entry signature search request response
            instantiatesCanonical instantiatesUri basedOn replaces requisition status intent category priority
            doNotPerform code orderDetail quantityQuantity quantityRatio quantityRange subject encounter
            occurrenceDateTime occurrencePeriod occurrenceTiming asNeededBoolean asNeededCodeableConcept
            authoredOn requester performerType performer locationCode locationReference reasonCode
            reasonReference insurance supportingInfo specimen bodySite note patientInstruction relevantHistory
            groupIdentifier partOf statusReason businessStatus description focus for executionPeriod
            lastModified owner location restriction input output
            clinicalStatus verificationStatus severity onsetDateTime onsetAge onsetPeriod onsetRange onsetString
            abatementDateTime abatementAge abatementPeriod abatementRange abatementString recordedDate recorder
            asserter stage evidence
            active name telecom gender birthDate deceasedBoolean deceasedDateTime address maritalStatus
            multipleBirthBoolean multipleBirthInteger photo contact communication generalPractitioner
            managingOrganization
            period practitioner organization specialty healthcareService availableTime notAvailable
            availabilityExceptions endpoint
            scope patient dateTime sourceAttachment sourceReference policy policyRule verification provision
            coding system version userSelected reference type fullUrl resource
            """.strip().split("\\s+"));

    private ElementNames() {}

    /** Whether FHIR has an element of this name; what is said beside a plain value has the same with a low line. */
    static boolean isKnown(String name) {
        return KNOWN.contains(plain(name));
    }

    /** Whether nothing is lost where it is passed over. */
    static boolean isEmpty(String name) {
        return EMPTY.contains(plain(name));
    }

    private static String plain(String name) {
        return name.startsWith("_") ? name.substring(1) : name;
    }
}
