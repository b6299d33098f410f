package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
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

    /** The situations in which a fact alone is higher, or a part of it where it is a total, and totals with it. */
    List<At> raised(At at, Fact fact) {
        Question question = policy.questions().head();
        return question.totals()
                .find(it -> it.fact().equals(fact.name()))
                .map(Total::parts)
                .getOrElse(List.of(fact.name()))
                .toList()
                .flatMap(part -> raised(at, part, question.totals().map(Total::fact)));
    }

    private List<At> raised(At at, String fact, Seq<String> totals) {
        Seq<String> left = totals.append(fact);
        return situations.filter(it -> it.values.find(fact).get()
                        > at.values.find(fact).get()
                && it.values.values().removeAll(left).equals(at.values.values().removeAll(left)));
    }
}
