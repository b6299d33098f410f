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
        return verdict(compiled, values, compiled.question().assumptions());
    }

    /** The verdict where facts that no rule uses are not looked at, nor the assumptions about them. */
    static Option<Verdict> verdictOfWhatIsRead(CompiledPolicy<FactValues> compiled, FactValues values) {
        return verdict(
                compiled,
                values,
                compiled.question()
                        .assumptions()
                        .filter(it -> isRead(compiled, it.fact()) && isRead(compiled, it.less())));
    }

    private static Option<Verdict> verdict(
            CompiledPolicy<FactValues> compiled, FactValues values, Seq<Assumption> assumptions) {
        for (Assumption it : assumptions) {
            if (values.find(it.fact()).get() - values.find(it.less()).get() > it.most()) {
                return Option.none();
            }
        }
        return Option.some(compiled.decide(values));
    }

    private static boolean isRead(CompiledPolicy<FactValues> compiled, String fact) {
        return compiled.facts().exists(it -> it.name().equals(fact));
    }
}
