package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Bound;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/**
 * No number of CESP stands in a rule but as a parameter, which says where it comes from and can be set. Nothing is no
 * number, and a duty may be due at once. What is listed asks whether there is any at all, or more than one; and the two who
 * agree to very long support are the rule's own sentence, assumed as the rule is.
 */
class NumbersOfCespTest {

    @Test
    void noRuleKeepsANumberToItself() {
        assertThat(Cesp.policy().rules().flatMap(NumbersOfCespTest::numbers))
                .containsExactly(
                        "CON-03: open-pathways is at least 1",
                        "EXT-06.ground: grounds is less than 1",
                        "EXT-08: 2 × manager",
                        "PNL-02.close: gap-raisers is at least 1",
                        "PNL-02.merged: gap-raisers is more than 1",
                        "PNL-04: people-counted is at least 1");
    }

    private static Seq<String> numbers(Rule rule) {
        return conditions(rule.condition())
                .appendAll(rule.effects().flatMap(NumbersOfCespTest::effects))
                .map(it -> rule.id() + ": " + it);
    }

    private static Seq<String> conditions(Condition condition) {
        Seq<String> inside = condition.parts().flatMap(NumbersOfCespTest::conditions);
        return condition instanceof Condition.Compare it && hasNumber(it.bound())
                ? inside.append(it.toString())
                : inside;
    }

    private static boolean hasNumber(Bound bound) {
        return bound.constant() != 0;
    }

    private static Seq<String> effects(Effect effect) {
        if (effect instanceof Effect.Oblige it) {
            return it.within().toList().filter(due -> hasNumber(due.amount())).map(due -> it.duty() + " " + due);
        }
        return effect instanceof Effect.NeedsDecision it
                ? it.approvals().filter(approval -> approval.count() > 1).map(Object::toString)
                : List.empty();
    }
}
