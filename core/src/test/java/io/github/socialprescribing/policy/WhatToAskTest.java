package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Of the facts that are not known, first the one whose answers settle most often, then the one that leaves least open. */
class WhatToAskTest {

    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final Effect REFUSE = refuse(new RefusalCode("FULL", "there is no place", "wait"));
    private static final Effect ADVISE = advise("look");

    private record Said(Condition when, Effect then) {}

    private static Said when(Condition when, Effect then) {
        return new Said(when, then);
    }

    private static CompiledPolicy<FactValues> policy(List<Fact> facts, Said... said) {
        Question question = Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(facts)
                .build();
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(List.of(said)
                        .zipWithIndex((it, place) -> rule("R-" + (10 + place))
                                .in(TIER)
                                .asked(question)
                                .says("rule " + place)
                                .when(it.when())
                                .then(it.then())
                                .from(assumed("for trials"))))
                .build()
                .get()
                .compile(Asked.ofValues(question));
    }

    private static Seq<String> asks(CompiledPolicy<FactValues> policy) {
        return policy.decideDespite(FactValues.NONE)
                .match(settled -> List.empty(), open -> open.ask().map(Fact::name));
    }

    private static CountFact count(String name, long least, long most) {
        return CountFact.of(name, "how many", "", least, most);
    }

    @Test
    void theFactWhoseAnswersSettleMoreOftenComesFirst() {
        FlagFact open = FlagFact.of("open", "a concern is open");
        CountFact used = count("used", 0, 10);

        // Used settles it in two of the three answers that rules tell apart, open in one of two.
        assertThat(asks(policy(
                        List.of(open, used),
                        when(open.isTrue(), REFUSE),
                        when(used.isAtLeast(4), REFUSE),
                        when(used.isAtLeast(7), ADVISE))))
                .containsExactly("used", "open");
    }

    @Test
    void ofFactsThatSettleItAsOftenTheOneThatLeavesFewerOutcomesComesFirst() {
        FlagFact first = FlagFact.of("first", "the first holds");
        FlagFact second = FlagFact.of("second", "the second holds");
        FlagFact third = FlagFact.of("third", "the third holds");

        // Without the third all is permitted; neither of the others settles anything, but the second leaves less open.
        assertThat(asks(policy(
                        List.of(first, second, third),
                        when(third.isTrue().and(second.isTrue()), REFUSE),
                        when(third.isTrue().and(first.isTrue()), needsDecision("people decide")))))
                .containsExactly("third", "second", "first");
    }

    @Test
    void aFactOfWhichRulesOnlyAdviseIsNotAskedFor() {
        FlagFact open = FlagFact.of("open", "a concern is open");
        CountFact used = count("used", 0, 10);

        assertThat(asks(policy(List.of(used, open), when(open.isTrue(), REFUSE), when(used.isAtLeast(4), ADVISE))))
                .containsExactly("open");
    }

    /** Two counts compared with each other, between one that settles it in 2 of 5 answers and one that does in 1 of 4. */
    private static Seq<String> asksAmong(CountFact used, CountFact granted) {
        CountFact often = count("often", 0, 4);
        CountFact seldom = count("seldom", 0, 3);
        return asks(policy(
                List.of(seldom, used, granted, often),
                when(often.isAtLeast(3), REFUSE),
                when(often.is(1), ADVISE),
                when(often.is(4), ADVISE),
                when(seldom.isAtLeast(3), REFUSE),
                when(seldom.is(1), ADVISE),
                when(used.isLessThan(granted.plus(3)), REFUSE)));
    }

    @Test
    void aCountIsToldApartWhereItReachesTheLeastAndTheMostOfWhatItIsComparedWith() {
        // None used is refused, from four on it depends, and from seven on it is not: one of three answers settles it.
        assertThat(asksAmong(count("used", 0, 10), count("granted", 1, 4)))
                .containsExactly("often", "used", "seldom", "granted");
    }

    @Test
    void andSoIsTheCountThatIsTakenAway() {
        // With none granted it is not refused, from two on it depends, and from six on it is refused.
        assertThat(asksAmong(count("used", 4, 8), count("granted", 0, 10)))
                .containsExactly("often", "granted", "seldom", "used");
    }
}
