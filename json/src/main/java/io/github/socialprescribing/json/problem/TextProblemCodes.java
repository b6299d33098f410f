package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What can be wrong with the characters of a text, or a pity to find in them. What looks like a person's number or address
 * is a warning and no more: nobody can tell from the digits alone.
 */
public final class TextProblemCodes {

    /** Characters that print nothing. */
    public static final ProblemCode CONTROL = code(
            "text.control", ERROR, "a text holds control characters", "leave them out; line breaks and tabs may stay");

    /** Letters and their accents written apart. */
    public static final ProblemCode NOT_COMPOSED = code(
            "text.not-composed",
            ERROR,
            "a text is not in Unicode's composed form",
            "normalise it to NFC, so that equal texts are equal bytes");

    /** Ten digits of which the last fits. */
    public static final ProblemCode NHS_NUMBER = code(
            "privacy.nhs-number",
            WARNING,
            "a free text seems to hold an NHS number",
            "take it out: whoever reads the notes does not need it");

    /** Digits as people dial them. */
    public static final ProblemCode PHONE = code(
            "privacy.phone",
            WARNING,
            "a free text seems to hold a telephone number",
            "keep it where contact details are kept");

    /** An address with an at sign. */
    public static final ProblemCode EMAIL = code(
            "privacy.email",
            WARNING,
            "a free text seems to hold an e-mail address",
            "keep it where contact details are kept");

    /** A postcode of the United Kingdom. */
    public static final ProblemCode POSTCODE = code(
            "privacy.postcode",
            WARNING,
            "a free text seems to hold a postcode",
            "keep it where contact details are kept");

    /** No SNOMED CT identifier. */
    public static final ProblemCode SNOMED_FORM =
            code("snomed.form", ERROR, "a SNOMED CT code is 6 to 18 digits, the first of which is not zero", "");

    /** A SNOMED CT identifier with a slip in it. */
    public static final ProblemCode SNOMED_CHECK_DIGIT = code(
            "snomed.check-digit",
            WARNING,
            "the last digit of a SNOMED CT code does not fit the others",
            "look the code up again; samples in print are sometimes made up");

    private TextProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(CONTROL, NOT_COMPOSED, NHS_NUMBER, PHONE, EMAIL, POSTCODE, SNOMED_FORM, SNOMED_CHECK_DIGIT);
    }
}
