package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gathers what the rules said into one verdict. */
final class VerdictWriter {

    private final Question question;
    private final Rule[] rules;
    private final Map<String, Long> parameters;
    private final Weighed weighed;

    private final java.util.List<RuleId> fired = new ArrayList<>();
    private final java.util.List<Reason> grounds = new ArrayList<>();
    private final java.util.List<Reason> inFavour = new ArrayList<>();
    private final java.util.List<Reason> against = new ArrayList<>();
    private final java.util.List<Advice> advice = new ArrayList<>();
    private final java.util.List<Effect.Rank> ranks = new ArrayList<>();
    private final java.util.List<Verdict.Objection> objections = new ArrayList<>();
    private final java.util.List<RuleId> deciding = new ArrayList<>();
    private final Set<String> decidingFacts = new HashSet<>();
    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private final Map<Role, Integer> approvals = new LinkedHashMap<>();

    VerdictWriter(Question question, Rule[] rules, Map<String, Long> parameters, Weighed weighed) {
        this.question = question;
        this.rules = rules;
        this.parameters = parameters;
        this.weighed = weighed;
    }

    Verdict write() {
        for (int i = 0; i < rules.length; i++) {
            gather(i);
        }
        Verdict.Besides besides = new Verdict.Besides(
                List.ofAll(fired), List.ofAll(grounds), List.ofAll(duties.values()), distinct(advice), distinct(ranks));
        return switch (weighed.outcome()) {
            case PERMITTED -> new Verdict.Permitted(besides);
            case NEEDS_DECISION -> new Verdict.NeedsDecision(need(), besides);
            case REFUSED ->
                new Verdict.Refused(
                        List.ofAll(objections), deciding.isEmpty() ? Option.none() : Option.some(need()), besides);
        };
    }

    private static <T> Seq<T> distinct(java.util.List<T> all) {
        return all.size() < 2 ? List.ofAll(all) : List.ofAll(all).distinct();
    }

    private void gather(int place) {
        Rule rule = rules[place];
        if (weighed.fired(place)) {
            fired.add(rule.id());
        }
        if (!weighed.speaks(place)) {
            return;
        }
        boolean stands = weighed.stands(place);
        if (stands && Weighing.has(rule, Effect.NeedsDecision.class)) {
            deciding.add(rule.id());
            Inside.addFacts(rule.condition(), decidingFacts);
        }
        for (Effect effect : rule.effects()) {
            effect.match(new Gathering(rule, stands));
        }
    }

    private Verdict.Need need() {
        java.util.List<Approval> needed = new ArrayList<>();
        for (Map.Entry<Role, Integer> approval : approvals.entrySet()) {
            needed.add(new Approval(approval.getKey(), approval.getValue()));
        }
        Seq<Approval> all = needed.isEmpty() ? question.approvals() : List.ofAll(needed);
        return new Verdict.Need(
                question.decision(),
                List.ofAll(deciding),
                all,
                List.ofAll(inFavour),
                List.ofAll(against),
                ordered(decidingFacts));
    }

    /** Facts in the order of the question, not of the condition that mentions them, which says nothing. */
    private Seq<String> ordered(Set<String> facts) {
        java.util.List<String> ordered = new ArrayList<>();
        for (Fact fact : question.facts()) {
            if (facts.contains(fact.name())) {
                ordered.add(fact.name());
            }
        }
        return List.ofAll(ordered);
    }

    /** Adds what one rule says; its refusal or need for a decision only where nothing set that aside. */
    private final class Gathering implements Effect.Cases<Boolean> {

        private final Rule rule;
        private final boolean stands;

        Gathering(Rule rule, boolean stands) {
            this.rule = rule;
            this.stands = stands;
        }

        @Override
        public Boolean permit(Effect.Permit it) {
            return grounds.add(new Reason(rule.id(), it.ground()));
        }

        @Override
        public Boolean needsDecision(Effect.NeedsDecision it) {
            if (!stands) {
                return false;
            }
            for (Approval approval : it.approvals()) {
                Integer before = approvals.get(approval.role());
                approvals.put(approval.role(), before == null ? approval.count() : Math.max(before, approval.count()));
            }
            return takeSide(it.side(), it.words());
        }

        private boolean takeSide(Side side, String words) {
            return switch (side) {
                case IN_FAVOUR -> inFavour.add(new Reason(rule.id(), words));
                case AGAINST -> against.add(new Reason(rule.id(), words));
                case NEITHER -> false;
            };
        }

        @Override
        public Boolean refuse(Effect.Refuse it) {
            if (!stands) {
                return false;
            }
            Set<String> facts = new HashSet<>();
            Inside.addFacts(rule.condition(), facts);
            return objections.add(new Verdict.Objection(rule.id(), it.code(), it.remedy(), ordered(facts)));
        }

        @Override
        public Boolean weigh(Effect.Weigh it) {
            return takeSide(it.side(), it.words());
        }

        @Override
        public Boolean oblige(Effect.Oblige it) {
            Duty duty = new Duty(it.duty(), it.words(), due(it.within()), rule.id());
            Duty before = duties.get(it.duty());
            if (before == null || isEarlier(duty.within(), before.within())) {
                duties.put(it.duty(), duty);
            }
            return true;
        }

        @Override
        public Boolean advise(Effect.Advise it) {
            return advice.add(new Advice(it.words(), rule.id()));
        }

        @Override
        public Boolean rank(Effect.Rank it) {
            return ranks.add(it);
        }
    }

    private Option<Due> due(Option<Deadline> deadline) {
        if (deadline.isEmpty()) {
            return Option.none();
        }
        Deadline it = deadline.get();
        return Option.some(new Due(Constants.value(it.amount(), parameters), it.unit()));
    }

    private static boolean isEarlier(Option<Due> some, Option<Due> other) {
        if (some.isEmpty()) {
            return false;
        }
        return other.isEmpty() || minutes(some.get()) < minutes(other.get());
    }

    /** For comparing deadlines alone: five working days count as a week, since that is what they usually are. */
    private static long minutes(Due due) {
        return switch (due.unit()) {
            case HOURS -> 60 * due.amount();
            case DAYS -> 24 * 60 * due.amount();
            case WORKING_DAYS -> 7 * 24 * 60 * due.amount() / 5;
            case WEEKS -> 7 * 24 * 60 * due.amount();
        };
    }
}
