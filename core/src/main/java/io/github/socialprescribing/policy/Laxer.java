package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Where one policy is laxer than another by the rules that each has: question by question, whatever the day. */
final class Laxer {

    private List<PolicyDiff.Case> cases = List.empty();
    private List<String> unsettled = List.empty();

    Laxer(Policy service, Policy national) {
        for (Question question : national.questions()) {
            Joint joint =
                    service.question(question.name()).isEmpty() ? null : Joint.of(national, service, question.name());
            if (joint == null) {
                unsettled = unsettled.append(question.name());
            } else {
                CaseFinder finder = new CaseFinder(joint);
                cases = cases.appendAll(finder.outcomes((before, after) -> after.compareTo(before) < 0));
                unsettled = finder.isSettled() ? unsettled : unsettled.append(question.name());
            }
        }
    }

    Seq<PolicyDiff.Case> cases() {
        return cases;
    }

    /** The questions of which nothing was proved, by name. */
    Seq<String> unsettled() {
        return unsettled;
    }
}
