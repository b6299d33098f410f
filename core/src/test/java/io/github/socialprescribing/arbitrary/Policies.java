package io.github.socialprescribing.arbitrary;

import static io.github.socialprescribing.arbitrary.Vocabularies.AGREED;
import static io.github.socialprescribing.arbitrary.Vocabularies.BUDGET;
import static io.github.socialprescribing.arbitrary.Vocabularies.CAPACITY;
import static io.github.socialprescribing.arbitrary.Vocabularies.GRANTED;
import static io.github.socialprescribing.arbitrary.Vocabularies.KIND;
import static io.github.socialprescribing.arbitrary.Vocabularies.LIMIT;
import static io.github.socialprescribing.arbitrary.Vocabularies.OPEN;
import static io.github.socialprescribing.arbitrary.Vocabularies.TIERS;
import static io.github.socialprescribing.arbitrary.Vocabularies.TOGETHER;
import static io.github.socialprescribing.arbitrary.Vocabularies.USED;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Amount;
import io.github.socialprescribing.policy.Bound;
import io.github.socialprescribing.policy.Comparison;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.RuleDraft;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.policy.Tier;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies of every shape over the {@link Vocabularies}, and situations to ask them about. */
public final class Policies {

    private static final java.util.List<CountFact> COUNTS =
            java.util.List.of(USED, GRANTED, CAPACITY, BUDGET, TOGETHER);

    private Policies() {}

    /** Small policies, as a person could read them. */
    public static Arbitrary<Policy> policies() {
        return policies(1, 12);
    }

    /**
     * Policies of a certain size.
     *
     * @param fewest the fewest rules
     * @param most the most rules
     */
    public static Arbitrary<Policy> policies(int fewest, int most) {
        Arbitrary<Question> questions = Combinators.combine(
                        Arbitraries.of(Outcome.PERMITTED, Outcome.NEEDS_DECISION), Arbitraries.of(true, false))
                .as(Vocabularies::question);
        return Combinators.combine(
                        questions, sketches().list().ofMinSize(fewest).ofMaxSize(most))
                .as(Policies::policy)
                .withoutEdgeCases();
    }

    /** A situation that is in range and keeps the relations. */
    public static Arbitrary<FactValues> situations() {
        return Combinators.combine(
                        Arbitraries.longs().between(USED.least(), USED.most()),
                        Arbitraries.longs().between(GRANTED.least(), GRANTED.most()),
                        Arbitraries.longs().between(CAPACITY.least(), CAPACITY.most()),
                        Arbitraries.longs().between(BUDGET.least(), BUDGET.most()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(KIND.options().asJava()))
                .as((used, granted, capacity, budget, open, agreed, kind) -> counts(used, granted, capacity)
                        .with(CAPACITY, capacity)
                        .with(BUDGET, budget)
                        .with(OPEN, open)
                        .with(AGREED, agreed)
                        .with(KIND, kind))
                .withoutEdgeCases();
    }

    /** Brought down to what the relations allow. */
    private static FactValues counts(long used, long granted, long capacity) {
        long mayBeGranted = Math.min(granted, capacity + Vocabularies.NEXT_RELATION.most());
        long mayBeUsed = Math.min(used, mayBeGranted + Vocabularies.RELATION.most());
        return FactValues.NONE
                .with(USED, mayBeUsed)
                .with(GRANTED, mayBeGranted)
                .with(TOGETHER, mayBeUsed + mayBeGranted);
    }

    /** A rule without a name, and how far back the rules stand to which it is an exception; zero for none. */
    private record Sketch(Tier tier, Condition condition, List<Effect> effects, int exceptionTo) {}

    private static Arbitrary<Sketch> sketches() {
        return Combinators.combine(
                        Arbitraries.of(TIERS.asJava()),
                        conditions(2),
                        effects().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(0)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 4))))
                .as((tier, condition, effects, exception) ->
                        new Sketch(tier, condition, List.ofAll(effects), exception));
    }

    private static Policy policy(Question question, java.util.List<Sketch> sketches) {
        List<Rule> rules = List.empty();
        List<OverrideRight> rights = List.empty();
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            RuleDraft draft = Rules.rule(id(i))
                    .in(sketch.tier())
                    .asked(question)
                    .says("rule " + i + " says something")
                    .when(sketch.condition())
                    .then(sketch.effects().toJavaArray(Effect[]::new));
            if (sketch.exceptionTo() > 0 && i >= sketch.exceptionTo()) {
                draft.exceptionTo(id(i - sketch.exceptionTo()));
            }
            rules = rules.append(draft.from(Rules.assumed("for trials")));
            if (sketch.tier().overridable()) {
                rights = rights.append(OverrideRight.of(id(i), Roles.MANAGER));
            }
        }
        return Policy.draft("generated", "1")
                .withTiers(TIERS.toJavaArray(Tier[]::new))
                .withQuestions(question)
                .withParameters(LIMIT)
                .withRules(rules)
                .withOverrides(rights.toJavaArray(OverrideRight[]::new))
                .build()
                .get();
    }

    private static String id(int place) {
        return "R-" + (100 + place);
    }

    /**
     * Conditions of every kind, nested so deep.
     *
     * @param depth how deep, zero for a single test
     */
    public static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                comparisons(),
                comparisons(),
                Arbitraries.of(OPEN.isTrue(), OPEN.isNotTrue(), AGREED.isTrue(), AGREED.isNotTrue()),
                Arbitraries.of(KIND.options().asJava())
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(options -> KIND.isOneOf(options.toArray(String[]::new))),
                Arbitraries.just(Condition.always()));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Condition>> parts =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3).map(List::ofAll);
        return Arbitraries.oneOf(
                leaves,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                conditions(depth - 1).map(Condition::not));
    }

    private static Arbitrary<Condition> comparisons() {
        return Arbitraries.of(COUNTS)
                .flatMap(fact -> Combinators.combine(Arbitraries.of(Comparison.class), bounds(fact))
                        .as((comparison, bound) -> new Condition.Compare(fact.name(), comparison, bound)));
    }

    private static Arbitrary<Bound> bounds(CountFact fact) {
        Arbitrary<Bound> constants =
                Arbitraries.longs().between(fact.least() - 1, fact.most() + 1).map(Bound::of);
        Arbitrary<Bound> sums = Combinators.combine(
                        Arbitraries.of(java.util.List.<Amount>of(USED, GRANTED, CAPACITY, BUDGET, LIMIT)),
                        Arbitraries.longs().between(-3, 3))
                .as(Amount::plus);
        return Arbitraries.oneOf(
                constants, sums, sums.map(sum -> sum.parameters().isEmpty() ? sum.plus(LIMIT) : sum));
    }

    private static Arbitrary<Effect> effects() {
        return Arbitraries.of(
                Rules.permit("it may"),
                Rules.refuse(refusal("NOT_NOW")),
                Rules.refuse(refusal("NOT_HERE"), "go elsewhere"),
                Rules.needsDecision("the manager decides", Roles.MANAGER),
                Rules.needsDecision(Side.AGAINST, "it costs somebody else a place"),
                Rules.inFavour("it helps"),
                Rules.oblige("REVIEW", "review it", Rules.within(5, Due.Unit.WORKING_DAYS)),
                Rules.oblige("REVIEW", "review it soon", Rules.within(LIMIT, Due.Unit.DAYS)),
                Rules.oblige("TELL", "tell somebody", Deadline.NOW),
                Rules.oblige("REVIEW", "review it some day"),
                Rules.advise("think twice"),
                Rules.lowestFirst(USED));
    }

    private static RefusalCode refusal(String name) {
        return new RefusalCode(name, "it may not be", "something else");
    }
}
