package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Occurrence;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Witness;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Situations that show what is odd. Whatever they need not tell is a no or a nought, as far as one can be found so. */
final class Shown {

    private Shown() {}

    /** A situation of this kind in which a policy answers so; none where it has no such question or fact, or no situation. */
    static Option<Witness> where(Policy policy, Asked<?> asked, Condition where, Outcome outcome) {
        return policy.question(asked.question().name())
                .filter(it -> where.facts().forAll(fact -> it.find(fact).isDefined()))
                .flatMap(question -> List.of(
                                flags(question, where).appendAll(counts(question, where)), flags(question, where))
                        .append(List.empty())
                        .flatMap(plain -> Occurrence.of(
                                        policy, question.name(), new Condition.All(plain.prepend(where)), outcome)
                                .witness())
                        .headOption())
                .map(it -> plain(policy, it, where.facts()));
    }

    /** The same situation, telling no facts but those that rules look at, and these. */
    static Witness plain(Policy policy, Witness witness, Set<String> told) {
        Set<String> used = policy.rules()
                .filter(rule -> rule.questions().contains(witness.question()))
                .map(Rule::condition)
                .flatMap(Condition::facts)
                .toLinkedSet()
                .addAll(told);
        return new Witness(
                witness.question(), witness.facts(), witness.observed().filter(it -> used.contains(it.name())));
    }

    private static Seq<Condition> flags(Question question, Condition told) {
        return question.facts()
                .filter(it -> it instanceof FlagFact && !told.facts().contains(it.name()))
                .map(it -> new Condition.Flag(it.name(), /* expected= */ false));
    }

    private static Seq<Condition> counts(Question question, Condition told) {
        return question.facts()
                .filter(it -> it instanceof CountFact && !told.facts().contains(it.name()))
                .map(it -> ((CountFact) it).is(0));
    }
}
