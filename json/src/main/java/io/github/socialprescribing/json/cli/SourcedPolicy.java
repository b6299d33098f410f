package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.decode.Places;
import io.github.socialprescribing.json.problem.FindingProblemCodes;
import io.github.socialprescribing.json.problem.Limits;
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
import io.vavr.Lazy;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * A policy, and the document it was read from; for one that comes along, that which {@code policy write} gives of it.
 *
 * @param policy the policy
 * @param places where in the document its parts stand
 */
record SourcedPolicy(Policy policy, Lazy<Places> places) {

    /** One that was read from this document, which is sound. */
    static SourcedPolicy in(byte[] document, Policy policy) {
        return new SourcedPolicy(policy, Lazy.of(() -> Places.in(document, Limits.standard())));
    }

    /** One that comes along. */
    static SourcedPolicy shipped(Policy policy) {
        return new SourcedPolicy(
                policy,
                Lazy.of(() -> Places.in(
                        SocialPrescribingJson.write(Formats.POLICY, policy).getBytes(StandardCharsets.UTF_8),
                        Limits.standard())));
    }

    /** What reports say of a situation that shows a finding. */
    static final String WITNESS = "such-as";

    /** A finding, where it lies. */
    Problem problem(Finding finding) {
        Map<String, String> params = LinkedHashMap.of("words", finding.words(), "question", finding.question());
        params = finding.rules().isEmpty()
                ? params
                : params.put("rules", finding.rules().map(RuleId::value).mkString(", "));
        Severity severity = finding.severity() == Finding.Severity.WARNING ? Severity.WARNING : Severity.INFO;
        String pointer = pointer(finding);
        return new Problem(
                FindingProblemCodes.of(finding.kind()),
                severity,
                pointer,
                places.get().of(pointer),
                shown(params, finding.witness()));
    }

    private static Map<String, String> shown(Map<String, String> params, Option<Witness> witness) {
        return witness.map(Witness::words)
                .filter(words -> !words.isEmpty())
                .fold(() -> params, words -> params.put(WITNESS, words));
    }

    /** Something odd about the whole of it. */
    Problem odd(Oddity odd) {
        Map<String, String> params = LinkedHashMap.of("words", odd.words(), "question", odd.question());
        return new Problem(FindingProblemCodes.ODD, Severity.WARNING, "", Place.start(), shown(params, odd.witness()));
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
