package io.github.socialprescribing.policy;

import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a policy has to say to one question: the rules that speak to it, and their conditions cut into cells.
 *
 * @param question the question, as the policy has it
 * @param rules the rules that speak to it, by tier and id
 * @param parameters the parameters of the policy
 * @param cells the conditions; the owner of a clause is the place of its rule
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the package
record Rulebook(Question question, Rule[] rules, Map<String, Long> parameters, Cells cells) {

    private static final boolean[] NONE = {};

    static Rulebook of(Policy policy, String name) {
        Option<Question> known = policy.question(name);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("the policy does not know the question `" + name + "`");
        }
        Question question = known.get();
        Map<String, Long> parameters = Constants.of(policy.parameters());
        List<Rule> rules = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            if (rule.questions().contains(name)) {
                rules.add(rule);
                conditions.add(Constants.resolve(rule.condition(), parameters));
            }
        }
        return new Rulebook(
                question, rules.toArray(new Rule[0]), parameters, Cells.of(used(question, conditions), conditions));
    }

    /** The conditions of the rules, without parameters. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : rules) {
            conditions.add(Constants.resolve(rule.condition(), parameters));
        }
        return conditions;
    }

    /** What a rule says, without parameters. */
    Seq<Effect> says(int rule) {
        return rules[rule].effects().map(effect -> Constants.resolve(effect, parameters));
    }

    private static Fact[] used(Question question, List<Condition> conditions) {
        Set<String> mentioned = new HashSet<>();
        for (Condition condition : conditions) {
            Inside.addFacts(condition, mentioned);
        }
        while (addTotals(question, mentioned)) {
            // Parts of a total that was added are looked at in turn.
        }
        List<Fact> used = new ArrayList<>();
        for (Fact fact : question.facts()) {
            if (mentioned.contains(fact.name())) {
                used.add(fact);
            }
        }
        return used.toArray(new Fact[0]);
    }

    /**
     * Whoever changes a part changes the total: with a total that somebody can change go all its parts, and with a part that
     * somebody can change the total, if that is tied to something else.
     */
    private static boolean addTotals(Question question, Set<String> used) {
        boolean added = false;
        for (Total total : question.totals()) {
            if (moves(question, total, used)) {
                added |= used.add(total.fact());
                for (String part : total.parts()) {
                    added |= used.add(part);
                }
            }
        }
        return added;
    }

    private static boolean moves(Question question, Total total, Set<String> used) {
        boolean looked = used.contains(total.fact());
        for (String part : total.parts()) {
            if (question.find(part).get().changeable()
                    && (looked || (used.contains(part) && isTied(question, total)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTied(Question question, Total total) {
        for (Assumption it : question.assumptions()) {
            if (it.fact().equals(total.fact()) || it.less().equals(total.fact())) {
                return true;
            }
        }
        return false;
    }

    /** Values by place as values by name. */
    FactValues values(long[] byPlace) {
        io.vavr.collection.Map<String, Long> byName = TreeMap.empty();
        for (int i = 0; i < cells.facts.length; i++) {
            byName = byName.put(cells.facts[i].name(), byPlace[i]);
        }
        return new FactValues(byName);
    }

    /** Values by name as values by place; all must be there. */
    long[] values(FactValues byName) {
        long[] byPlace = new long[cells.facts.length];
        for (int i = 0; i < byPlace.length; i++) {
            Option<Long> value = byName.find(cells.facts[i].name());
            if (value.isEmpty()) {
                throw UnfitSituation.missing(cells.facts[i].name());
            }
            byPlace[i] = value.get();
        }
        return byPlace;
    }

    /** Which rules somebody has overridden who may, or nothing at all where nobody has. */
    boolean[] overridden(Policy policy, Seq<RuleOverride> overrides, LocalDate day) {
        boolean[] overridden = NONE;
        for (RuleOverride override : overrides) {
            for (int i = 0; i < rules.length; i++) {
                if (rules[i].id().equals(override.rule()) && override.isLive(day) && policy.admits(override)) {
                    overridden = overridden.length == 0 ? new boolean[rules.length] : overridden;
                    overridden[i] = true;
                }
            }
        }
        return overridden;
    }
}
