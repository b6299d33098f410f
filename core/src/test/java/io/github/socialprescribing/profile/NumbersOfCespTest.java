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
 * No number of CESP stands in a rule but as a parameter, which says where it comes from and can be set. Nothing and none
 * are no numbers: a rule may ask whether there is any at all, and a duty may be due at once.
 */
class NumbersOfCespTest {

    @Test
    void noNumberStandsInARuleOutsideOfAParameter() {
        assertThat(Cesp.policy().rules().flatMap(NumbersOfCespTest::numbers)).containsExactly("?");
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
