package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.INFO;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.github.socialprescribing.policy.Finding;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What can be proved of a policy that has no fault, and what is odd about it. */
public final class FindingProblemCodes {

    /** Odd to somebody who knows the field, though nothing is wrong with the logic. */
    public static final ProblemCode ODD = code("policy.odd", WARNING, "{words}", "");

    private static final Map<Finding.Kind, ProblemCode> CODES = LinkedHashMap.ofEntries(List.of(
            found(Finding.Kind.RULE_NEVER_APPLIES, WARNING, "mend its condition, or leave the rule out"),
            found(Finding.Kind.RULE_NEVER_COUNTS, WARNING, "look at its exceptions and its tier"),
            found(Finding.Kind.RULE_NEVER_DECIDES, INFO, ""),
            found(Finding.Kind.PERMIT_MEETS_REFUSAL, INFO, "make one an exception to the other, or part their tiers"),
            found(Finding.Kind.NO_RULE_DECIDES, WARNING, "write a rule for it, or let the default stand"),
            found(Finding.Kind.ALWAYS_REFUSED, WARNING, "write a rule that permits something"),
            found(Finding.Kind.NO_SITUATION, WARNING, "take one of the assumptions back"),
            found(Finding.Kind.DUTY_WITHOUT_DUE, WARNING, "say by when it is due"),
            found(Finding.Kind.DECIDER_MISSING, WARNING, "give somebody the role, or name another"),
            found(Finding.Kind.OVERRIDER_MISSING, WARNING, "give somebody the role, or name another"),
            found(Finding.Kind.OVERRIDE_LIFTS_NOTHING, INFO, "take the right out, if nobody needs it"),
            found(Finding.Kind.NOT_PROVEN, INFO, "")));

    private FindingProblemCodes() {}

    /**
     * How a finding is told.
     *
     * @param kind the kind of finding
     */
    public static ProblemCode of(Finding.Kind kind) {
        return CODES.get(kind).get();
    }

    static Seq<ProblemCode> all() {
        return CODES.values().append(ODD);
    }

    private static Tuple2<Finding.Kind, ProblemCode> found(Finding.Kind kind, Severity severity, String advice) {
        String name = "policy." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Tuple.of(kind, code(name, severity, "{words} ({question})", advice));
    }
}
