package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.util.Random;

/** Six rules, each of which applies or does not, and what they lead to by the bits of those that apply. */
final class SixRules {

    static final int RULES = 6;
    static final int CASES = 1 << RULES;

    static final Tier[] TIERS = {
        new Tier(0, "consent", false),
        new Tier(1, "safeguarding", false),
        new Tier(3, "allowance", true),
        new Tier(5, "attendance", true)
    };

    final Question question;
    final Rule[] rules = new Rule[RULES];
    final Outcome[] outcomes = new Outcome[CASES];

    SixRules(int seed, boolean simple) {
        Random random = new Random(seed);
        question = Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.range(0, RULES).map(SixRules::applies))
                .otherwise(seed % 2 == 0 ? Outcome.PERMITTED : Outcome.NEEDS_DECISION)
                .supersedingTiers(simple ? LinkedHashSet.empty() : LinkedHashSet.of(seed % 3 == 0 ? 1 : 3, 0))
                .build();
        for (int i = 0; i < RULES; i++) {
            rules[i] = rule(i, random, simple);
        }
        Policy policy = Policy.draft("trial", "1")
                .withTiers(TIERS)
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get();
        for (int applying = 0; applying < CASES; applying++) {
            FactValues values = FactValues.NONE;
            for (int i = 0; i < RULES; i++) {
                values = values.with(applies(i), (applying >> i & 1) != 0);
            }
            outcomes[applying] = new Oracle(policy, question, values).outcome(LinkedHashSet.empty());
        }
    }

    private Rule rule(int place, Random random, boolean simple) {
        RuleDraft draft = Rules.rule("R-" + place)
                .in(TIERS[random.nextInt(TIERS.length)])
                .asked(question)
                .says("rule " + place)
                .when(applies(place).isTrue())
                .then(effect(random));
        if (!simple && random.nextInt(4) == 0) {
            draft.then(effect(random));
        }
        if (!simple && place > 0 && random.nextInt(3) == 0) {
            draft.exceptionTo("R-" + random.nextInt(place));
        }
        return draft.from(assumed("for trials"));
    }

    private static Effect effect(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> refuse(new RefusalCode("NOT_NOW", "it may not be", "something else"));
            case 1 -> needsDecision("people decide");
            case 2 -> oblige("REVIEW", "review it");
            default -> permit("it may");
        };
    }

    Headline headline(int clausesEach) {
        int[] owner = new int[RULES * clausesEach];
        for (int clause = 0; clause < owner.length; clause++) {
            owner[clause] = clause / clausesEach;
        }
        return new Headline(question, rules, owner);
    }

    /** What may come about where some rules apply surely and some perhaps, a bit for each outcome. */
    int possible(int surely, int perhaps) {
        int possible = 0;
        for (int applying = 0; applying < CASES; applying++) {
            possible |= (applying & surely) == surely && (applying & ~perhaps) == 0 ? bit(outcomes[applying]) : 0;
        }
        return possible;
    }

    static FlagFact applies(int rule) {
        return FlagFact.of("applies-" + rule, "whether rule " + rule + " applies");
    }

    @SuppressWarnings("EnumOrdinal") // how the bits stand
    static int bit(Outcome outcome) {
        return 1 << outcome.ordinal();
    }
}
