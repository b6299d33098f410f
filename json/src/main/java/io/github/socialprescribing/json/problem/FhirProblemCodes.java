package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.INFO;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What can be told of FHIR resources that are read as a referral. */
public final class FhirProblemCodes {

    /** An element that says nothing a referral can hold. */
    public static final ProblemCode UNUSED =
            code("fhir.unused", INFO, "`{element}` of this {resource} is not used", "");

    /** An element that FHIR R4 does not have, and whose name is not to be repeated. */
    public static final ProblemCode UNKNOWN =
            code("fhir.unknown", INFO, "an element of this {resource} is none of FHIR R4, and is not used", "");

    /** A date that says nothing a referral can hold. */
    public static final ProblemCode DATE = code("fhir.date", INFO, "this date {why}, and is not used", "");

    /** A resource that says nothing a referral can hold. */
    public static final ProblemCode RESOURCE_UNUSED = code("fhir.resource-unused", INFO, "{why}", "");

    /** Not a FHIR resource. */
    public static final ProblemCode RESOURCE_TYPE =
            code("fhir.resource-type", ERROR, "expected a FHIR resource with its `resourceType`", "");

    /** A reference that leads nowhere. */
    public static final ProblemCode REFERENCE = code(
            "fhir.reference",
            ERROR,
            "the reference leads to no {resource} of this input",
            "send the resource along, in the same bundle or beside it");

    /** A resource without which there is no referral. */
    public static final ProblemCode RESOURCE_MISSING =
            code("fhir.resource-missing", ERROR, "the input holds no {resource} to read as a referral", "");

    /** Two resources where one is expected. */
    public static final ProblemCode SEVERAL = code(
            "fhir.several",
            ERROR,
            "the input holds another {resource} of the same referral or id",
            "send one referral at a time");

    private FhirProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(UNUSED, UNKNOWN, DATE, RESOURCE_UNUSED, RESOURCE_TYPE, REFERENCE, RESOURCE_MISSING, SEVERAL);
    }
}
