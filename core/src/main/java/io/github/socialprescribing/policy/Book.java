package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rules of a policy that speak to one question, ready for proofs: what kind of word each has, which silence which,
 * and where their conditions stand among those that are cut together.
 */
final class Book {

    final Rule[] rules;

    /** Of each rule what it says, with the values of parameters. */
    final List<Seq<Effect>> says;

    /** Of each rule the place of its condition in the {@link Space}. */
    final int[] condition;

    final boolean[] refuses;
    final boolean[] decides;
    final boolean[] permits;

    /** The rules that each rule is silenced by. */
    final int[][] silencers;

    /** All rules, silencers before those that they silence. */
    final int[] order;

    /** The tiers whose permits supersede, ascending. */
    final int[] superseding;

    final Outcome otherwise;

    /** The rules on which it depends whether something is refused, and those on which it depends whether it is decided. */
    final boolean[] bearOnRefusal;

    final boolean[] bearOnDecision;

    /** Those on which it depends whether something permits. */
    final boolean[] bearOnPermit;

    Book(Question question, Rule[] rules, List<Seq<Effect>> says, int[] condition) {
        this.rules = rules;
        this.says = says;
        this.condition = condition;
        this.otherwise = question.otherwise();
        refuses = new boolean[rules.length];
        decides = new boolean[rules.length];
        permits = new boolean[rules.length];
        for (int rule = 0; rule < rules.length; rule++) {
            refuses[rule] = Weighing.has(rules[rule], Effect.Refuse.class);
            decides[rule] = Weighing.has(rules[rule], Effect.NeedsDecision.class);
            permits[rule] = Weighing.has(rules[rule], Effect.Permit.class);
        }
        Exceptions exceptions = new Exceptions(rules);
        silencers = new int[rules.length][0];
        for (int silencer : exceptions.order) {
            for (int target : exceptions.silenced[silencer]) {
                silencers[target] = Arrays.copyOf(silencers[target], silencers[target].length + 1);
                silencers[target][silencers[target].length - 1] = silencer;
            }
        }
        order = order(exceptions);
        superseding = new int[question.supersedingTiers().size()];
        int tiers = 0;
        for (int tier : question.supersedingTiers()) {
            superseding[tiers++] = tier;
        }
        Arrays.sort(superseding);
        bearOnRefusal = bearing(refuses);
        boolean[] objecting = new boolean[rules.length];
        for (int rule = 0; rule < rules.length; rule++) {
            objecting[rule] = objects(rule);
        }
        bearOnDecision = bearing(objecting);
        bearOnPermit = silencing(permits);
    }

    /** Some rules, and all those on which it depends whether they count: what supersedes them, and what silences either. */
    private boolean[] bearing(boolean[] some) {
        boolean[] bear = some.clone();
        for (int rule = 0; rule < bear.length; rule++) {
            for (int tier : superseding) {
                bear[rule] |= rules[rule].tier() == tier && hasOutcome(rule);
            }
        }
        return silencing(bear);
    }

    /** Some rules, and all those on which it depends whether they are heard. */
    private boolean[] silencing(boolean[] some) {
        boolean[] silence = some.clone();
        for (int i = order.length - 1; i >= 0; i--) {
            for (int silencer : silencers[order[i]]) {
                silence[silencer] |= silence[order[i]];
            }
        }
        return silence;
    }

    /** The rules on which it depends whether an objection stands. */
    boolean[] bearOn(int rule) {
        return bearing(these(rule));
    }

    /** The rules on which it depends whether these are heard. */
    boolean[] silence(int... some) {
        return silencing(these(some));
    }

    private boolean[] these(int... some) {
        boolean[] these = new boolean[rules.length];
        for (int rule : some) {
            these[rule] = true;
        }
        return these;
    }

    private int[] order(Exceptions exceptions) {
        int[] all = Arrays.copyOf(exceptions.order, rules.length);
        int size = exceptions.order.length;
        for (int rule = 0; rule < rules.length; rule++) {
            if (exceptions.silenced[rule].length == 0) {
                all[size++] = rule;
            }
        }
        return all;
    }

    /** The rules of a policy on a question; their conditions are added to those that will be cut, each once. */
    static Book of(Policy policy, Question question, Map<Condition, Integer> places) {
        Map<String, Long> parameters = Constants.of(policy.parameters());
        List<Rule> speaking = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            if (rule.questions().contains(question.name())) {
                speaking.add(rule);
            }
        }
        List<Seq<Effect>> says = new ArrayList<>();
        int[] condition = new int[speaking.size()];
        for (int rule = 0; rule < condition.length; rule++) {
            Rule it = speaking.get(rule);
            says.add(it.effects().map(effect -> resolved(effect, parameters)));
            condition[rule] = place(Constants.resolve(it.condition(), parameters), places);
        }
        return new Book(question, speaking.toArray(new Rule[0]), says, condition);
    }

    private static Effect resolved(Effect effect, Map<String, Long> parameters) {
        if (effect instanceof Effect.Oblige oblige && oblige.within().isDefined()) {
            Deadline due = oblige.within().get();
            Bound amount = Bound.of(Constants.value(due.amount(), parameters));
            return new Effect.Oblige(oblige.duty(), oblige.words(), Option.some(new Deadline(amount, due.unit())));
        }
        return effect;
    }

    static int place(Condition condition, Map<Condition, Integer> places) {
        Integer known = places.putIfAbsent(condition, places.size());
        return known == null ? places.size() - 1 : known;
    }

    /** The same rules but one. */
    Book without(int left, Question question) {
        Rule[] rest = new Rule[rules.length - 1];
        int[] theirs = new int[rest.length];
        for (int rule = 0; rule < rest.length; rule++) {
            rest[rule] = rules[rule < left ? rule : rule + 1];
            theirs[rule] = condition[rule < left ? rule : rule + 1];
        }
        List<Seq<Effect>> say = new ArrayList<>(says);
        say.remove(left);
        return new Book(question, rest, say, theirs);
    }

    boolean objects(int rule) {
        return refuses[rule] || decides[rule];
    }

    boolean hasOutcome(int rule) {
        return objects(rule) || permits[rule];
    }

    boolean isException(int rule) {
        return !rules[rule].exceptionTo().isEmpty();
    }

    /** The place of the rule of the same id, or -1. */
    int find(Rule other) {
        for (int rule = 0; rule < rules.length; rule++) {
            if (rules[rule].id().equals(other.id())) {
                return rule;
            }
        }
        return -1;
    }
}
