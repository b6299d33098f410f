package io.github.socialprescribing.benchmarks;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.RuleDraft;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Tier;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.util.Random;

/** Two hundred rules over forty facts in three tiers, with exceptions and differences of facts; the same for one seed. */
final class GeneratedPolicy {

    /** What the policy is called. */
    static final String ID = "generated-200-40";

    private static final int RULES = 200;
    private static final int FACTS = 40;
    private static final List<Tier> TIERS = List.of(
            new Tier(1, "safeguarding", false), new Tier(3, "allowance", true), new Tier(5, "attendance", true));

    private final Random random;
    private final List<CountFact> facts =
            List.range(0, FACTS).map(i -> CountFact.of("count-" + i, "a count", "", 0, 10L + i));

    private GeneratedPolicy(long seed) {
        random = new Random(seed);
    }

    static Policy of(long seed) {
        return new GeneratedPolicy(seed).policy();
    }

    private Policy policy() {
        Question question = Question.builder()
                .name("may-go-on")
                .meaning("whether it may go on")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision on record"))
                .facts(List.narrow(facts))
                .assumptions(List.range(0, FACTS / 8)
                        .map(i -> new Assumption("count-" + 8 * i, "count-" + (8 * i + 1), 0)))
                .otherwise(Outcome.NEEDS_DECISION)
                .supersedingTiers(LinkedHashSet.of(1))
                .build();
        return Policy.draft(ID, "1")
                .withTiers(TIERS.toJavaArray(Tier[]::new))
                .withQuestions(question)
                .withRules(List.range(0, RULES).map(i -> rule(question, i)))
                .build()
                .get();
    }

    private Rule rule(Question question, int number) {
        Condition condition = test();
        for (int more = random.nextInt(4); more > 0; more--) {
            condition = random.nextInt(6) == 0 ? condition.or(test()) : condition.and(test());
        }
        RuleDraft draft = Rules.rule("R-" + (100 + number))
                .in(TIERS.get(random.nextInt(TIERS.size())))
                .asked(question)
                .says("rule " + number)
                .when(condition)
                .then(effect());
        if (number > 0 && random.nextInt(4) == 0) {
            draft.exceptionTo("R-" + (100 + random.nextInt(number)));
        }
        return draft.from(assumed("to be measured"));
    }

    private Condition test() {
        int place = random.nextInt(FACTS);
        CountFact fact = facts.get(place);
        if (random.nextInt(4) == 0) {
            return fact.isAtLeast(facts.get((place + 1) % FACTS).plus(random.nextInt(3) - 1L));
        }
        int number = random.nextInt((int) fact.most() + 1);
        return random.nextBoolean() ? fact.isAtLeast(number) : fact.isLessThan(number);
    }

    private Effect effect() {
        return switch (random.nextInt(3)) {
            case 0 -> refuse(new RefusalCode("NOT_NOW", "it may not be", "something else"));
            case 1 -> needsDecision("people decide", Roles.MANAGER);
            default -> permit("it may");
        };
    }
}
