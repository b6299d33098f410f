package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.decode.Places;
import io.github.socialprescribing.json.problem.FindingProblemCodes;
import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Severity;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Witness;
import io.github.socialprescribing.profile.Oddity;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A policy, and the document it was read from.
 *
 * @param policy the policy
 * @param places where in the document its parts stand; none for one that comes along
 */
record SourcedPolicy(Policy policy, Option<Places> places) {

    /** What reports say of a situation that shows a finding. */
    static final String WITNESS = "such-as";

    /** A finding, where it lies. */
    Problem problem(Finding finding) {
        Map<String, String> params = LinkedHashMap.of("words", finding.words(), "question", finding.question());
        Severity severity = finding.severity() == Finding.Severity.WARNING ? Severity.WARNING : Severity.INFO;
        String pointer = places.isEmpty() ? "" : pointer(finding);
        return new Problem(
                FindingProblemCodes.of(finding.kind()),
                severity,
                pointer,
                place(pointer),
                shown(params, finding.witness()));
    }

    private static Map<String, String> shown(Map<String, String> params, Option<Witness> witness) {
        return witness.map(Witness::words)
                .filter(words -> !words.isEmpty())
                .fold(() -> params, words -> params.put(WITNESS, words));
    }

    /** Something odd about the whole of it. */
    Problem odd(Oddity odd) {
        Map<String, String> params = LinkedHashMap.of("words", odd.words());
        return new Problem(FindingProblemCodes.ODD, Severity.WARNING, "", place(""), shown(params, odd.witness()));
    }

    private Place place(String pointer) {
        return places.map(it -> it.of(pointer)).getOrElse(Place.start());
    }

    private String pointer(Finding finding) {
        if (finding.rules().isEmpty()) {
            return at("/questions/", policy.questions().map(Question::name), finding.question());
        }
        String rule = finding.rules().head().value();
        return finding.kind() == Finding.Kind.OVERRIDER_MISSING || finding.kind() == Finding.Kind.OVERRIDE_LIFTS_NOTHING
                ? at("/overrides/", policy.overrides().map(OverrideRight::rule).map(it -> it.value()), rule)
                : at("/rules/", policy.toDraft().rules().map(Rule::id).map(it -> it.value()), rule);
    }

    private static String at(String list, Seq<String> names, String name) {
        return list + names.indexOf(name);
    }
}
