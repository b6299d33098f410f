package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;

/** Finds the cases of one question that two policies treat differently. */
final class CaseFinder {

    private final Joint joint;
    private boolean complete = true;

    CaseFinder(Joint joint) {
        this.joint = joint;
    }

    /** Whether nothing was left out so far. */
    boolean isComplete() {
        return complete;
    }

    /** The cases of these pairs of outcomes, pair by pair. */
    List<PolicyDiff.Case> outcomes(Differ.Pair wanted) {
        List<PolicyDiff.Case> cases = List.empty();
        for (Outcome some : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                if (wanted.is(some, other)) {
                    Differ.Pair pair = (here, there) -> here == some && there == other;
                    cases = cases.appendAll(cases(new Differ(joint.some, joint.other, pair)));
                }
            }
        }
        return cases;
    }

    /** The cases of one outcome and different reasons. */
    List<PolicyDiff.Case> reasons() {
        return cases(new Reasons(joint.some, joint.other));
    }

    private List<PolicyDiff.Case> cases(Goal goal) {
        Cover cover = Cover.of(joint.inquiry.everything(), goal, Inquiry.MOST_REGIONS, joint.inquiry.effort);
        complete &= cover.isComplete();
        List<PolicyDiff.Case> cases = List.empty();
        for (Region region : cover.regions()) {
            Condition where = RegionWords.condition(region);
            Witness witness = joint.inquiry.witness(cover.situation(region));
            var before = joint.explain(witness);
            var after = joint.explainOther(witness);
            cases = cases.append(new PolicyDiff.Case(
                    joint.inquiry.question.name(),
                    where,
                    joint.inquiry.words(where),
                    before.outcome(),
                    after.outcome(),
                    witness,
                    before,
                    after));
        }
        return cases;
    }
}
