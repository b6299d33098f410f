package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import java.util.function.BiPredicate;

/** Finds the cases of one question that two policies treat differently. */
final class CaseFinder {

    private final Joint joint;
    private boolean settled = true;
    private boolean further;
    private boolean furtherReasons;

    CaseFinder(Joint joint) {
        this.joint = joint;
    }

    /** Whether no search gave up so far. */
    boolean isSettled() {
        return settled;
    }

    /** Whether more is decided differently than is told. */
    boolean hasFurther() {
        return further;
    }

    /** Whether there are other reasons in more situations than are told. */
    boolean hasFurtherReasons() {
        return furtherReasons;
    }

    /** The cases of these pairs of outcomes, pair by pair. */
    List<PolicyDiff.Case> outcomes(BiPredicate<Outcome, Outcome> wanted) {
        List<PolicyDiff.Case> cases = List.empty();
        for (Outcome some : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                if (wanted.test(some, other)) {
                    int both = joint.inquiry.space.logic.and(joint.some.is(some), joint.other.is(other));
                    Cover cover = Cover.of(joint.inquiry, both);
                    further |= cover.further().isDefined();
                    cases = cases.appendAll(cases(cover));
                }
            }
        }
        return cases;
    }

    /** The cases of one outcome and different reasons. */
    List<PolicyDiff.Case> reasons() {
        int otherReasons =
                joint.inquiry.space.logic.and(-joint.some.differs(joint.other), joint.some.saysOtherwise(joint.other));
        Cover cover = Cover.of(joint.inquiry, otherReasons);
        furtherReasons = cover.further().isDefined();
        return cases(cover);
    }

    private List<PolicyDiff.Case> cases(Cover cover) {
        settled &= !cover.gaveUp();
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
