package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;

/**
 * Policies over facts of so few values that every situation can be asked about, and large ones of many small rules over
 * many facts; always the same for the same seed.
 */
final class RandomPolicies {

    static final String QUESTION = "may-go-on";

    private static final List<Tier> TIERS = List.of(
            new Tier(0, "consent", false),
            new Tier(1, "safeguarding", false),
            new Tier(3, "allowance", true),
            new Tier(5, "attendance", true));

    private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

    private final Random random;
    private final Question question;

    private RandomPolicies(Random random, Question question) {
        this.random = random;
        this.question = question;
    }

    /** A policy of up to nine rules over six small facts, two of which are tied by an assumption, and have a total. */
    static Policy small(long seed) {
        Random random = new Random(seed);
        CountFact used = CountFact.of("used", "units used", "units", 0, 3);
        CountFact granted = CountFact.of("granted", "units granted", "units", 0, 3);
        CountFact together = CountFact.of("together", "units used and granted together", "units", 0, 6);
        RandomPolicies policies = new RandomPolicies(
                random,
                question(random)
                        .facts(List.of(
                                used,
                                granted,
                                CountFact.of("capacity", "places left", "places", -1, 2),
                                FlagFact.of("open", "a concern is open"),
                                ChoiceFact.of("kind", "its kind", "first", "ordinary", "ending"),
                                together))
                        .totals(List.of(Total.of(together, used, granted)))
                        .assumptions(List.of(new Assumption("used", "granted", 1)))
                        .build());
        return policies.policy(1 + random.nextInt(9), 3);
    }

    /** A condition on the facts of a policy. */
    static Condition condition(Policy policy, long seed) {
        return new RandomPolicies(new Random(seed), policy.questions().head()).condition(3);
    }

    /** The same policy with one rule left out, or said of other situations, or by another word. */
    static Policy changed(Policy policy, long seed) {
        Random random = new Random(seed);
        RandomPolicies policies = new RandomPolicies(random, policy.questions().head());
        int place = random.nextInt(policy.rules().size());
        Rule old = policy.rules().get(place);
        ImmutableRule rule = (ImmutableRule) old;
        Rule fresh = random.nextBoolean()
                ? rule.withCondition(policies.condition(3))
                : rule.withEffects(List.of(policies.effect()));
        return policies.build(policy.rules().update(place, fresh).toList());
    }

    /** The same policy, of which some rules are in force from a month of the year or until one. */
    static Policy dated(Policy policy, long seed) {
        Random random = new Random(~seed);
        return new RandomPolicies(random, policy.questions().head())
                .build(policy.rules()
                        .map(rule -> (Rule) ((ImmutableRule) rule).withEffective(period(random)))
                        .toList());
    }

    private static Period period(Random random) {
        LocalDate first = LocalDate.of(2026, 1 + random.nextInt(6), 1);
        LocalDate end = LocalDate.of(2026, 7 + random.nextInt(6), 1);
        return switch (random.nextInt(6)) {
            case 0 -> Period.from(first);
            case 1 -> Period.ALWAYS.until(end);
            case 2 -> Period.from(first).until(end);
            default -> Period.ALWAYS;
        };
    }

    /** A policy of many small rules on two to four of many facts, some of which are tied together. */
    static Policy large(long seed, int rules, int facts) {
        Random random = new Random(seed);
        List<Fact> all = List.empty();
        List<Assumption> assumptions = List.empty();
        for (int fact = 0; fact < facts; fact++) {
            all = all.append(
                    fact % 4 == 3
                            ? FlagFact.of("flag-" + fact, "a flag")
                            : CountFact.of("count-" + fact, "a count", "", 0, 10 + fact));
            if (fact % 8 == 1) {
                assumptions = assumptions.append(new Assumption("count-" + (fact - 1), "count-" + fact, 0));
            }
        }
        Question question = question(random).facts(all).assumptions(assumptions).build();
        return new RandomPolicies(random, question).policy(rules, 4);
    }

    private static Question.Builder question(Random random) {
        return Question.builder()
                .name(QUESTION)
                .meaning("whether it may go on")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision on record"))
                .otherwise(random.nextBoolean() ? Outcome.PERMITTED : Outcome.NEEDS_DECISION)
                .supersedingTiers(random.nextBoolean() ? LinkedHashSet.of(1) : LinkedHashSet.empty());
    }

    private Policy policy(int count, int tests) {
        List<Rule> rules = List.empty();
        for (int i = 0; i < count; i++) {
            RuleDraft draft = Rules.rule("R-" + (100 + i))
                    .in(TIERS.get(random.nextInt(TIERS.size())))
                    .asked(question)
                    .says("rule " + i)
                    .when(condition(tests))
                    .then(effect());
            if (i > 0 && random.nextInt(4) == 0) {
                draft.exceptionTo("R-" + (100 + random.nextInt(i)));
            }
            rules = rules.append(draft.from(Rules.assumed("for trials")));
        }
        return build(rules);
    }

    private Policy build(List<Rule> rules) {
        return Policy.draft("generated", "1")
                .withTiers(TIERS.toJavaArray(Tier[]::new))
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get();
    }

    private Condition condition(int tests) {
        Condition condition = test();
        for (int i = 1 + random.nextInt(tests); i > 1; i--) {
            condition = random.nextInt(6) == 0 ? condition.or(test()) : condition.and(test());
        }
        return random.nextInt(12) == 0 ? condition.negate() : condition;
    }

    private Condition test() {
        Fact fact = question.facts().get(random.nextInt(question.facts().size()));
        if (fact instanceof FlagFact flag) {
            return random.nextBoolean() ? flag.isTrue() : flag.isNotTrue();
        }
        if (fact instanceof ChoiceFact choice) {
            java.util.List<String> options = new ArrayList<>(choice.options().asJava());
            options.remove(random.nextInt(options.size()));
            return choice.isOneOf(options.toArray(new String[0]));
        }
        CountFact count = (CountFact) fact;
        Comparison comparison = COMPARISONS.get(random.nextInt(COMPARISONS.size()));
        return new Condition.Compare(count.name(), comparison, bound(count));
    }

    private Bound bound(CountFact count) {
        int next = (question.facts().indexOf(count) + 1) % question.facts().size();
        Fact other = question.facts().get(next);
        if (random.nextInt(4) == 0 && other instanceof CountFact it) {
            return it.plus(random.nextInt(3) - 1L);
        }
        return Bound.of(count.least() + random.nextInt((int) (count.most() - count.least()) + 1));
    }

    private Effect effect() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Rules.refuse(new RefusalCode("NOT_NOW", "it may not be", "something else"));
            case 2 -> decision();
            case 3, 4 -> Rules.permit("it may");
            default -> Rules.oblige("REVIEW", "review it", Rules.within(1 + random.nextInt(2), Due.Unit.WEEKS));
        };
    }

    private Effect decision() {
        return switch (random.nextInt(4)) {
            case 0 -> Rules.needsDecision("people decide", Roles.MANAGER, Roles.PANEL_CHAIR);
            case 1 -> Rules.needsDecision(Side.NEITHER, "people decide", new Approval(Roles.MANAGER, 2));
            default -> Rules.needsDecision("people decide", Roles.MANAGER);
        };
    }

    /** Every situation of a question of few values that keeps its assumptions. */
    static List<FactValues> situations(Question question) {
        List<FactValues> all = List.of(FactValues.NONE);
        for (Fact fact : question.facts()) {
            List<FactValues> more = List.empty();
            for (FactValues values : all) {
                for (long value = fact.least(); value <= fact.most(); value++) {
                    more = more.prepend(values.put(fact, value));
                }
            }
            all = more;
        }
        return all.filter(values -> Feasible.keeps(question, values));
    }

    /** Any situation that keeps the assumptions. */
    static FactValues situation(Question question, Random random) {
        while (true) {
            FactValues values = FactValues.NONE;
            for (Fact fact : question.facts()) {
                values = values.put(
                        fact, fact.least() + random.nextInt((int) Math.min(1000, fact.most() - fact.least() + 1)));
            }
            if (Feasible.keeps(question, values)) {
                return values;
            }
        }
    }
}
