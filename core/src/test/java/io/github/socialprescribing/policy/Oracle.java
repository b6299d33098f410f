package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;

/**
 * The plain reading of a policy: walks the condition trees and combines what the rules say, one step of the algebra after
 * the other, without an eye on speed. What the compiled form says is held against it.
 */
final class Oracle {

    private final Policy policy;
    private final Question question;
    private final FactValues values;

    Oracle(Policy policy, Question question, FactValues values) {
        this.policy = policy;
        this.question = question;
        this.values = values;
    }

    private List<Rule> rules() {
        return policy.rules()
                .filter(rule -> rule.questions().contains(question.name()))
                .toList();
    }

    List<RuleId> fired() {
        return rules().filter(rule -> holds(rule.condition())).map(Rule::id);
    }

    /** The rules that fired and that no exception silenced; an exception that is itself silenced silences nobody. */
    Set<RuleId> heard() {
        Set<RuleId> heard = LinkedHashSet.ofAll(fired());
        Map<RuleId, Boolean> silenced = TreeMap.empty();
        for (RuleId rule : heard) {
            silenced = silenced.put(rule, isSilenced(rule, heard));
        }
        Map<RuleId, Boolean> known = silenced;
        return heard.reject(rule -> known.get(rule).get());
    }

    private boolean isSilenced(RuleId rule, Set<RuleId> fired) {
        return rules().filter(it -> fired.contains(it.id()) && it.exceptionTo().contains(rule))
                .exists(it -> !isSilenced(it.id(), fired));
    }

    Outcome outcome(Set<RuleId> overridden) {
        List<Rule> heard = heardRules();
        List<Rule> objecting = heard.filter(rule -> objects(rule) && !overridden.contains(rule.id()));
        int last = Integer.MAX_VALUE;
        for (int tier : question.supersedingTiers()) {
            boolean permits = heard.exists(rule -> rule.tier() == tier && says(rule, Effect.Permit.class));
            boolean objects = objecting.exists(rule -> rule.tier() == tier);
            last = permits && !objects ? Math.min(last, tier) : last;
        }
        int until = last;
        List<Rule> standing = objecting.filter(rule -> rule.tier() <= until);
        if (standing.exists(rule -> says(rule, Effect.Refuse.class))) {
            return Outcome.REFUSED;
        }
        if (!standing.isEmpty()) {
            return Outcome.NEEDS_DECISION;
        }
        boolean permitted = heard.exists(
                rule -> says(rule, Effect.Permit.class) || (overridden.contains(rule.id()) && objects(rule)));
        return permitted ? Outcome.PERMITTED : question.otherwise();
    }

    /** What the rules that are heard oblige to, set aside and overridden or not; of one duty twice, what is due first. */
    List<Duty> duties() {
        List<Duty> all = List.empty();
        for (Rule rule : heardRules()) {
            for (Effect effect : rule.effects()) {
                if (effect instanceof Effect.Oblige it) {
                    all = all.append(new Duty(it.duty(), it.words(), it.within().map(this::due), rule.id()));
                }
            }
        }
        List<Duty> each = all;
        return each.map(Duty::name)
                .distinct()
                .map(name -> each.filter(it -> it.name().equals(name))
                        .reduce((first, next) -> hours(next) < hours(first) ? next : first));
    }

    private Due due(Deadline deadline) {
        long amount = deadline.amount().constant();
        for (String name : deadline.amount().parameters()) {
            amount += policy.parameter(name).get().value();
        }
        return new Due(amount, deadline.unit());
    }

    private static double hours(Duty duty) {
        return duty.within()
                .map(due -> switch (due.unit()) {
                    case HOURS -> (double) due.amount();
                    case DAYS -> 24.0 * due.amount();
                    case WORKING_DAYS -> 33.6 * due.amount();
                    case WEEKS -> 168.0 * due.amount();
                })
                .getOrElse(Double.MAX_VALUE);
    }

    /** What the rules that are heard advise, once each. */
    List<Advice> advice() {
        return heardRules()
                .flatMap(rule -> rule.effects()
                        .filter(Effect.Advise.class::isInstance)
                        .map(effect -> new Advice(((Effect.Advise) effect).words(), rule.id())))
                .distinct();
    }

    private List<Rule> heardRules() {
        return rules().filter(rule -> heard().contains(rule.id()));
    }

    static boolean objects(Rule rule) {
        return says(rule, Effect.Refuse.class) || says(rule, Effect.NeedsDecision.class);
    }

    static boolean says(Rule rule, Class<? extends Effect> kind) {
        return rule.effects().exists(kind::isInstance);
    }

    boolean holds(Condition condition) {
        return condition.match(new Condition.Cases<Boolean>() {
            @Override
            public Boolean compare(Condition.Compare it) {
                long bound = it.bound().constant();
                for (String name : it.bound().parameters()) {
                    bound += policy.parameter(name).get().value();
                }
                for (String name : it.bound().fact()) {
                    bound += value(name);
                }
                return it.comparison().holds(value(it.fact()), bound);
            }

            @Override
            public Boolean flag(Condition.Flag it) {
                return (value(it.fact()) == 1) == it.expected();
            }

            @Override
            public Boolean oneOf(Condition.OneOf it) {
                Fact fact = question.find(it.fact()).get();
                return it.options().contains(fact.inWords(value(it.fact())));
            }

            @Override
            public Boolean all(Condition.All it) {
                return it.of().forAll(Oracle.this::holds);
            }

            @Override
            public Boolean any(Condition.Any it) {
                return it.of().exists(Oracle.this::holds);
            }

            @Override
            public Boolean not(Condition.Not it) {
                return !holds(it.of());
            }

            @Override
            public Boolean always(Condition.Always it) {
                return true;
            }
        });
    }

    private long value(String fact) {
        return values.find(fact).get();
    }
}
