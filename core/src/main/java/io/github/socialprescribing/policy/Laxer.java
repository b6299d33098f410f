package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Where one policy is laxer than another by the rules that each has on some days: question by question. */
final class Laxer {

    private List<PolicyDiff.Case> cases = List.empty();
    private List<Tightening.Less> approvals = List.empty();
    private List<Tightening.Less> duties = List.empty();
    private List<String> unsettled = List.empty();

    Laxer(Policy service, Policy national, Period days) {
        for (Question question : national.questions()) {
            Joint joint =
                    service.question(question.name()).isEmpty() ? null : Joint.of(national, service, question.name());
            boolean settled = joint != null && compare(joint, days);
            unsettled = settled ? unsettled : unsettled.append(question.name());
        }
    }

    /** Whether all of it was settled. */
    private boolean compare(Joint joint, Period days) {
        CaseFinder finder = new CaseFinder(joint);
        Lighter lighter = new Lighter(joint, days);
        cases = cases.appendAll(finder.outcomes((before, after) -> after.compareTo(before) < 0));
        approvals = approvals.appendAll(lighter.approvals());
        duties = duties.appendAll(lighter.duties());
        return finder.isSettled() && lighter.isSettled();
    }

    Seq<PolicyDiff.Case> cases() {
        return cases;
    }

    Seq<Tightening.Less> approvals() {
        return approvals;
    }

    Seq<Tightening.Less> duties() {
        return duties;
    }

    /** The questions of which nothing was proved, by name. */
    Seq<String> unsettled() {
        return unsettled;
    }
}
