package io.github.socialprescribing.policy;

import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** What a rule mentions, held against the facts of a question it speaks to. */
final class Mentions {

    private final Rule rule;
    private final Question question;
    private final List<PolicyFault> faults = new ArrayList<>();

    Mentions(Rule rule, Question question) {
        this.rule = rule;
        this.question = question;
    }

    List<PolicyFault> faults() {
        check(rule.condition());
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.Rank rank) {
                find(rank.fact());
            }
        }
        return faults;
    }

    private void check(Condition condition) {
        if (condition instanceof Condition.Compare it) {
            requireCount(it.fact());
            if (it.bound().fact().isDefined()) {
                requireCount(it.bound().fact().get());
            }
        }
        if (condition instanceof Condition.Flag it && isNot(it.fact(), FlagFact.class)) {
            fault(Code.WRONG_KIND_OF_FACT, "`" + it.fact() + "` is not a flag");
        }
        if (condition instanceof Condition.OneOf it) {
            checkChoice(it);
        }
        for (Condition part : condition.parts()) {
            check(part);
        }
    }

    private void requireCount(String fact) {
        if (isNot(fact, CountFact.class)) {
            fault(Code.WRONG_KIND_OF_FACT, "`" + fact + "` is not a count");
        }
    }

    private void checkChoice(Condition.OneOf it) {
        Option<Fact> fact = find(it.fact());
        if (fact.isEmpty()) {
            return;
        }
        if (!(fact.get() instanceof ChoiceFact choice)) {
            fault(Code.WRONG_KIND_OF_FACT, "`" + it.fact() + "` is not a choice");
            return;
        }
        for (String option : it.options()) {
            if (!choice.options().contains(option)) {
                fault(Code.UNKNOWN_OPTION, "`" + it.fact() + "` has no option `" + option + "`");
            }
        }
    }

    private boolean isNot(String name, Class<? extends Fact> kind) {
        Option<Fact> fact = find(name);
        return fact.isDefined() && !kind.isInstance(fact.get());
    }

    private Option<Fact> find(String name) {
        Option<Fact> fact = question.find(name);
        if (fact.isEmpty()) {
            fault(Code.UNKNOWN_FACT, "`" + question.name() + "` has no fact `" + name + "`");
        }
        return fact;
    }

    private void fault(Code code, String words) {
        faults.add(new PolicyFault(code, rule.id().value(), words));
    }
}
