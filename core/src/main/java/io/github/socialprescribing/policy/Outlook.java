package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.Predicate;

/** What a policy says to a question, as statements of the situation. */
final class Outlook {

    private final Logic logic;
    private final Rulebook book;

    /** Of each rule that its condition holds. */
    private final int[] fires;

    /** Of each rule that it fires, and no exception silences it. */
    final int[] heard;

    /** Of each rule that it is heard, and no weightier tier sets it aside. */
    final int[] stands;

    private final Exceptions exceptions;
    private final int refused;
    private final int decided;
    private final int permitted;

    /** The conditions of the rules stand one after the other in the space. */
    static Outlook of(Rulebook book, Space space, int firstCondition) {
        int[] fires = new int[book.rules().length];
        for (int rule = 0; rule < fires.length; rule++) {
            fires[rule] = space.holds(firstCondition + rule);
        }
        return new Outlook(book, space.logic, fires);
    }

    private Outlook(Rulebook book, Logic logic, int[] fires) {
        this.book = book;
        this.logic = logic;
        this.fires = fires;
        exceptions = new Exceptions(book.rules());
        heard = heard();
        stands = heard.clone();
        for (int tier : book.question().supersedingTiers()) {
            int supersedes = logic.and(ofTier(tier, Effect.Permit.class), -ofTier(tier, Effect.Refuse.class));
            supersedes = logic.and(supersedes, -ofTier(tier, Effect.NeedsDecision.class));
            for (int rule = 0; rule < stands.length; rule++) {
                stands[rule] = book.rules()[rule].tier() > tier ? logic.and(stands[rule], -supersedes) : stands[rule];
            }
        }
        refused = some(stands, Effect.Refuse.class);
        decided = some(stands, Effect.NeedsDecision.class);
        permitted = some(heard, Effect.Permit.class);
    }

    private int[] heard() {
        int[] all = fires.clone();
        for (int silencer : exceptions.order) {
            for (int rule : exceptions.silenced[silencer]) {
                all[rule] = logic.and(all[rule], -all[silencer]);
            }
        }
        return all;
    }

    private int ofTier(int tier, Class<? extends Effect> effect) {
        int[] its = heard.clone();
        for (int rule = 0; rule < its.length; rule++) {
            its[rule] = book.rules()[rule].tier() == tier ? its[rule] : -Logic.TRUE;
        }
        return some(its, effect);
    }

    private int some(int[] statements, Class<? extends Effect> effect) {
        return some(statements, effect::isInstance);
    }

    /** That one of these is so, of a rule that says such a thing. */
    private int some(int[] statements, Predicate<Effect> says) {
        int[] its = statements.clone();
        for (int rule = 0; rule < its.length; rule++) {
            its[rule] = book.rules()[rule].effects().exists(says) ? its[rule] : -Logic.TRUE;
        }
        return logic.or(its);
    }

    Rule[] rules() {
        return book.rules();
    }

    boolean has(int rule, Class<? extends Effect> effect) {
        return Weighing.has(book.rules()[rule], effect);
    }

    /** Whether the rule says anything that can be an outcome. */
    boolean hasOutcome(int rule) {
        return book.rules()[rule].effects().exists(Effect::decides);
    }

    int fires(int rule) {
        return fires[rule];
    }

    /**
     * That what the rule says counts: it is heard, and if it only objects no weightier tier sets it aside, or it silences
     * another rule nevertheless.
     */
    int counts(int rule) {
        return objectsOnly(rule) ? logic.or(stands[rule], logic.and(heard[rule], silencesSome(rule))) : heard[rule];
    }

    private boolean objectsOnly(int rule) {
        return book.rules()[rule]
                .effects()
                .forAll(it -> it instanceof Effect.Refuse || it instanceof Effect.NeedsDecision);
    }

    private int silencesSome(int rule) {
        int[] silenced = exceptions.silenced[rule].clone();
        for (int i = 0; i < silenced.length; i++) {
            silenced[i] = fires[silenced[i]];
        }
        return logic.or(silenced);
    }

    /** That this is the outcome. */
    int is(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> refused;
            case NEEDS_DECISION ->
                logic.and(-refused, logic.or(decided, logic.and(-permitted, byDefault(Outcome.NEEDS_DECISION))));
            case PERMITTED -> logic.and(-refused, -decided, logic.or(permitted, byDefault(Outcome.PERMITTED)));
        };
    }

    private int byDefault(Outcome outcome) {
        return book.question().otherwise() == outcome ? Logic.TRUE : -Logic.TRUE;
    }

    /** That some rule refuses, asks for a decision or permits, so that it does not come to the default. */
    int isSettled() {
        return logic.or(refused, decided, permitted);
    }

    /** That people decide, and no rule says whose yes is needed, so that the question does. */
    int isLeftToTheQuestion() {
        return logic.and(
                is(Outcome.NEEDS_DECISION),
                -some(stands, effect -> approvals(effect).nonEmpty()));
    }

    private static Seq<Approval> approvals(Effect effect) {
        return effect instanceof Effect.NeedsDecision needed ? needed.approvals() : List.empty();
    }

    /** Whose yes somebody may have to ask for. */
    Seq<Approval> approvals() {
        return List.of(rules())
                .flatMap(rule -> rule.effects().flatMap(Outlook::approvals))
                .appendAll(book.question().approvals())
                .distinct();
    }

    /** That people decide, and at least so many of a role must say yes. */
    int needs(Approval least) {
        Predicate<Approval> met = it -> it.role().equals(least.role()) && it.count() >= least.count();
        int byQuestion = book.question().approvals().exists(met) ? isLeftToTheQuestion() : -Logic.TRUE;
        int byRule = some(stands, effect -> approvals(effect).exists(met));
        return logic.or(byQuestion, logic.and(is(Outcome.NEEDS_DECISION), byRule));
    }

    /** What somebody may be obliged to, as the rules have it. */
    Seq<Effect.Oblige> duties() {
        return List.range(0, rules().length)
                .flatMap(rule -> book.says(rule))
                .filter(Effect.Oblige.class::isInstance)
                .map(Effect.Oblige.class::cast)
                .distinct();
    }

    /** That somebody is obliged to one of these. */
    int obliges(Predicate<Effect.Oblige> wanted) {
        int[] its = heard.clone();
        for (int rule = 0; rule < its.length; rule++) {
            boolean says = book.says(rule).exists(effect -> effect instanceof Effect.Oblige it && wanted.test(it));
            its[rule] = says ? its[rule] : -Logic.TRUE;
        }
        return logic.or(its);
    }

    /** That the outcome is another than that of other rules. */
    int differs(Outlook other) {
        int alike = -Logic.TRUE;
        for (Outcome outcome : Outcome.values()) {
            alike = logic.or(alike, logic.and(is(outcome), other.is(outcome)));
        }
        return -alike;
    }

    /** That other rules speak than do elsewhere, or rules that say something else there. */
    int saysOtherwise(Outlook other) {
        int otherwise = -Logic.TRUE;
        for (int rule = 0; rule < heard.length; rule++) {
            int twin = other.find(rules()[rule]);
            if (twin >= 0 && book.says(rule).equals(other.book.says(twin))) {
                otherwise = logic.or(otherwise, logic.either(heard[rule], other.heard[twin]));
            } else {
                otherwise = logic.or(otherwise, heard[rule], twin < 0 ? -Logic.TRUE : other.heard[twin]);
            }
        }
        for (int rule = 0; rule < other.heard.length; rule++) {
            otherwise = find(other.rules()[rule]) < 0 ? logic.or(otherwise, other.heard[rule]) : otherwise;
        }
        return otherwise;
    }

    /** The place of the rule with the same id in the same tier, or -1. */
    private int find(Rule other) {
        for (int rule = 0; rule < heard.length; rule++) {
            if (rules()[rule].id().equals(other.id()) && rules()[rule].tier() == other.tier()) {
                return rule;
            }
        }
        return -1;
    }

    /** What the policy would say if a rule never fired. */
    Outlook without(int rule) {
        int[] rest = Arrays.copyOf(fires, fires.length);
        rest[rule] = -Logic.TRUE;
        return new Outlook(book, logic, rest);
    }
}
