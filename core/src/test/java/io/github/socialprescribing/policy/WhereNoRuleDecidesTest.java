package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** The situations that a rule leaves over, told as a condition and in the words of the facts. */
class WhereNoRuleDecidesTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 10);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "middle", "last");
    private static final Tier TIER = new Tier(3, "allowance", true);

    /** The gaps of a policy that permits where a condition holds and says nothing elsewhere. */
    private static Seq<Finding> gaps(Condition permitted) {
        Question question = Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, GRANTED, OPEN, KIND))
                .build();
        Policy policy = Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rule("R-1")
                        .in(TIER)
                        .asked(question)
                        .says("it may be")
                        .when(permitted)
                        .then(permit("why not"))
                        .from(assumed("for trials")))
                .build()
                .get();
        return PolicyAnalysis.of(policy).findings(Kind.NO_RULE_DECIDES);
    }

    private static Seq<String> where(Condition permitted) {
        return gaps(permitted).map(it -> it.where().get().toString());
    }

    private static Seq<String> words(Condition permitted) {
        return gaps(permitted)
                .map(it -> it.words().replace("no rule decides, and it is permitted by default, where ", ""));
    }

    @Test
    void oneEndOfARangeIsTold() {
        assertThat(where(USED.isAtMost(4))).containsExactly("used is at least 5");
        assertThat(where(USED.isAtLeast(5))).containsExactly("used is at most 4");
        assertThat(words(USED.isAtMost(4))).containsExactly("used is at least 5 units");
    }

    @Test
    void aSingleValueIsTold() {
        assertThat(where(USED.isNot(4))).containsExactly("used is 4");
        assertThat(where(USED.isLessThan(10))).containsExactly("used is 10");
        assertThat(where(USED.isMoreThan(0))).containsExactly("used is 0");
        assertThat(words(USED.isNot(4))).containsExactly("used is 4 units");
    }

    @Test
    void allButASingleValueIsTold() {
        assertThat(where(USED.is(4))).containsExactly("used is not 4");
        assertThat(where(USED.is(10))).containsExactly("used is at most 9");
        assertThat(where(USED.is(0))).containsExactly("used is at least 1");
    }

    @Test
    void runsOfValuesAreToldApart() {
        assertThat(where(USED.isAtLeast(3).and(USED.isAtMost(6))))
                .containsExactly("used is at most 2 or used is at least 7");
        assertThat(where(USED.isAtMost(2).or(USED.isAtLeast(7))))
                .containsExactly("used is at least 3 and used is at most 6");
        assertThat(where(USED.is(2).or(USED.is(7))))
                .containsExactly(
                        "used is at most 1 or (used is at least 3 and used is at most 6) or used is at least 8");
        assertThat(words(USED.is(2).or(USED.is(7))))
                .containsExactly("used is at most 1 unit or used is at least 3 units and used is at most 6 units"
                        + " or used is at least 8 units");
    }

    @Test
    void aDifferenceOfTwoCountsIsToldAsAComparison() {
        assertThat(where(USED.isAtMost(GRANTED))).containsExactly("used is more than granted");
        assertThat(where(USED.isAtLeast(GRANTED))).containsExactly("used is less than granted");
        assertThat(where(USED.isNot(GRANTED))).containsExactly("used is granted");
        assertThat(where(USED.is(GRANTED))).containsExactly("used is not granted");
        assertThat(where(USED.isAtMost(GRANTED.plus(2)))).containsExactly("used is at least granted + 3");
        assertThat(where(USED.isAtLeast(GRANTED.minus(2)))).containsExactly("used is at most granted - 3");
        assertThat(words(USED.isAtMost(GRANTED))).containsExactly("used is more than granted");
    }

    @Test
    void flagsAndOptionsAreToldByName() {
        assertThat(where(OPEN.isTrue())).containsExactly("not open");
        assertThat(where(OPEN.isNotTrue())).containsExactly("open");
        assertThat(where(KIND.is("middle"))).containsExactly("kind is first or last");
        assertThat(where(KIND.isOneOf("first", "last"))).containsExactly("kind is middle");
    }

    @Test
    void severalFactsStandTogether() {
        assertThat(where(OPEN.isTrue().or(USED.isAtMost(4)))).containsExactly("used is at least 5 and not open");
        assertThat(words(OPEN.isTrue().or(USED.isAtMost(4)))).containsExactly("used is at least 5 units, not open");
    }

    @Test
    void nothingOrEverythingIsLeftOver() {
        assertThat(where(Condition.always())).isEmpty();
        assertThat(where(Condition.any())).containsExactly("always");
        assertThat(words(Condition.any()))
                .containsExactly("no rule decides, and it is permitted by default, in every situation");
    }

    @Test
    void aSituationShowsWhatIsLeftOver() {
        Finding gap = gaps(USED.isAtMost(GRANTED.plus(2))).head();
        FactValues facts = gap.witness().get().facts();

        assertThat(facts.find("used").get()).isGreaterThan(facts.find("granted").get() + 2);
        assertThat(gap.witness().get().words()).isEqualTo("used: 3 units, granted: 0 units");
    }
}
