package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;

import io.github.socialprescribing.policy.PolicyFault;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What can be wrong with a policy whose members are sound one by one. */
public final class PolicyProblemCodes {

    private static final Map<PolicyFault.Code, String> SENTENCES = LinkedHashMap.ofEntries(List.of(
            said(PolicyFault.Code.EMPTY_POLICY, "the policy has no rule"),
            said(PolicyFault.Code.DUPLICATE_NAME, "something of the same kind has this name already"),
            said(PolicyFault.Code.UNKNOWN_TIER, "a tier is named here that the policy does not have"),
            said(PolicyFault.Code.UNKNOWN_QUESTION, "a question is named here that is not known"),
            said(PolicyFault.Code.UNKNOWN_FACT, "a fact is named here that the question does not have"),
            said(PolicyFault.Code.UNKNOWN_PARAMETER, "a parameter is named here that the policy does not have"),
            said(PolicyFault.Code.UNKNOWN_OPTION, "an option is named here that the choice does not have"),
            said(PolicyFault.Code.UNKNOWN_RULE, "a rule is named here that the policy does not have"),
            said(PolicyFault.Code.WRONG_KIND_OF_FACT, "a fact is used here as a fact of another kind"),
            said(PolicyFault.Code.PARAMETER_OUT_OF_RANGE, "the value of this parameter is outside its own range"),
            said(PolicyFault.Code.PARAMETERS_CONTRADICT, "a relation between two parameters does not hold"),
            said(PolicyFault.Code.RANGE_OVERFLOW, "a number here is too large to calculate with"),
            said(PolicyFault.Code.DEADLINE_IN_THE_PAST, "a deadline here lies in the past"),
            said(PolicyFault.Code.UNRELATED_EXCEPTION, "a rule is an exception to one that answers other questions"),
            said(PolicyFault.Code.CIRCULAR_EXCEPTION, "rules are exceptions to each other in a circle"),
            said(PolicyFault.Code.CONTRADICTORY_COUNTING, "another row counts the same event differently"),
            said(PolicyFault.Code.PROTECTED_TIER, "what stands here can never be overridden"),
            said(PolicyFault.Code.TOO_COMPLEX, "the condition of this rule is too long or nested too deep"),
            said(PolicyFault.Code.UNWRITABLE, "a text or a day is here that a document cannot hold"),
            said(PolicyFault.Code.OVERLAPPING_VERSIONS, "two versions are in force on the same day"),
            said(PolicyFault.Code.GAP_BETWEEN_VERSIONS, "no version is in force on a day between two others"),
            said(PolicyFault.Code.FOREIGN_VERSION, "a version is of another policy")));

    private static final Map<PolicyFault.Code, ProblemCode> CODES =
            SENTENCES.map((fault, sentence) -> Tuple.of(fault, code(name(fault), ERROR, sentence, "")));

    /** A question that the vocabulary does not have. */
    public static final ProblemCode UNKNOWN_QUESTION = of(PolicyFault.Code.UNKNOWN_QUESTION);

    /** A fact that the vocabulary does not have. */
    public static final ProblemCode UNKNOWN_FACT = of(PolicyFault.Code.UNKNOWN_FACT);

    private PolicyProblemCodes() {}

    /**
     * How a document is told of a fault.
     *
     * @param fault the fault of the policy
     */
    public static ProblemCode of(PolicyFault.Code fault) {
        return CODES.get(fault).get();
    }

    static Seq<ProblemCode> all() {
        return List.ofAll(CODES.values());
    }

    private static Tuple2<PolicyFault.Code, String> said(PolicyFault.Code fault, String sentence) {
        return Tuple.of(fault, sentence);
    }

    private static String name(PolicyFault.Code fault) {
        return "policy." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
