package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** What brute force needs: the values that a fact can have, and the verdicts of situations that can be. */
final class Feasible {

    private Feasible() {}

    static List<Long> values(Fact fact) {
        return List.rangeClosed(fact.least(), fact.most());
    }

    /** What no rule uses is not read, so an assumption about it is not looked at either. */
    private static boolean isRead(CompiledPolicy<FactValues> compiled, String fact) {
        return compiled.facts().exists(it -> it.name().equals(fact));
    }

    static Option<Verdict> verdict(CompiledPolicy<FactValues> compiled, FactValues values) {
        for (Assumption it : compiled.question().assumptions()) {
            if (isRead(compiled, it.fact())
                    && isRead(compiled, it.less())
                    && values.find(it.fact()).get() - values.find(it.less()).get() > it.most()) {
                return Option.none();
            }
        }
        return Option.some(compiled.decide(values));
    }
}
