package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Outcome;
import java.util.Comparator;

/**
 * The verdict algebra: what becomes of the word of every rule that applies. Exceptions first, then overrides, then what a
 * weightier tier supersedes; of what is left a refusal outweighs a need for a decision, and that a permit.
 */
final class Weighing {

    /** The order of reasons: by tier, then by id. */
    static final Comparator<Rule> ORDER = new Comparator<>() {
        @Override
        public int compare(Rule some, Rule other) {
            int byTier = Integer.compare(some.tier(), other.tier());
            return byTier != 0 ? byTier : some.id().compareTo(other.id());
        }
    };

    private final Question question;
    private final Rule[] rules;
    private final Exceptions exceptions;

    Weighing(Question question, Rule[] rules) {
        this.question = question;
        this.rules = rules;
        this.exceptions = new Exceptions(rules);
    }

    /** Weighs the rules that fired; of those with an override, none given meaning none, the objections fall away. */
    Weighed weigh(boolean[] fired, boolean[] overrides) {
        boolean[] heard = fired.clone();
        boolean[] overridden = new boolean[rules.length];
        boolean[] silenced = silence(heard);
        for (int i = 0; i < overrides.length; i++) {
            overridden[i] = heard[i] && objects(rules[i]) && overrides[i];
        }
        int last = supersedingTier(heard, overridden);
        Outcome outcome = outcome(heard, overridden, last);
        boolean superseded = false;
        Weight[] weights = new Weight[rules.length];
        for (int i = 0; i < rules.length; i++) {
            boolean later = heard[i] && objects(rules[i]) && rules[i].tier() > last && !overridden[i];
            superseded |= later;
            weights[i] = !fired[i]
                    ? Weight.SILENT
                    : !heard[i] || overridden[i] ? Weight.SILENCED : later ? Weight.SUPERSEDED : Weight.HEARD;
        }
        decisive(weights, outcome, superseded ? last : Integer.MAX_VALUE);
        return new Weighed(weights, silenced, overridden, outcome);
    }

    private boolean[] silence(boolean[] heard) {
        boolean[] silenced = new boolean[rules.length];
        for (int exception : exceptions.order) {
            if (heard[exception]) {
                for (int target : exceptions.silenced[exception]) {
                    silenced[target] |= heard[target];
                    heard[target] = false;
                }
            }
        }
        return silenced;
    }

    /** The number of the tier whose permit sets later tiers aside, or the highest number there is. */
    private int supersedingTier(boolean[] heard, boolean[] overridden) {
        int found = Integer.MAX_VALUE;
        for (int tier : question.supersedingTiers()) {
            boolean permits = false;
            boolean objects = false;
            for (int i = 0; i < rules.length; i++) {
                if (heard[i] && rules[i].tier() == tier) {
                    permits |= has(rules[i], Effect.Permit.class);
                    objects |= objects(rules[i]) && !overridden[i];
                }
            }
            found = permits && !objects ? Math.min(found, tier) : found;
        }
        return found;
    }

    private Outcome outcome(boolean[] heard, boolean[] overridden, int last) {
        boolean decides = false;
        boolean permits = false;
        for (int i = 0; i < rules.length; i++) {
            boolean stands = heard[i] && !overridden[i] && rules[i].tier() <= last;
            if (stands && has(rules[i], Effect.Refuse.class)) {
                return Outcome.REFUSED;
            }
            decides |= stands && has(rules[i], Effect.NeedsDecision.class);
            permits |= heard[i] && (overridden[i] || has(rules[i], Effect.Permit.class));
        }
        return decides ? Outcome.NEEDS_DECISION : permits ? Outcome.PERMITTED : question.otherwise();
    }

    /** A permit decides where it superseded something, or where nothing is permitted without one. */
    private void decisive(Weight[] weights, Outcome outcome, int superseding) {
        for (int i = 0; i < rules.length; i++) {
            boolean decisive = switch (outcome) {
                case REFUSED -> has(rules[i], Effect.Refuse.class);
                case NEEDS_DECISION -> has(rules[i], Effect.NeedsDecision.class);
                case PERMITTED ->
                    has(rules[i], Effect.Permit.class)
                            && (question.otherwise() != Outcome.PERMITTED || rules[i].tier() == superseding);
            };
            weights[i] = decisive && weights[i] == Weight.HEARD ? Weight.DECISIVE : weights[i];
        }
    }

    static boolean objects(Rule rule) {
        return has(rule, Effect.Refuse.class) || has(rule, Effect.NeedsDecision.class);
    }

    static boolean has(Rule rule, Class<? extends Effect> kind) {
        for (Effect effect : rule.effects()) {
            if (kind.isInstance(effect)) {
                return true;
            }
        }
        return false;
    }
}
