package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.github.socialprescribing.policy.Finding.Severity;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * What a policy leaves to people at one question: duties, and decisions that somebody must be there to take. Each comes
 * with a situation in which it falls to them; what falls to nobody in any situation is not found.
 */
final class Deciders {

    private final Policy policy;
    private final Inquiry inquiry;
    private final Outlook outlook;
    private final java.util.List<Finding> findings = new ArrayList<>();

    Deciders(Policy policy, Inquiry inquiry, Outlook outlook) {
        this.policy = policy;
        this.inquiry = inquiry;
        this.outlook = outlook;
    }

    /** What is found, and where it is told who holds which role, who is missing. */
    java.util.List<Finding> findings(Option<Set<Role>> held) {
        for (int rule = 0; rule < outlook.rules().length; rule++) {
            duties(rule);
            idleRight(rule);
        }
        held.forEach(this::missing);
        return findings;
    }

    private void duties(int rule) {
        for (Effect effect : outlook.rules()[rule].effects()) {
            if (effect instanceof Effect.Oblige oblige && oblige.within().isEmpty()) {
                String words = id(rule) + " does not say by when `" + oblige.duty() + "` is due";
                add(Kind.DUTY_WITHOUT_DUE, rule, words);
            }
        }
    }

    private void idleRight(int rule) {
        boolean objects = outlook.has(rule, Effect.Refuse.class) || outlook.has(rule, Effect.NeedsDecision.class);
        RuleId its = outlook.rules()[rule].id();
        if (!objects && policy.overrides().exists(right -> right.rule().equals(its))) {
            String words = id(rule) + " refuses nothing and leaves nothing to people, so nobody need override it";
            add(Kind.OVERRIDE_LIFTS_NOTHING, Severity.INFORMATION, List.of(its), words, outlook.counts(rule));
        }
    }

    private void missing(Set<Role> held) {
        for (int rule = 0; rule < outlook.rules().length; rule++) {
            for (Effect effect : outlook.rules()[rule].effects()) {
                if (effect instanceof Effect.NeedsDecision decision) {
                    for (Role role : missing(decision.approvals(), held)) {
                        add(Kind.DECIDER_MISSING, rule, id(rule) + " needs the yes of `" + role + "`, whom nobody is");
                    }
                }
            }
            overriders(rule, held);
        }
        for (Role role : missing(inquiry.question.approvals(), held)) {
            String words = "nobody is `" + role + "`, who decides where no rule says who";
            add(Kind.DECIDER_MISSING, Severity.WARNING, List.empty(), words, outlook.isLeftToTheQuestion());
        }
    }

    private void overriders(int rule, Set<Role> held) {
        for (OverrideRight right : policy.overrides()) {
            if (right.rule().equals(outlook.rules()[rule].id())
                    && !right.roles().exists(held::contains)) {
                String roles = right.roles().map(role -> "`" + role + "`").mkString(" or ");
                add(Kind.OVERRIDER_MISSING, rule, "nobody is " + roles + ", who may override " + id(rule));
            }
        }
    }

    private static Set<Role> missing(Seq<Approval> approvals, Set<Role> held) {
        return LinkedHashSet.ofAll(approvals.map(Approval::role)).removeAll(held);
    }

    private String id(int rule) {
        return "`" + outlook.rules()[rule].id() + "`";
    }

    private void add(Kind kind, int rule, String words) {
        add(kind, Severity.WARNING, List.of(outlook.rules()[rule].id()), words, outlook.counts(rule));
    }

    /** A finding, unless the statement holds in no situation; where the search gave up, it stands without an example. */
    private void add(Kind kind, Severity severity, Seq<RuleId> rules, String words, int where) {
        Search search = inquiry.search();
        long[] found = search.find(where);
        if (found != null || search.gaveUp()) {
            findings.add(new Finding(
                    kind,
                    severity,
                    inquiry.question.name(),
                    rules,
                    words,
                    Option.none(),
                    Option.of(found).map(inquiry::witness)));
        }
    }
}
