package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Where one policy is laxer than another by the rules that each has on some days: question by question. */
final class Laxer {

    private List<PolicyDiff.Case> cases = List.empty();
    private List<Tightening.Less> approvals = List.empty();
    private List<Tightening.Less> duties = List.empty();
    private List<String> unsettled = List.empty();

    Laxer(Policy service, Policy national, Period days) {
        for (Question question : national.questions()) {
            Option<Question> its = service.question(question.name());
            Joint joint = its.isEmpty() ? null : Joint.of(national, service, question.name());
            boolean settled = joint != null && compare(joint, days) && isWithin(its.get(), question);
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

    /** Whether the national policy allows every situation of the service; where it does not, nothing is said of the rest. */
    private static boolean isWithin(Question service, Question national) {
        for (Fact fact : national.facts()) {
            Option<Fact> its = service.find(fact.name());
            if (its.isDefined()
                    && !(fact.allows(its.get().least()) && fact.allows(its.get().most()))) {
                return false;
            }
        }
        return national.assumptions().forAll(it -> holds(it, service))
                && national.totals().forAll(it -> service.totals().exists(other -> isSame(it, other)));
    }

    private static boolean isSame(Total some, Total other) {
        return some.fact().equals(other.fact())
                && some.parts().sorted().equals(other.parts().sorted());
    }

    /** Whether what the service assumes, and the ranges of its facts, leave no situation against a national assumption. */
    private static boolean holds(Assumption national, Question service) {
        Option<Fact> fact = service.find(national.fact());
        Option<Fact> less = service.find(national.less());
        if (fact.isEmpty() || less.isEmpty()) {
            return false;
        }
        Fact[] both = {fact.get(), less.get()};
        return Extent.of(service, both).most(0, 1) <= national.most();
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
