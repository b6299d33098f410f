package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.policy.Bound;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.Comparison;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;

/**
 * Policies that read every fact of every question and say what they said before. Of a fact that nobody reads nothing is
 * checked; under these, a situation that contradicts what a question assumes, or a total, is refused wherever it comes from.
 */
public final class EveryFactRead {

    private EveryFactRead() {}

    /**
     * A policy that reads every fact.
     *
     * @param policy what it says
     */
    public static Policy of(Policy policy) {
        return policy.toDraft()
                .withRules(policy.questions().map(EveryFactRead::reading))
                .build()
                .get();
    }

    private static Rule reading(Question question) {
        Condition[] tests = question.facts().map(EveryFactRead::test).toJavaArray(Condition[]::new);
        return rule("READ-" + question.name())
                .in(Tiers.ATTENDANCE)
                .asked(question)
                .says("every fact is looked at")
                .when(Condition.any(tests))
                .then(advise("look"))
                .from(assumed("for trials"));
    }

    private static Condition test(Fact fact) {
        if (fact instanceof FlagFact flag) {
            return flag.isTrue();
        }
        return fact instanceof ChoiceFact choice
                ? choice.isOneOf(choice.options().head())
                : new Condition.Compare(fact.name(), Comparison.EXACTLY, Bound.of(fact.most()));
    }
}
