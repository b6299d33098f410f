package io.github.socialprescribing.benchmarks;

import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with a lambda for each condition and the whole situation as one fact. */
final class EasyRulesPeer implements Peer {

    private static final String SITUATION = "situation";
    private static final String FIRED = "fired";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule(1, it -> it.sessionsUsed() < it.baseLimit()),
            rule(2, it -> between(it) && it.complexityNeeds() >= 3 && it.openGoals() >= 1),
            rule(3, it -> between(it) && it.complexityNeeds() < 3 && it.approvals() == 0),
            rule(4, it -> between(it) && it.approvals() >= 1),
            rule(5, it -> beyond(it) && it.approvals() < 2),
            rule(6, it -> beyond(it) && it.approvals() >= 2 && it.extensionCount() < 2),
            rule(7, it -> it.extensionCount() >= 3),
            rule(8, it -> it.safeguarding() && it.approvals() == 0),
            rule(9, it -> it.missedAppointments() >= 3 && !it.safeguarding()),
            rule(10, it -> it.weeksSinceFirst() > 26 && it.approvals() == 0),
            rule(11, it -> it.budgetLeftPence() < 4_500),
            rule(12, it -> it.workerCapacity() <= 0));

    @Override
    public HandWritten.Answer answer(Situation situation) {
        FiredRules fired = new FiredRules();
        Facts facts = new Facts();
        facts.put(SITUATION, situation);
        facts.put(FIRED, fired);
        engine.fire(rules, facts);
        return fired.take();
    }

    private static boolean between(Situation it) {
        return it.sessionsUsed() >= it.baseLimit() && it.sessionsUsed() < it.softMax();
    }

    private static boolean beyond(Situation it) {
        return it.sessionsUsed() >= it.softMax();
    }

    private static Rule rule(int number, Predicate<Situation> when) {
        return new RuleBuilder()
                .name("R" + number)
                .priority(number)
                .when(facts -> when.test(facts.<Situation>get(SITUATION)))
                .then(facts -> facts.<FiredRules>get(FIRED).add(number))
                .build();
    }
}
