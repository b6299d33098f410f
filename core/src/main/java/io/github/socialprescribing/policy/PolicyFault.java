package io.github.socialprescribing.policy;

/**
 * One reason why a policy is not fit for use.
 *
 * @param code the lasting name of the fault
 * @param where what it is about: the name of a rule, parameter, question or fact
 * @param words what is wrong, in one sentence
 */
public record PolicyFault(Code code, String where, String words) {

    /** The ways in which a policy can be unfit. */
    public enum Code {
        /** It has no rule. */
        EMPTY_POLICY,
        /** Two things of one kind have the same name. */
        DUPLICATE_NAME,
        /** A rule is in a tier that is not there. */
        UNKNOWN_TIER,
        /** A rule speaks to a question that is not there. */
        UNKNOWN_QUESTION,
        /** A rule mentions a fact that its question does not have. */
        UNKNOWN_FACT,
        /** A rule mentions a parameter that is not there. */
        UNKNOWN_PARAMETER,
        /** A rule mentions an option that the choice does not have. */
        UNKNOWN_OPTION,
        /** An exception or an override names a rule that is not there. */
        UNKNOWN_RULE,
        /** A fact is used as another kind of fact. */
        WRONG_KIND_OF_FACT,
        /** A parameter is outside its own range. */
        PARAMETER_OUT_OF_RANGE,
        /** Two parameters contradict each other: a relation between them does not hold. */
        PARAMETERS_CONTRADICT,
        /** A range or a constant is too large to calculate with. */
        RANGE_OVERFLOW,
        /** A deadline lies in the past. */
        DEADLINE_IN_THE_PAST,
        /** An exception is to a rule that answers none of the same questions, so that it could never silence it. */
        UNRELATED_EXCEPTION,
        /** Exceptions silence each other in a circle. */
        CIRCULAR_EXCEPTION,
        /** Two rows of the counting table say different things of one event. */
        CONTRADICTORY_COUNTING,
        /** A rule of a protected tier would be overridable. */
        PROTECTED_TIER,
        /** A condition has too many cases to compile, or is nested deeper than documents are. */
        TOO_COMPLEX,
        /** A text or a day that a document cannot hold: it would be read again as another, or not at all. */
        UNWRITABLE,
        /** Two versions are in force on the same day. */
        OVERLAPPING_VERSIONS,
        /** No version is in force on a day between two others. */
        GAP_BETWEEN_VERSIONS,
        /** A history is of one policy, and a version is of another. */
        FOREIGN_VERSION
    }

    @Override
    public String toString() {
        return code + " at `" + where + "`: " + words;
    }
}
