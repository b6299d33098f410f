package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import java.util.function.Predicate;

/** A policy and every situation of its question. */
final class Everything {

    final Policy policy;
    final List<At> situations;

    Everything(Policy policy) {
        this.policy = policy;
        situations = RandomPolicies.situations(policy.questions().head()).map(values -> new At(policy, values));
    }

    boolean any(Predicate<At> shows) {
        return situations.exists(shows);
    }

    At at(Witness witness) {
        return new At(policy, witness.facts());
    }

    /** The situations in which a fact alone is higher. */
    List<At> raised(At at, Fact fact) {
        long value = at.values.find(fact.name()).get();
        return situations.filter(it -> it.values.find(fact.name()).get() > value
                && it.values
                        .values()
                        .remove(fact.name())
                        .equals(at.values.values().remove(fact.name())));
    }
}
