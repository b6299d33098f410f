package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.KIND;
import static io.github.socialprescribing.policy.Faulty.LIMIT;
import static io.github.socialprescribing.policy.Faulty.OPEN;
import static io.github.socialprescribing.policy.Faulty.USED;
import static io.github.socialprescribing.policy.Faulty.assertFault;
import static io.github.socialprescribing.policy.Faulty.parameter;
import static io.github.socialprescribing.policy.Faulty.question;
import static io.github.socialprescribing.policy.Faulty.sketch;
import static io.github.socialprescribing.policy.Faulty.sound;
import static io.github.socialprescribing.policy.Faulty.when;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Conditions that mention what is not there, or take it for something else, each told by code and place. */
class ConditionFaultTest {

    @Test
    void findsFactsThatTheQuestionDoesNotHave() {
        CountFact typo = CountFact.of("usde", "units used", "units", 0, 10);
        String words = "`may` has no fact `usde`";
        assertFault(sound().withRules(when("R-2", typo.isAtLeast(1))), Code.UNKNOWN_FACT, "R-2", words);
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(typo))), Code.UNKNOWN_FACT, "R-2", words);
        assertFault(
                sound().withRules(sketch("R-2").then(Rules.lowestFirst(typo)).from(assumed("for trials"))),
                Code.UNKNOWN_FACT,
                "R-2",
                words);
        assertFault(
                sound().withRules(when(
                        "R-2", ChoiceFact.of("colour", "its colour", "red").is("red"))),
                Code.UNKNOWN_FACT,
                "R-2",
                "`may` has no fact `colour`");
        Question assuming = question("other", List.of(USED), List.of(Assumption.atMost(USED, typo)));
        assertFault(sound().withQuestions(assuming), Code.UNKNOWN_FACT, "other", "an assumption mentions `usde`");
    }

    @Test
    void findsParametersThatAreNotThere() {
        Parameter other = parameter("other", 3);
        String words = "it mentions the parameter `other`";
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(other))), Code.UNKNOWN_PARAMETER, "R-2", words);
        Effect duty = oblige("TELL", "tell somebody", Rules.within(other, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.UNKNOWN_PARAMETER,
                "R-2",
                words);
        String related = "a relation mentions it, and the policy does not have it";
        assertFault(
                sound().withRelations(ParameterRelation.atMost(other, LIMIT)),
                Code.UNKNOWN_PARAMETER,
                "other",
                related);
        assertFault(
                sound().withRelations(ParameterRelation.atMost(LIMIT, other)),
                Code.UNKNOWN_PARAMETER,
                "other",
                related);
        Bound twice = other.plus(parameter("another", 4)).plus(other);
        assertThat(sound().withRules(when("R-2", USED.isAtLeast(twice)))
                        .build()
                        .getLeft()
                        .all()
                        .map(PolicyFault::words))
                .containsExactly("it mentions the parameter `another`", words);
        assertThat(sound().build()
                        .get()
                        .with("other", 3, assumed("a typo"))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_PARAMETER);
    }

    @Test
    void findsAnOptionThatTheChoiceDoesNotHave() {
        assertFault(
                sound().withRules(when("R-2", KIND.isOneOf("first", "middle"))),
                Code.UNKNOWN_OPTION,
                "R-2",
                "`kind` has no option `middle`");
    }

    @Test
    void findsFactsUsedAsAnotherKindOfFact() {
        CountFact open = CountFact.of("open", "how open it is", "degrees", 0, 10);
        FlagFact used = FlagFact.of("used", "it is used");
        assertFault(
                sound().withRules(when("R-2", open.isAtLeast(1))),
                Code.WRONG_KIND_OF_FACT,
                "R-2",
                "`open` is not a count");
        assertFault(
                sound().withRules(when("R-2", used.isTrue())), Code.WRONG_KIND_OF_FACT, "R-2", "`used` is not a flag");
        assertFault(
                sound().withRules(when(
                        "R-2", ChoiceFact.of("used", "its use", "first").is("first"))),
                Code.WRONG_KIND_OF_FACT,
                "R-2",
                "`used` is not a choice");
    }

    @Test
    void findsAConditionWithTooManyCases() {
        Condition two = USED.is(1).or(OPEN.isTrue());
        Condition thousand = Condition.always();
        for (int i = 0; i < 10; i++) {
            thousand = thousand.and(two);
        }
        assertThat(sound().withRules(when("R-2", thousand)).build().isRight()).isTrue();
        assertFault(
                sound().withRules(when("R-2", thousand.and(two))),
                Code.TOO_COMPLEX,
                "R-2",
                "its condition has more than 1024 cases");
        assertFault(
                sound().withRules(when("R-2", Condition.not(thousand.and(two).negate()))),
                Code.TOO_COMPLEX,
                "R-2",
                "its condition has more than 1024 cases");
    }

    @Test
    void findsAConditionNestedTooDeepHoweverDeepItIs() {
        Condition deep = OPEN.isTrue();
        for (int i = 0; i < 16; i++) {
            deep = i % 2 == 0 ? new Condition.Not(deep) : Condition.all(USED.is(1), deep);
        }
        Condition deepest = deep;
        for (int i = 0; i < 20_000; i++) {
            deepest = new Condition.Not(deepest);
        }
        String words = "its condition is nested more than 16 deep";
        assertThat(sound().withRules(when("R-2", deep)).build().isRight()).isTrue();
        assertFault(sound().withRules(when("R-2", new Condition.Not(deep))), Code.TOO_COMPLEX, "R-2", words);
        assertFault(sound().withRules(when("R-2", deepest)), Code.TOO_COMPLEX, "R-2", words);
    }
}
