package io.github.socialprescribing.json.problem;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * How much each kind of problem weighs to the one who reads. What the profile does not name weighs what its {@link
 * ProblemCode} says.
 *
 * @param name how the profile is called in a report
 * @param weights where it differs from the codes' own severity, by the code's name
 */
public record Profile(String name, Map<String, Severity> weights) {

    private static final Profile STRICT = new Profile("strict", LinkedHashMap.empty());

    private static final Profile LENIENT = STRICT.named("lenient")
            .weighing(ProblemCodes.UNKNOWN, Severity.INFO)
            .weighing(ProblemCodes.NULL, Severity.INFO)
            .weighing(ReferralProblemCodes.CONSENT_LATE, Severity.WARNING)
            .weighing(ReferralProblemCodes.CONSENT_MISSING, Severity.WARNING)
            .weighing(TextProblemCodes.CONTROL, Severity.WARNING)
            .weighing(TextProblemCodes.NOT_COMPOSED, Severity.WARNING);

    private static final Profile PRSB = STRICT.named("prsb")
            .weighing(PrsbProblemCodes.MANDATORY, Severity.ERROR)
            .weighing(PrsbProblemCodes.REQUIRED, Severity.WARNING);

    /** Everything the format does not allow is an error: for those who write documents. */
    public static Profile strict() {
        return STRICT;
    }

    /**
     * For those who receive: members nobody knows, and {@code null} for what may be left out, are told as information.
     * The members are kept beside the value, which has no place for what nobody could judge, redact or hide. A consent
     * that is not there, or came after the referral, is a warning, since intake asks for it anyway; so are control
     * characters and letters written apart from their accents.
     */
    public static Profile lenient() {
        return LENIENT;
    }

    /**
     * Strict, and what the PRSB Social Prescribing Information Standard v1.1 asks of a referral besides: what it makes
     * mandatory is an error where it is missing, what it wants where known a warning.
     */
    public static Profile prsb() {
        return PRSB;
    }

    /**
     * Whether such a problem is told at all: what one standard alone asks for, only under a profile that weighs it.
     *
     * @param code the kind of problem
     */
    public boolean asksFor(ProblemCode code) {
        return !code.name().startsWith("prsb.") || weights.containsKey(code.name());
    }

    /**
     * The same weights under another name.
     *
     * @param newName how the profile is called in a report
     */
    public Profile named(String newName) {
        return new Profile(newName, weights);
    }

    /**
     * This profile, with another opinion of one code.
     *
     * @param code the kind of problem
     * @param severity what it weighs
     */
    public Profile weighing(ProblemCode code, Severity severity) {
        if (ProblemCodes.isEndOfReading(code) && severity != Severity.ERROR) {
            throw new IllegalArgumentException("a document that cannot be read to its end is always in error");
        }
        return new Profile(name, weights.put(code.name(), severity));
    }

    /**
     * What a problem weighs.
     *
     * @param code the kind of problem
     */
    public Severity severity(ProblemCode code) {
        return weights.getOrElse(code.name(), code.severity());
    }
}
