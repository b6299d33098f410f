package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What two policies ask of people in one situation, read off their verdicts. */
final class Asks {

    private Asks() {}

    /**
     * Whether the service asks less: a yes that it does not need, or a duty that it does not lay on anybody, or not as soon.
     */
    static boolean less(Policy service, Policy national, FactValues values) {
        Verdict here = verdict(service, values);
        Verdict there = verdict(national, values);
        boolean refusesMore = here.outcome() == Outcome.REFUSED && there.outcome() != Outcome.REFUSED;
        return (here instanceof Verdict.NeedsDecision && !approvals(there).forAll(needed -> asks(here, needed)))
                || (!refusesMore && !there.duties().forAll(owed -> obliges(here, owed)));
    }

    private static Verdict verdict(Policy policy, FactValues values) {
        return policy.compile(Asked.ofValues(policy.questions().head())).decide(values);
    }

    private static Seq<Approval> approvals(Verdict verdict) {
        return verdict instanceof Verdict.NeedsDecision needs ? needs.need().approvals() : List.empty();
    }

    private static boolean asks(Verdict verdict, Approval needed) {
        return approvals(verdict).exists(it -> it.role().equals(needed.role()) && it.count() >= needed.count());
    }

    private static boolean obliges(Verdict verdict, Duty owed) {
        return verdict.duties()
                .exists(it -> it.name().equals(owed.name())
                        && weeks(it.within().get()) <= weeks(owed.within().get()));
    }

    private static long weeks(Due due) {
        if (due.unit() != Due.Unit.WEEKS) {
            throw new AssertionError("all duties here are due in weeks");
        }
        return due.amount();
    }
}
