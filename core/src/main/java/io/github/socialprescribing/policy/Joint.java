package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One question that two policies answer, over the situations that both allow. */
final class Joint {

    final Outlook some;
    final Outlook other;
    final Inquiry inquiry;
    private final CompiledPolicy<FactValues> compiled;
    private final CompiledPolicy<FactValues> otherCompiled;

    private Joint(Policy policy, Policy otherPolicy, Question question, Question otherQuestion, Seq<Fact> facts) {
        Rulebook book = Rulebook.of(policy, question.name());
        Rulebook otherBook = Rulebook.of(otherPolicy, question.name());
        java.util.List<Condition> conditions = book.conditions();
        conditions.addAll(otherBook.conditions());
        Seq<Assumption> assumptions =
                question.assumptions().appendAll(otherQuestion.assumptions()).distinct();
        Question both = ((ImmutableQuestion) otherQuestion)
                .withFacts(facts)
                .withAssumptions(assumptions)
                .withTotals(question.totals().appendAll(otherQuestion.totals()).distinct());
        inquiry = new Inquiry(both, conditions);
        some = Outlook.of(book, inquiry.space, 0);
        other = Outlook.of(otherBook, inquiry.space, book.rules().length);
        compiled = new CompiledPolicy<>(policy, Asked.ofValues(question));
        otherCompiled = new CompiledPolicy<>(otherPolicy, Asked.ofValues(otherQuestion));
    }

    /** Both policies on a question of both; null where a fact means something else in each. */
    static @Nullable Joint of(Policy policy, Policy otherPolicy, String name) {
        Question question = policy.question(name).get();
        Question otherQuestion = otherPolicy.question(name).get();
        java.util.List<Fact> facts = new ArrayList<>();
        for (Fact fact : question.facts()) {
            Option<Fact> twin = otherQuestion.find(fact.name());
            Fact both = twin.isEmpty() ? fact : common(fact, twin.get());
            if (both == null) {
                return null;
            }
            facts.add(both);
        }
        for (Fact fact : otherQuestion.facts()) {
            if (question.find(fact.name()).isEmpty()) {
                facts.add(fact);
            }
        }
        return new Joint(policy, otherPolicy, question, otherQuestion, List.ofAll(facts));
    }

    /** What both may mean by a fact; null where one speaks of something else, or counts in another unit. */
    private static @Nullable Fact common(Fact fact, Fact twin) {
        if (!fact.meaning().equals(twin.meaning())) {
            return null;
        }
        if (fact instanceof CountFact count && twin instanceof CountFact other) {
            long least = Math.max(count.least(), other.least());
            long most = Math.min(count.most(), other.most());
            return least > most || !count.unit().equals(other.unit())
                    ? null
                    : new CountFact(count.name(), count.meaning(), count.unit(), least, most, count.changeable());
        }
        if (fact instanceof ChoiceFact choice && twin instanceof ChoiceFact other) {
            return choice.options().equals(other.options()) ? choice : null;
        }
        return fact instanceof FlagFact && twin instanceof FlagFact ? fact : null;
    }

    Explanation explain(Witness witness) {
        return compiled.explain(witness.facts());
    }

    Explanation explainOther(Witness witness) {
        return otherCompiled.explain(witness.facts());
    }
}
