package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.PolicyFault.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the numbers of a policy: parameters, relations between them, bounds, deadlines. */
final class Numbers {

    /** Beyond this the difference of two numbers could overflow. */
    static final long LARGEST = 1L << 60;

    /** A deadline beyond this is none, in whatever unit. */
    private static final long LONGEST_DEADLINE = 1_000_000;

    private final PolicyDraft policy;
    private final Map<String, Long> parameters;
    private final List<PolicyFault> faults;

    Numbers(PolicyDraft policy, List<PolicyFault> faults) {
        this.policy = policy;
        this.parameters = Constants.of(policy.parameters());
        this.faults = faults;
    }

    void checkParameters() {
        for (Parameter parameter : policy.parameters()) {
            if (!parameter.isInRange()) {
                fault(
                        Code.PARAMETER_OUT_OF_RANGE,
                        parameter.name(),
                        "its value " + parameter.value() + " is not from " + parameter.least() + " to "
                                + parameter.most());
            }
            if (isLarge(parameter.value())) {
                fault(Code.RANGE_OVERFLOW, parameter.name(), "its value is too large to calculate with");
            }
        }
        for (ParameterRelation relation : policy.relations()) {
            checkRelation(relation);
        }
    }

    private void checkRelation(ParameterRelation relation) {
        Long value = parameters.get(relation.parameter());
        Long other = parameters.get(relation.less());
        requireKnown(value, relation.parameter());
        requireKnown(other, relation.less());
        if (isLarge(relation.most())) {
            fault(Code.RANGE_OVERFLOW, relation.parameter(), "the constant of a relation is too large");
        } else if (value != null
                && other != null
                && !isLarge(value)
                && !isLarge(other)
                && value - other > relation.most()) {
            fault(Code.PARAMETERS_CONTRADICT, relation.parameter(), "`" + relation + "` does not hold");
        }
    }

    private void requireKnown(@Nullable Long value, String parameter) {
        if (value == null) {
            fault(Code.UNKNOWN_PARAMETER, parameter, "a relation mentions it, and the policy does not have it");
        }
    }

    boolean checkBounds(Condition condition, String rule) {
        boolean sound = true;
        if (condition instanceof Condition.Compare it) {
            sound = checkBound(it.bound(), rule);
        }
        for (Condition part : condition.parts()) {
            sound &= checkBounds(part, rule);
        }
        return sound;
    }

    private boolean checkBound(Bound bound, String rule) {
        Set<String> unknown = new LinkedHashSet<>();
        for (String name : bound.parameters()) {
            if (!parameters.containsKey(name) && unknown.add(name)) {
                fault(Code.UNKNOWN_PARAMETER, rule, "it mentions the parameter `" + name + "`");
            }
        }
        if (!unknown.isEmpty()) {
            return false;
        }
        if (isLarge(bound.constant()) || bound.parameters().size() > 4 || isLarge(sum(bound))) {
            fault(Code.RANGE_OVERFLOW, rule, "a bound is too large to calculate with");
            return false;
        }
        return true;
    }

    /** The constant part of a bound; at most five numbers, each small enough, or already reported as too large. */
    private long sum(Bound bound) {
        long sum = bound.constant();
        for (String name : bound.parameters()) {
            long value = parameters.getOrDefault(name, 0L);
            sum = isLarge(value) || isLarge(sum) ? sum : sum + value;
        }
        return sum;
    }

    void checkDeadline(Deadline deadline, String rule) {
        if (!checkBound(deadline.amount(), rule)) {
            return;
        }
        long amount = sum(deadline.amount());
        if (amount < 0) {
            fault(Code.DEADLINE_IN_THE_PAST, rule, "a duty is not due in the past");
        }
        if (amount > LONGEST_DEADLINE) {
            fault(Code.RANGE_OVERFLOW, rule, "a deadline is too far away to be one");
        }
    }

    /** The sum; one with a number too large to calculate with is that number, whatever is added, so that it is found. */
    static long sum(long one, long other) {
        return isLarge(one) ? one : isLarge(other) ? other : one + other;
    }

    static boolean isLarge(long number) {
        return number > LARGEST || number < -LARGEST;
    }

    private void fault(Code code, String where, String words) {
        faults.add(new PolicyFault(code, where, words));
    }
}
