package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.Finding.Kind;
import io.github.socialprescribing.policy.Finding.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is proved of one question of a policy. */
final class Proofs {

    private final Question question;
    private final Book book;
    private final Inquiry inquiry;
    private final java.util.List<Finding> findings = new ArrayList<>();

    private Proofs(Policy policy, Question question) {
        this.question = question;
        Map<Condition, Integer> conditions = new LinkedHashMap<>();
        book = Book.of(policy, question, conditions);
        inquiry = new Inquiry(question, conditions);
    }

    static java.util.List<Finding> of(Policy policy, Question question) {
        Proofs proofs = new Proofs(policy, question);
        proofs.prove();
        return proofs.findings;
    }

    private void prove() {
        if (inquiry.everything() == null) {
            add(Kind.NO_SITUATION, Severity.WARNING, List.empty(), "its assumptions contradict each other", null);
            return;
        }
        for (int rule = 0; rule < book.rules.length; rule++) {
            proveOf(rule);
        }
        for (int rule = 0; rule < book.rules.length; rule++) {
            for (int other = rule + 1; other < book.rules.length; other++) {
                meet(rule, other);
            }
        }
        proveEndings();
        findGaps();
    }

    private void proveOf(int rule) {
        String id = "`" + book.rules[rule].id() + "`";
        java.util.List<Zone> zones = inquiry.where(book.condition[rule]);
        if (isNever(zones, Goal.ANY, rule, "applies")) {
            add(Kind.RULE_NEVER_APPLIES, Severity.WARNING, rules(rule), id + " applies in no situation", null);
        } else if (isNever(zones, Goals.counts(book, rule), rule, "counts")) {
            String words = "wherever " + id + " applies, an exception silences it or a weightier tier sets it aside";
            add(Kind.RULE_NEVER_COUNTS, Severity.WARNING, rules(rule), words, null);
        } else if ((book.hasOutcome(rule) || book.isException(rule))
                && isNever(zones, changes(rule), rule, "changes an outcome")) {
            String words = "every outcome would be the same without " + id + "; it gives reasons only";
            add(Kind.RULE_NEVER_DECIDES, Severity.INFORMATION, rules(rule), words, null);
        }
    }

    private Goal changes(int rule) {
        return new Differ(book, book.without(rule, question), (some, other) -> some != other);
    }

    private boolean isNever(java.util.List<Zone> zones, Goal goal, int rule, String what) {
        Search search = new Search(inquiry.effort);
        for (Zone zone : zones) {
            if (search.find(zone, goal) != null) {
                return false;
            }
        }
        if (search.gaveUp()) {
            notProven(rules(rule), "whether `" + book.rules[rule].id() + "` ever " + what);
        }
        return !search.gaveUp();
    }

    private void meet(int rule, int other) {
        boolean opposite = (book.permits[rule] && book.refuses[other]) || (book.refuses[rule] && book.permits[other]);
        if (book.rules[rule].tier() != book.rules[other].tier() || !opposite || areLinked(rule, other)) {
            return;
        }
        int permitting = book.permits[rule] && book.refuses[other] ? rule : other;
        int refusing = permitting == rule ? other : rule;
        Search search = new Search(inquiry.effort);
        for (Zone zone : inquiry.where(book.condition[rule])) {
            Zone found = search.find(zone, Goals.heard(book, rule, other));
            if (found != null) {
                String words = "`" + book.rules[permitting].id() + "` permits what `" + book.rules[refusing].id()
                        + "` refuses, and in one tier the refusal prevails";
                add(Kind.PERMIT_MEETS_REFUSAL, Severity.INFORMATION, rules(rule, other), words, witness(found));
                return;
            }
        }
        if (search.gaveUp()) {
            notProven(
                    rules(rule, other),
                    "whether `" + book.rules[rule].id() + "` and `" + book.rules[other].id() + "` ever contradict");
        }
    }

    private boolean areLinked(int rule, int other) {
        return book.rules[rule].exceptionTo().contains(book.rules[other].id())
                || book.rules[other].exceptionTo().contains(book.rules[rule].id());
    }

    private void proveEndings() {
        Search search = new Search(inquiry.effort);
        if (search.find(inquiry.everything(), Goals.notRefused(book)) == null) {
            if (search.gaveUp()) {
                notProven(List.empty(), "whether every situation is refused");
            } else {
                add(Kind.ALWAYS_REFUSED, Severity.WARNING, List.empty(), "every situation is refused", null);
            }
        }
    }

    private void findGaps() {
        Cover cover = Cover.of(inquiry.everything(), Goals.unsettled(book), Inquiry.MOST_REGIONS, inquiry.effort);
        Severity severity = question.otherwise() == io.github.socialprescribing.decision.Outcome.PERMITTED
                ? Severity.INFORMATION
                : Severity.WARNING;
        for (Region region : cover.regions()) {
            Condition where = RegionWords.condition(region);
            String words = "no rule decides, and it is " + Inquiry.words(question.otherwise()) + " by default, "
                    + (where instanceof Condition.Always ? "" : "where ") + inquiry.words(where);
            findings.add(new Finding(
                    Kind.NO_RULE_DECIDES,
                    severity,
                    Option.some(question.name()),
                    List.empty(),
                    words,
                    Option.some(where),
                    Option.some(inquiry.witness(cover.situation(region)))));
        }
        if (!cover.isComplete()) {
            add(
                    Kind.NOT_PROVEN,
                    Severity.INFORMATION,
                    List.empty(),
                    cover.hasMore()
                            ? "there are further situations that no rule decides"
                            : "it was not proved whether there are further situations that no rule decides",
                    null);
        }
    }

    private Witness witness(Zone found) {
        return inquiry.witness(found.situation());
    }

    private Seq<io.github.socialprescribing.identity.RuleId> rules(int... places) {
        List<io.github.socialprescribing.identity.RuleId> rules = List.empty();
        for (int place : places) {
            rules = rules.append(book.rules[place].id());
        }
        return rules;
    }

    private void notProven(Seq<io.github.socialprescribing.identity.RuleId> rules, String what) {
        add(Kind.NOT_PROVEN, Severity.INFORMATION, rules, "it was not proved " + what, null);
    }

    private void add(
            Kind kind,
            Severity severity,
            Seq<io.github.socialprescribing.identity.RuleId> rules,
            String words,
            @Nullable Witness witness) {
        findings.add(new Finding(
                kind, severity, Option.some(question.name()), rules, words, Option.none(), Option.of(witness)));
    }
}
