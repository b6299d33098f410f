package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a count is compared with: a constant, plus parameters, plus at most one other count. Parameters and counts stand
 * here by name, so that a changed parameter changes every rule that mentions it.
 *
 * @param constant a whole number
 * @param parameters names of parameters, sorted, whose values are added
 * @param fact the name of a count whose value is added
 */
public record Bound(long constant, Seq<String> parameters, Option<String> fact) implements Amount {

    /** Sorts the parameters, as their order says nothing. */
    public Bound {
        parameters = parameters.size() < 2 ? parameters : parameters.sorted();
    }

    /**
     * A constant.
     *
     * @param constant a whole number
     */
    public static Bound of(long constant) {
        return new Bound(constant, List.empty(), Option.none());
    }

    @Override
    public Bound bound() {
        return this;
    }

    Bound sum(Bound other) {
        if (fact.isDefined() && other.fact.isDefined()) {
            throw new IllegalArgumentException("a bound adds at most one fact; make the sum of two a fact of its own");
        }
        return new Bound(
                Numbers.sum(constant, other.constant),
                parameters.appendAll(other.parameters),
                fact.isDefined() ? fact : other.fact);
    }

    /** The sum as a rule would say it, such as {@code offer-limit + units-granted}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (String name : parameters.appendAll(fact)) {
            words.append(words.isEmpty() ? "" : " + ").append(name);
        }
        if (words.isEmpty()) {
            return Long.toString(constant);
        }
        String sign = constant < 0 ? " - " : " + ";
        return constant == 0
                ? words.toString()
                : words.append(sign).append(Math.abs(constant)).toString();
    }
}
