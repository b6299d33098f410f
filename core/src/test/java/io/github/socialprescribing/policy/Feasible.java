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

    /** The verdict of a situation that agrees with every assumption and total. */
    static Option<Verdict> verdict(CompiledPolicy<FactValues> compiled, FactValues values) {
        return keeps(compiled.question(), values) ? Option.some(compiled.decide(values)) : Option.none();
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

    /** The values that a fact which no rule uses can have, where the facts that rules use have these. */
    static List<Long> possible(CompiledPolicy<FactValues> compiled, FactValues values, Fact unread) {
        Seq<Fact> free =
                compiled.question().facts().filter(fact -> !compiled.facts().contains(fact) && !fact.equals(unread));
        return values(unread)
                .filter(value -> isPossible(compiled.question(), values.put(unread, value), free.toList()));
    }

    private static boolean isPossible(Question question, FactValues values, List<Fact> free) {
        if (free.isEmpty()) {
            return keeps(question, values);
        }
        String name = free.head().name();
        boolean tied = question.assumptions()
                        .exists(it -> it.fact().equals(name) || it.less().equals(name))
                || question.totals()
                        .exists(it -> it.fact().equals(name) || it.parts().contains(name));
        List<Long> tried = tied
                ? values(free.head()).prependAll(values.find(name))
                : List.of(free.head().least());
        return tried.exists(value -> isPossible(question, values.put(free.head(), value), free.tail()));
    }

    /** Whether a situation agrees with every assumption and total. */
    static boolean keeps(Question question, FactValues values) {
        return question.assumptions().forAll(it -> value(values, it.fact()) - value(values, it.less()) <= it.most())
                && question.totals().forAll(it -> value(values, it.fact()) == sum(values, it));
    }

    private static long sum(FactValues values, Total total) {
        return total.parts().map(part -> value(values, part)).sum().longValue();
    }

    private static long value(FactValues values, String fact) {
        return values.find(fact).get();
    }

    /** The situation in which somebody has changed one fact, and with it the totals of which it is a part. */
    static FactValues changed(Question question, FactValues before, Fact fact, long value) {
        FactValues after = before.put(fact, value);
        for (Total total : question.totals().filter(it -> it.parts().contains(fact.name()))) {
            long moved = value(before, total.fact()) + value - value(before, fact.name());
            after = after.put(question.find(total.fact()).get(), moved);
        }
        return after;
    }

    /** What somebody could change: no total, which changes by its parts alone. */
    static Seq<Fact> changeable(Question question) {
        return question.facts()
                .filter(fact -> fact.changeable()
                        && !question.totals().exists(it -> it.fact().equals(fact.name())));
    }
}
