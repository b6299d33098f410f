package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What leads elsewhere: one fact, or two or three together, however many rules there are. */
class WhatWouldHaveToChangeTest {

    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final Effect REFUSE = refuse(new RefusalCode("FULL", "there is no place", "wait"));

    private static FlagFact flag(int place) {
        return FlagFact.of("flag-" + (10 + place), "flag " + place).thatCanChange();
    }

    private static CountFact count(String name) {
        return CountFact.of(name, "how many", "", 0, 10).thatCanChange();
    }

    private static Question question(Seq<? extends Fact> facts) {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.narrow(facts.toList()))
                .build();
    }

    private static Rule says(Question question, int place, Condition when, Effect then) {
        return rule("R-" + (100 + place))
                .in(TIER)
                .asked(question)
                .says("rule " + place)
                .when(when)
                .then(then)
                .from(assumed("for trials"));
    }

    private static CompiledPolicy<FactValues> compiled(Question question, Seq<Rule> rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get()
                .compile(Asked.ofValues(question));
    }

    private static CompiledPolicy<FactValues> refusing(Seq<? extends Fact> facts, Condition... when) {
        Question question = question(facts);
        return compiled(question, List.of(when).zipWithIndex((it, place) -> says(question, place, it, REFUSE)));
    }

    private static FactValues none(Seq<? extends Fact> facts) {
        return facts.foldLeft(FactValues.NONE, (values, fact) -> values.put(fact, 0));
    }

    private static Seq<String> told(Seq<Change> changes) {
        return changes.map(it -> it.facts().mkString(" and ") + " -> " + it.outcome());
    }

    @Test
    void threeFactsTogetherAreToldOfAndFourAreNot() {
        List<FlagFact> flags = List.range(0, 4).map(WhatWouldHaveToChangeTest::flag);
        Condition three = flags.get(0)
                .isTrue()
                .and(flags.get(1).isTrue())
                .and(flags.get(2).isTrue());
        Condition four = three.and(flags.get(3).isTrue());

        assertThat(told(refusing(flags, three.negate()).changes(none(flags.take(3)))))
                .containsExactly("flag-10 = yes and flag-11 = yes and flag-12 = yes -> PERMITTED");
        assertThat(refusing(flags, four.negate()).changes(none(flags))).isEmpty();
    }

    @Test
    void twoWaysStandBesideEachOtherAndNoneIsToldOfWithMoreThanItNeeds() {
        List<FlagFact> flags = List.range(0, 4).map(WhatWouldHaveToChangeTest::flag);
        Condition some = flags.get(0).isTrue().and(flags.get(1).isTrue());
        Condition others = flags.get(2).isTrue().and(flags.get(3).isTrue());

        assertThat(told(refusing(flags, some.or(others).negate()).changes(none(flags))))
                .containsExactly(
                        "flag-10 = yes and flag-11 = yes -> PERMITTED", "flag-12 = yes and flag-13 = yes -> PERMITTED");
    }

    @Test
    void theWayThatCrossesFewerBreaksComesFirst() {
        CountFact used = count("used");
        List<FlagFact> flags = List.range(0, 3).map(WhatWouldHaveToChangeTest::flag);
        Question question = question(List.<Fact>of(used).appendAll(flags));
        Condition far = used.isAtLeast(7).and(flags.get(0).isTrue());
        Condition near = flags.get(1).isTrue().and(flags.get(2).isTrue());
        CompiledPolicy<FactValues> policy = compiled(
                question,
                List.of(
                        says(question, 0, far.or(near).negate(), REFUSE),
                        says(question, 1, used.is(3), advise("look"))));

        assertThat(told(policy.changes(none(question.facts()))))
                .containsExactly(
                        "flag-11 = yes and flag-12 = yes -> PERMITTED", "used = 7 and flag-10 = yes -> PERMITTED");
    }

    @Test
    void asManyChangesAreToldAsThereAre() {
        List<FlagFact> flags = List.range(0, 80).map(WhatWouldHaveToChangeTest::flag);
        CompiledPolicy<FactValues> few =
                refusing(flags.take(30), flags.take(30).map(FlagFact::isTrue).toJavaArray(Condition[]::new));
        CompiledPolicy<FactValues> many =
                refusing(flags, flags.map(FlagFact::isTrue).toJavaArray(Condition[]::new));

        assertThat(told(few.explain(none(flags)).changes()))
                .containsExactlyElementsOf(flags.take(30).map(it -> it.name() + " = yes -> REFUSED"));
        assertThat(told(many.explain(none(flags)).changes()))
                .containsExactlyElementsOf(flags.map(it -> it.name() + " = yes -> REFUSED"));
        assertThat(told(many.explain(none(flags).put(flags.get(70), 1)).changes()))
                .containsExactly("flag-80 = no -> PERMITTED");
    }

    @Test
    void aCountComparedWithAnotherChangesToEitherSideOfTheBreak() {
        CountFact used = count("used");
        CountFact granted = count("granted");
        List<Fact> counts = List.of(used, granted);
        Condition beyond = used.isAtLeast(granted.plus(3));
        CompiledPolicy<FactValues> policy = refusing(counts, beyond);

        assertThat(told(policy.explain(none(counts).with(used, 5).with(granted, 2))
                        .changes()))
                .containsExactly("used = 4 -> PERMITTED", "granted = 3 -> PERMITTED");
        assertThat(told(policy.explain(none(counts).with(used, 4).with(granted, 2))
                        .changes()))
                .containsExactly("used = 5 -> REFUSED", "granted = 1 -> REFUSED");
    }

    @Test
    void andSoItDoesAmongMoreThanSixtyFourCases() {
        CountFact used = count("used");
        CountFact granted = count("granted");
        List<FlagFact> flags = List.range(0, 70).map(it -> FlagFact.of("flag-" + (10 + it), "flag " + it));
        List<Fact> facts = List.<Fact>of(used, granted).appendAll(flags);
        CompiledPolicy<FactValues> policy = refusing(
                facts,
                flags.map(FlagFact::isTrue)
                        .append(used.isAtLeast(granted.plus(3)))
                        .toJavaArray(Condition[]::new));
        FactValues beyond = none(facts).with(used, 5).with(granted, 2);

        assertThat(told(policy.explain(beyond).changes()))
                .containsExactly("used = 4 -> PERMITTED", "granted = 3 -> PERMITTED");
        assertThat(told(policy.explain(beyond.put(flags.get(1), 1)).changes())).isEmpty();
        assertThat(told(policy.explain(beyond.put(flags.get(68), 1)).changes())).isEmpty();
        assertThat(told(policy.explain(beyond.with(used, 4)).changes()))
                .containsExactly("used = 5 -> REFUSED", "granted = 1 -> REFUSED");
    }
}
