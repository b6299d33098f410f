package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What brute force needs: the values that a fact can have, and the verdicts of situations that can be. */
final class Feasible {

    private Feasible() {}

    static List<Long> values(Fact fact) {
        return List.rangeClosed(fact.least(), fact.most());
    }

    /** The verdict of a situation that agrees with every assumption. */
    static Option<Verdict> verdict(CompiledPolicy<FactValues> compiled, FactValues values) {
        return compiled.question().assumptions().forAll(it -> keeps(values, it))
                ? Option.some(compiled.decide(values))
                : Option.none();
    }

    /** The verdict where facts that no rule uses are not looked at, and may be whatever agrees with the others. */
    static Option<Verdict> verdictOfWhatIsRead(CompiledPolicy<FactValues> compiled, FactValues values) {
        return isPossible(compiled, values) ? Option.some(compiled.decide(values)) : Option.none();
    }

    /** Whether there is a situation in which the facts that rules use have these values. */
    static boolean isPossible(CompiledPolicy<FactValues> compiled, FactValues values) {
        Seq<Fact> free =
                compiled.question().facts().filter(fact -> !compiled.facts().contains(fact));
        return isPossible(compiled.question(), values, free.toList());
    }

    private static boolean isPossible(Question question, FactValues values, List<Fact> free) {
        if (free.isEmpty()) {
            return question.assumptions().forAll(it -> keeps(values, it));
        }
        boolean tied = question.assumptions()
                .exists(it -> it.fact().equals(free.head().name())
                        || it.less().equals(free.head().name()));
        List<Long> tried = tied ? values(free.head()) : List.of(free.head().least());
        return tried.exists(value -> isPossible(question, values.put(free.head(), value), free.tail()));
    }

    private static boolean keeps(FactValues values, Assumption it) {
        return values.find(it.fact()).get() - values.find(it.less()).get() <= it.most();
    }
}
