package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** In whatever order a policy is written, and however often it says one thing, it is one policy with one answer. */
class OrderProperties extends OverPolicies {

    @Property(tries = 150)
    void theOrderOfRulesChangesNothing(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        requireSame(policy, written(policy, shuffled(policy.rules(), random)), situation);
    }

    @Property(tries = 150)
    void theOrderInsideRulesChangesNothing(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation, @ForAll Random random) {
        Seq<Rule> rules = policy.rules().map(rule -> shuffled(rule, random));
        requireSame(policy, written(policy, rules), situation);
    }

    private static void requireSame(Policy policy, Policy other, FactValues situation) {
        CompiledPolicy<FactValues> some = VerdictProperties.compiled(policy);
        CompiledPolicy<FactValues> same = VerdictProperties.compiled(other);

        assertThat(other).isEqualTo(policy);
        assertThat(other.hash()).isEqualTo(policy.hash());
        assertThat(same.decide(situation)).isEqualTo(some.decide(situation));
        assertThat(same.explain(situation)).isEqualTo(some.explain(situation));
        assertThat(same.changes(situation)).isEqualTo(some.changes(situation));
    }

    private static Policy written(Policy policy, Seq<Rule> rules) {
        return policy.toDraft().inForce(rules).build().get();
    }

    private static <T> List<T> shuffled(Seq<T> some, Random random) {
        var order = new ArrayList<>(some.asJava());
        Collections.shuffle(order, random);
        return List.ofAll(order);
    }

    private static Rule shuffled(Rule rule, Random random) {
        return ((ImmutableRule) rule)
                .withEffects(effects(rule, random))
                .withCondition(shuffled(rule.condition(), random));
    }

    /** One effect twice; the orders of candidates one after the other as they were, since of these the first weighs most. */
    private static Seq<Effect> effects(Rule rule, Random random) {
        Seq<Effect> ranks = rule.effects().filter(Effect.Rank.class::isInstance);
        Seq<Effect> others = rule.effects().reject(Effect.Rank.class::isInstance);
        return shuffled(others.appendAll(others.headOption()), random)
                .prependAll(ranks.filter(it -> others.isEmpty()))
                .appendAll(ranks.filter(it -> others.nonEmpty()));
    }

    private static Condition shuffled(Condition condition, Random random) {
        List<Condition> parts = shuffled(condition.parts(), random).map(part -> shuffled(part, random));
        if (condition instanceof Condition.Not) {
            return new Condition.Not(parts.head());
        }
        if (condition instanceof Condition.All) {
            return new Condition.All(parts);
        }
        return condition instanceof Condition.Any ? new Condition.Any(parts) : condition;
    }
}
