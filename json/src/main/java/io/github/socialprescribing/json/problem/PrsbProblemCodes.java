package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What the PRSB Social Prescribing Information Standard v1.1 asks of a referral beyond our own format, as far as our format
 * has a member for it. Told under {@link Profile#prsb()} only.
 *
 * <p>What the standard calls optional would be information. Of its optional items our referral has a member for none, so
 * there is no such code: what a format cannot hold, nobody is told to add.
 */
public final class PrsbProblemCodes {

    /** The standard says M. */
    public static final ProblemCode MANDATORY = code(
            "prsb.mandatory",
            ERROR,
            "the PRSB standard makes this mandatory, and it is not there",
            "add it, or send the document under another profile");

    /** The standard says R. */
    public static final ProblemCode REQUIRED = code(
            "prsb.required", WARNING, "the PRSB standard asks for this where it is known, and it is not there", "");

    private PrsbProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(MANDATORY, REQUIRED);
    }
}
