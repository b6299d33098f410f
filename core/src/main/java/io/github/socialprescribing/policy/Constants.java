package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Puts the values of parameters into conditions and deadlines, so that only constants and facts are left. */
final class Constants {

    private Constants() {}

    static Map<String, Long> of(Seq<Parameter> parameters) {
        Map<String, Long> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            values.put(parameter.name(), parameter.value());
        }
        return values;
    }

    /** The constant part of a bound: of a policy that was built five numbers at most, each at most the eighth of what fits. */
    static long value(Bound bound, Map<String, Long> parameters) {
        long sum = bound.constant();
        for (String name : bound.parameters()) {
            Long value = parameters.get(name);
            if (value == null) {
                throw new IllegalStateException("the parameter `" + name + "` is not there");
            }
            sum += value;
        }
        return sum;
    }

    static Effect resolve(Effect effect, Map<String, Long> parameters) {
        if (effect instanceof Effect.Oblige oblige && oblige.within().isDefined()) {
            Deadline due = oblige.within().get();
            Bound amount = Bound.of(value(due.amount(), parameters));
            return new Effect.Oblige(oblige.duty(), oblige.words(), Option.some(new Deadline(amount, due.unit())));
        }
        return effect;
    }

    static Condition resolve(Condition condition, Map<String, Long> parameters) {
        if (condition instanceof Condition.Compare it) {
            return it.bound().parameters().isEmpty()
                    ? it
                    : new Condition.Compare(
                            it.fact(),
                            it.comparison(),
                            new Bound(
                                    value(it.bound(), parameters),
                                    List.empty(),
                                    it.bound().fact()));
        }
        if (condition.parts().isEmpty()) {
            return condition;
        }
        java.util.List<Condition> parts = new ArrayList<>();
        for (Condition part : condition.parts()) {
            parts.add(resolve(part, parameters));
        }
        if (condition instanceof Condition.Not) {
            return new Condition.Not(parts.get(0));
        }
        return condition instanceof Condition.All
                ? new Condition.All(List.ofAll(parts))
                : new Condition.Any(List.ofAll(parts));
    }
}
