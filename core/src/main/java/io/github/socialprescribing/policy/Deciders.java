package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.policy.Finding.Kind;
import io.github.socialprescribing.policy.Finding.Severity;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;

/** What a policy leaves to people: duties, and decisions that somebody must be there to take. */
final class Deciders {

    private final java.util.List<Finding> findings = new ArrayList<>();

    private Deciders() {}

    static java.util.List<Finding> duties(Policy policy) {
        Deciders deciders = new Deciders();
        for (Rule rule : policy.rules()) {
            for (Effect effect : rule.effects()) {
                if (effect instanceof Effect.Oblige oblige && oblige.within().isEmpty()) {
                    deciders.add(Kind.DUTY_WITHOUT_DUE, rule, "does not say by when `" + oblige.duty() + "` is due");
                }
            }
        }
        return deciders.findings;
    }

    static java.util.List<Finding> missing(Policy policy, Set<Role> held) {
        Deciders deciders = new Deciders();
        for (Rule rule : policy.rules()) {
            deciders.check(rule, held);
        }
        for (Question question : policy.questions()) {
            for (Role role : missing(question.approvals(), held)) {
                String words = "nobody is `" + role + "`, who decides where no rule does";
                deciders.findings.add(finding(Kind.DECIDER_MISSING, Option.some(question.name()), List.empty(), words));
            }
        }
        for (OverrideRight right : policy.overrides()) {
            if (!right.roles().exists(held::contains)) {
                String words = "nobody is "
                        + right.roles().map(role -> "`" + role + "`").mkString(" or ") + ", who may override `"
                        + right.rule() + "`";
                deciders.findings.add(finding(Kind.OVERRIDER_MISSING, Option.none(), List.of(right.rule()), words));
            }
        }
        return deciders.findings;
    }

    private void check(Rule rule, Set<Role> held) {
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.NeedsDecision decision) {
                for (Role role : missing(decision.approvals(), held)) {
                    add(Kind.DECIDER_MISSING, rule, "needs the yes of `" + role + "`, whom nobody is");
                }
            }
        }
    }

    private static Set<Role> missing(Seq<Approval> approvals, Set<Role> held) {
        return LinkedHashSet.ofAll(approvals.map(Approval::role)).removeAll(held);
    }

    private void add(Kind kind, Rule rule, String what) {
        Option<String> question =
                rule.questions().size() == 1 ? Option.some(rule.questions().head()) : Option.none();
        findings.add(finding(kind, question, List.of(rule.id()), "`" + rule.id() + "` " + what));
    }

    private static Finding finding(
            Kind kind, Option<String> question, Seq<io.github.socialprescribing.identity.RuleId> rules, String words) {
        return new Finding(kind, Severity.WARNING, question, rules, words, Option.none(), Option.none());
    }
}
