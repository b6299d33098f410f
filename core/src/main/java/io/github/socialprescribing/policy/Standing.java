package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** What stands in the way, as refusals with their facts. */
final class Standing {

    private Standing() {}

    static Refusal refusal(Verdict.Need need, Explanation explanation) {
        return new Refusal.DecisionNeeded(
                need.code(),
                need.code().remedy(),
                facts(need.facts(), explanation),
                need.rules(),
                need.approvals(),
                need.inFavour(),
                need.against());
    }

    static Seq<Refusal> refusals(Verdict.Refused verdict, Explanation explanation) {
        Map<String, List<Verdict.Objection>> alike = LinkedHashMap.empty();
        for (Verdict.Objection objection : verdict.objections()) {
            String same = objection.code().name() + ' ' + objection.remedy();
            alike = alike.put(same, alike.getOrElse(same, List.empty()).append(objection));
        }
        Seq<Refusal> refusals = alike.values()
                .map(objections -> forbidden(objections, explanation))
                .toList();
        return refusals.appendAll(verdict.need().map(need -> refusal(need, explanation)));
    }

    private static Refusal forbidden(List<Verdict.Objection> objections, Explanation explanation) {
        Verdict.Objection first = objections.head();
        Seq<String> names = objections.flatMap(Verdict.Objection::facts).distinct();
        return new Refusal.Forbidden(
                first.code(), first.remedy(), facts(names, explanation), objections.map(Verdict.Objection::rule));
    }

    private static Seq<ObservedFact> facts(Seq<String> names, Explanation explanation) {
        return explanation.facts().filter(fact -> names.contains(fact.name()));
    }
}
