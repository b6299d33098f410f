package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.github.socialprescribing.policy.Finding.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is proved of one question of a policy. */
final class Proofs {

    private final Question question;
    private final Inquiry inquiry;
    private final Outlook outlook;
    private final java.util.List<Finding> findings = new ArrayList<>();

    private Proofs(Policy policy, Question question) {
        this.question = question;
        Rulebook book = Rulebook.of(policy, question.name());
        inquiry = new Inquiry(question, book.conditions());
        outlook = Outlook.of(book, inquiry.space, 0);
    }

    /** What is found of the question; where it is told who holds which role, of whoever is missing too. */
    static java.util.List<Finding> of(Policy policy, Question question, Option<Set<Role>> held) {
        Proofs proofs = new Proofs(policy, question);
        proofs.prove();
        proofs.findings.addAll(new Deciders(policy, proofs.inquiry, proofs.outlook).findings(held));
        return proofs.findings;
    }

    private void prove() {
        if (inquiry.space.isEmpty()) {
            add(Kind.NO_SITUATION, Severity.WARNING, List.empty(), "its assumptions contradict each other", null);
            return;
        }
        Rule[] rules = outlook.rules();
        for (int rule = 0; rule < rules.length; rule++) {
            proveOf(rule);
        }
        for (int rule = 0; rule < rules.length; rule++) {
            for (int other = rule + 1; other < rules.length; other++) {
                meet(rule, other);
            }
        }
        proveEndings();
        findGaps();
    }

    private void proveOf(int rule) {
        String id = "`" + outlook.rules()[rule].id() + "`";
        boolean mayDecide =
                outlook.hasOutcome(rule) || outlook.rules()[rule].exceptionTo().nonEmpty();
        if (isNever(outlook.fires(rule), rule, "applies")) {
            add(Kind.RULE_NEVER_APPLIES, Severity.WARNING, rules(rule), id + " applies in no situation", null);
        } else if (isNever(outlook.counts(rule), rule, "counts")) {
            String words = "wherever " + id + " applies, an exception silences it or a weightier tier sets it aside";
            add(Kind.RULE_NEVER_COUNTS, Severity.WARNING, rules(rule), words, example(outlook.fires(rule)));
        } else if (mayDecide && isNever(outlook.differs(outlook.without(rule)), rule, "changes an outcome")) {
            String words = "every outcome would be the same without " + id + "; it gives reasons only";
            add(Kind.RULE_NEVER_DECIDES, Severity.INFORMATION, rules(rule), words, example(outlook.counts(rule)));
        }
    }

    private @Nullable Witness example(int statement) {
        long[] found = inquiry.search().find(statement);
        return found == null ? null : inquiry.witness(found);
    }

    private boolean isNever(int statement, int rule, String what) {
        Search search = inquiry.search();
        boolean never = search.isNever(statement);
        if (search.gaveUp()) {
            notProven(rules(rule), "whether `" + outlook.rules()[rule].id() + "` ever " + what);
        }
        return never;
    }

    private void meet(int rule, int other) {
        boolean permitsFirst = outlook.has(rule, Effect.Permit.class) && outlook.has(other, Effect.Refuse.class);
        boolean refusesFirst = outlook.has(rule, Effect.Refuse.class) && outlook.has(other, Effect.Permit.class);
        Rule one = outlook.rules()[rule];
        Rule another = outlook.rules()[other];
        if (one.tier() != another.tier() || !(permitsFirst || refusesFirst) || areLinked(one, another)) {
            return;
        }
        Search search = inquiry.search();
        long[] found = search.find(outlook.heard[rule], outlook.heard[other]);
        if (found != null) {
            String words = "`" + (permitsFirst ? one : another).id() + "` permits what `"
                    + (permitsFirst ? another : one).id() + "` refuses, and in one tier the refusal prevails";
            Witness witness = inquiry.witness(found);
            add(Kind.PERMIT_MEETS_REFUSAL, Severity.INFORMATION, rules(rule, other), words, witness);
        } else if (search.gaveUp()) {
            notProven(rules(rule, other), "whether `" + one.id() + "` and `" + another.id() + "` ever contradict");
        }
    }

    private static boolean areLinked(Rule one, Rule other) {
        return one.exceptionTo().contains(other.id()) || other.exceptionTo().contains(one.id());
    }

    private void proveEndings() {
        Search search = inquiry.search();
        if (search.isNever(-outlook.is(Outcome.REFUSED))) {
            add(Kind.ALWAYS_REFUSED, Severity.WARNING, List.empty(), "every situation is refused", example(Logic.TRUE));
        } else if (search.gaveUp()) {
            notProven(List.empty(), "whether every situation is refused");
        }
    }

    private void findGaps() {
        Cover cover = Cover.of(inquiry, -outlook.isSettled());
        Severity severity = question.otherwise() == Outcome.PERMITTED ? Severity.INFORMATION : Severity.WARNING;
        for (Region region : cover.regions()) {
            Condition where = RegionWords.condition(region);
            String words = "no rule decides, and it is " + Inquiry.words(question.otherwise()) + " by default, "
                    + (where instanceof Condition.Always ? "" : "where ") + inquiry.words(where);
            findings.add(new Finding(
                    Kind.NO_RULE_DECIDES,
                    severity,
                    question.name(),
                    List.empty(),
                    words,
                    Option.some(where),
                    Option.some(inquiry.witness(cover.situation(region)))));
        }
        for (long[] further : cover.further()) {
            String words = "no rule decides in further situations either, of which one is shown";
            add(Kind.NO_RULE_DECIDES, severity, List.empty(), words, inquiry.witness(further));
        }
        if (cover.gaveUp()) {
            notProven(List.empty(), "whether there are further situations that no rule decides");
        }
    }

    private Seq<RuleId> rules(int... places) {
        List<RuleId> rules = List.empty();
        for (int place : places) {
            rules = rules.append(outlook.rules()[place].id());
        }
        return rules;
    }

    private void notProven(Seq<RuleId> rules, String what) {
        add(Kind.NOT_PROVEN, Severity.INFORMATION, rules, "it was not proved " + what, null);
    }

    private void add(Kind kind, Severity severity, Seq<RuleId> rules, String words, @Nullable Witness witness) {
        findings.add(new Finding(kind, severity, question.name(), rules, words, Option.none(), Option.of(witness)));
    }
}
