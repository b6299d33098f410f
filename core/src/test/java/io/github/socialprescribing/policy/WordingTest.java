package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.ObservedFact;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Facts, amounts and conditions are made in the words of a rule and read as people say them. */
class WordingTest {

    enum Place {
        AT_HOME,
        IN_TOWN
    }

    private static CountFact used() {
        return CountFact.of("used", "units used", "units", 0, 40);
    }

    private static CountFact granted() {
        return CountFact.of("granted", "units granted", "", 0, 40);
    }

    private static FlagFact open() {
        return FlagFact.of("open", "a concern is open");
    }

    private static ChoiceFact place() {
        return ChoiceFact.of("place", "where it is", Place.class);
    }

    private static Parameter limit() {
        return new Parameter("limit", "the offer", "units", 2, 60, 16, assumed("for trials"));
    }

    @Test
    void aCountIsComparedInSixWaysWithANumberOrAnAmount() {
        assertThat(used().isLessThan(3)).hasToString("used is less than 3");
        assertThat(used().isAtMost(3)).hasToString("used is at most 3");
        assertThat(used().is(3)).hasToString("used is 3");
        assertThat(used().isNot(3)).hasToString("used is not 3");
        assertThat(used().isAtLeast(3)).hasToString("used is at least 3");
        assertThat(used().isMoreThan(3)).hasToString("used is more than 3");
        assertThat(used().isLessThan(limit())).hasToString("used is less than limit");
        assertThat(used().isAtMost(granted())).hasToString("used is at most granted");
        assertThat(used().is(limit())).hasToString("used is limit");
        assertThat(used().isNot(granted())).hasToString("used is not granted");
        assertThat(used().isAtLeast(granted())).hasToString("used is at least granted");
        assertThat(used().isMoreThan(limit())).hasToString("used is more than limit");
    }

    @Test
    void anAmountIsASumOfConstantsParametersAndOneCount() {
        Parameter more = new Parameter("extra", "on top", "units", 0, 9, 1, assumed("for trials"));

        assertThat(Bound.of(-3)).hasToString("-3");
        assertThat(limit().plus(granted())).hasToString("limit + granted");
        assertThat(granted().plus(limit())).isEqualTo(limit().plus(granted()));
        assertThat(limit().plus(more).parameters()).containsExactly("extra", "limit");
        assertThat(limit().plus(more)).isEqualTo(more.plus(limit()));
        assertThat(limit().plus(2)).hasToString("limit + 2");
        assertThat(limit().minus(2)).hasToString("limit - 2");
        assertThat(limit().plus(2).minus(2)).isEqualTo(limit().bound());
        assertThatThrownBy(() -> used().plus(granted()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most one fact");
        assertThat(Bound.of(Long.MAX_VALUE).plus(1).minus(Long.MAX_VALUE)).isEqualTo(Bound.of(Long.MAX_VALUE));
    }

    @Test
    void conditionsReadAsASentenceWithBracketsWhereTheyAreNeeded() {
        Condition three = used().is(3);
        Condition four = used().is(4);

        assertThat(open().isTrue()).hasToString("open");
        assertThat(open().isNotTrue()).hasToString("not open");
        assertThat(place().is(Place.AT_HOME)).hasToString("place is at-home");
        assertThat(place().is("in-town")).isEqualTo(place().is(Place.IN_TOWN));
        assertThat(place().isOneOf(Place.AT_HOME, Place.IN_TOWN)).hasToString("place is at-home or in-town");
        assertThat(place().isOneOf("in-town", "at-home")).hasToString("place is in-town or at-home");
        assertThat(three.and(open().isTrue())).hasToString("used is 3 and open");
        assertThat(three.or(four)).hasToString("used is 3 or used is 4");
        assertThat(three.or(four).and(open().isTrue())).hasToString("(used is 3 or used is 4) and open");
        assertThat(three.and(open().isTrue()).or(four)).hasToString("(used is 3 and open) or used is 4");
        assertThat(three.or(four).negate()).hasToString("not (used is 3 or used is 4)");
        assertThat(three.negate().and(open().isTrue())).hasToString("not used is 3 and open");
        assertThat(Condition.all()).hasToString("always");
        assertThat(Condition.any()).hasToString("never");
        assertThat(Condition.always()).hasToString("always");
    }

    @Test
    void conditionsThatAreJoinedAgainStayFlat() {
        Condition three = used().is(3);
        Condition four = used().is(4);
        Condition five = used().is(5);

        assertThat(three.and(four).and(five)).isEqualTo(Condition.all(three, four, five));
        assertThat(three.or(four).or(five)).isEqualTo(Condition.any(three, four, five));
        assertThat(three.and(four).parts()).containsExactly(three, four);
        assertThat(three.or(four).parts()).containsExactly(three, four);
        assertThat(Condition.not(three).parts()).containsExactly(three);
        assertThat(three.parts()).isEmpty();
    }

    @Test
    void aConditionKnowsItsFactsInTheOrderInWhichTheyAreSaid() {
        Condition condition = used().isAtMost(granted().plus(1))
                .and(Condition.not(open().isTrue().or(place().is(Place.AT_HOME))))
                .and(used().isNot(3));

        assertThat(condition.facts()).containsExactly("used", "granted", "open", "place");
        assertThat(Condition.always().facts()).isEmpty();
    }

    @Test
    void aConditionKnowsItsParametersInTheOrderInWhichTheyAreSaid() {
        Parameter talk = new Parameter("talk", "when to talk", "units", 0, 9, 1, assumed("for trials"));
        Condition condition = used().isAtMost(talk)
                .or(Condition.not(used().is(limit().plus(talk))))
                .and(open().isTrue());

        assertThat(condition.parameters()).containsExactly("talk", "limit");
        assertThat(used().is(3).parameters()).isEmpty();
    }

    @Test
    void valuesReadInTheWordsOfTheirFact() {
        assertThat(used().observed(3)).isEqualTo(new ObservedFact("used", "3 units"));
        assertThat(used().observed(1)).isEqualTo(new ObservedFact("used", "1 unit"));
        assertThat(used().inWords(0)).isEqualTo("0 units");
        assertThat(CountFact.of("led", "led astray", "people", 0, 9).inWords(1)).isEqualTo("1 people");
        assertThat(CountFact.of("left", "places left", "places", -9, 9).inWords(-1))
                .isEqualTo("-1 place");
        assertThat(granted().inWords(3)).isEqualTo("3");
        assertThat(open().inWords(0)).isEqualTo("no");
        assertThat(open().inWords(1)).isEqualTo("yes");
        assertThat(place().inWords(1)).isEqualTo("in-town");
        assertThat(place().options()).containsExactly("at-home", "in-town");
    }

    @Test
    void aFactAllowsTheValuesOfItsRangeAlone() {
        CountFact few = CountFact.of("few", "a few", "", -1, 2);

        assertThat(List.of(-2L, -1L, 2L, 3L).map(few::allows)).containsExactly(false, true, true, false);
        assertThat(List.of(-1L, 0L, 1L, 2L).map(open()::allows)).containsExactly(false, true, true, false);
        assertThat(List.of(-1L, 0L, 1L, 2L).map(place()::allows)).containsExactly(false, true, true, false);
        assertThat(CountFact.of("one", "one value", "", 4, 4).allows(4)).isTrue();
    }

    @Test
    void aFactStandsAsItIsUnlessItIsSaidThatItCanChange() {
        assertThat(List.of(used(), open(), place()).exists(Fact::changeable)).isFalse();
        assertThat(used().thatCanChange()).isEqualTo(new CountFact("used", "units used", "units", 0, 40, true));
        assertThat(open().thatCanChange()).isEqualTo(new FlagFact("open", "a concern is open", true));
        assertThat(place().thatCanChange().changeable()).isTrue();
        assertThat(place().thatCanChange().options()).isEqualTo(place().options());
    }

    @Test
    void valuesAreGivenByTheirFact() {
        FactValues values = FactValues.NONE.with(used(), 7).with(open(), true).with(place(), Place.IN_TOWN);

        assertThat(values.find("used")).contains(7L);
        assertThat(values.find("open")).contains(1L);
        assertThat(values.with(open(), false).find("open")).contains(0L);
        assertThat(values.find("place")).contains(1L);
        assertThat(values.with(place(), "at-home").find("place")).contains(0L);
        assertThat(values.find("elsewhere")).isEmpty();
        assertThatThrownBy(() -> values.with(place(), "abroad")).isInstanceOf(UnfitSituation.class);
    }

    @Test
    void relationsAndDeadlinesReadAsSentences() {
        assertThat(Assumption.atMost(used(), granted()))
                .isEqualTo(new Assumption("used", "granted", 0))
                .hasToString("used - granted is at most 0");
        assertThat(ParameterRelation.atMost(limit(), limit())).hasToString("limit is at most limit");
        assertThat(Rules.within(limit(), Due.Unit.WORKING_DAYS)).hasToString("within limit working days");
        assertThat(Rules.within(5, Due.Unit.DAYS)).hasToString("within 5 days");
    }

    @Test
    void aParameterIsInItsRangeOrIsNot() {
        assertThat(List.of(1L, 2L, 60L, 61L)
                        .map(value ->
                                limit().withValue(value, assumed("a trial")).isInRange()))
                .containsExactly(false, true, true, false);
        assertThat(limit().withValue(20, assumed("a trial")))
                .isEqualTo(new Parameter("limit", "the offer", "units", 2, 60, 20, assumed("a trial")));
    }

    @Test
    void aSpanHoldsItsEnds() {
        Span span = new Span(15, 29);

        assertThat(List.of(14L, 15L, 29L, 30L).map(span::contains)).containsExactly(false, true, true, false);
        assertThat(List.of(new Span(0, 14), new Span(0, 15), new Span(29, 40), new Span(30, 40))
                        .map(span::overlaps))
                .containsExactly(false, true, true, false);
        assertThat(Span.ANY.contains(Long.MIN_VALUE)).isTrue();
        assertThat(Span.below(15).contains(15)).isFalse();
        assertThat(new Span(4, 4).contains(4)).isTrue();
    }
}
