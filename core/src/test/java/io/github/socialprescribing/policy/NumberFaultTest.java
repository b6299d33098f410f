package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.HUGE;
import static io.github.socialprescribing.policy.Faulty.LIMIT;
import static io.github.socialprescribing.policy.Faulty.TALK;
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

/** Numbers that are out of range, too large or at odds with each other, each told by code and place. */
class NumberFaultTest {

    @Test
    void findsAParameterOutsideItsRange() {
        assertFault(
                sound().withParameters(parameter("other", 11)),
                Code.PARAMETER_OUT_OF_RANGE,
                "other",
                "its value 11 is not from 0 to 10");
        assertThat(sound().build()
                        .get()
                        .with("limit", -1, assumed("a slip"))
                        .getLeft()
                        .codes())
                .containsExactly(Code.PARAMETER_OUT_OF_RANGE);
    }

    @Test
    void findsParametersThatContradictEachOther() {
        PolicyDraft related = sound().withRelations(ParameterRelation.atMost(TALK, LIMIT));

        assertThat(related.build().isRight()).isTrue();
        assertThat(related.build().get().with("talk", 6, assumed("late")).isRight())
                .isTrue();
        assertThat(related.build().get().hash())
                .isNotEqualTo(sound().build().get().hash());
        assertThat(related.build().get().relations()).hasSize(1);
        assertFault(
                related.replacing(TALK.withValue(7, assumed("later"))),
                Code.PARAMETERS_CONTRADICT,
                "talk",
                "`talk is at most limit` does not hold");
        assertFault(
                sound().withRelations(ParameterRelation.atMost(TALK, LIMIT).plus(-3)),
                Code.PARAMETERS_CONTRADICT,
                "talk",
                "`talk is at most limit - 3` does not hold");
        assertThat(ParameterRelation.atMost(TALK, LIMIT).plus(2)).hasToString("talk is at most limit + 2");
    }

    @Test
    void findsNumbersTooLargeToCalculateWith() {
        long large = (1L << 60) + 1;
        assertFault(
                sound().withQuestions(question("other", List.of(HUGE), List.empty())),
                Code.RANGE_OVERFLOW,
                "huge",
                "its range is too large to calculate with");
        assertFault(
                sound().withQuestions(question("other", List.of(USED), List.of(new Assumption("used", "used", large)))),
                Code.RANGE_OVERFLOW,
                "other",
                "the constant of an assumption is too large");
        assertFault(
                sound().withParameters(new Parameter("vast", "a number", "", 0, large, large, assumed("for trials"))),
                Code.RANGE_OVERFLOW,
                "vast",
                "its value is too large to calculate with");
        String bound = "a bound is too large to calculate with";
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(-large))), Code.RANGE_OVERFLOW, "R-2", bound);
        Bound five = LIMIT.plus(LIMIT).plus(LIMIT).plus(LIMIT).plus(LIMIT);
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(five))), Code.RANGE_OVERFLOW, "R-2", bound);
        assertFault(
                sound().withRules(when("R-2", USED.isAtLeast(LIMIT.plus(1L << 60)))),
                Code.RANGE_OVERFLOW,
                "R-2",
                bound);
        assertFault(
                sound().withRelations(ParameterRelation.atMost(TALK, LIMIT).plus(large)),
                Code.RANGE_OVERFLOW,
                "talk",
                "the constant of a relation is too large");
        Effect duty = oblige("TELL", "tell somebody", Rules.within(1_000_001, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.RANGE_OVERFLOW,
                "R-2",
                "a deadline is too far away to be one");
        assertThat(sound().withRules(when("R-2", USED.isAtLeast(1L << 60)))
                        .build()
                        .isRight())
                .isTrue();
        assertThat(sound().withRules(when(
                                "R-2",
                                USED.isAtLeast(LIMIT.plus(LIMIT).plus(LIMIT).plus(LIMIT))))
                        .build()
                        .isRight())
                .isTrue();
    }

    @Test
    void findsADeadlineInThePast() {
        Effect duty = oblige("TELL", "tell somebody", Rules.within(-1, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.DEADLINE_IN_THE_PAST,
                "R-2",
                "a duty is not due in the past");
        Effect now = oblige("TELL", "tell somebody", Deadline.NOW);
        Effect far = oblige("KEEP", "keep it", Rules.within(1_000_000, Due.Unit.DAYS));
        assertThat(sound().withRules(sketch("R-2").then(now, far).from(assumed("for trials")))
                        .build()
                        .isRight())
                .isTrue();
    }

    @Test
    void findsRowsThatCountOneEventDifferently() {
        CountingRow whole = CountingRow.of("CNT-1", 2, assumed("for trials")).forKinds("call");
        CountingRow half = CountingRow.of("CNT-2", 1, assumed("for trials")).forMinutes(Span.below(15));
        assertFault(
                sound().withCounting(CountingTable.of(whole, half)),
                Code.CONTRADICTORY_COUNTING,
                "CNT-1",
                "another row counts the same event differently");
    }

    /** Sixteen parts of up to 2 to the power of 60 would come to a multiple of 2 to the power of 64, and so to nothing. */
    @Test
    void findsPartsThatTogetherAreTooLargeForTheirTotal() {
        CountFact sum = CountFact.of("sum", "all of them", "", 0, 1L << 60);
        List<Fact> facts = List.of(sum);
        for (int i = 0; i < 16; i++) {
            facts = facts.append(CountFact.of("part-" + i, "a part", "", 0, 1L << 60));
        }
        Question question = question("other", facts, List.empty());
        Total total = new Total("sum", facts.tail().map(Fact::name));
        assertFault(
                sound().withQuestions(((ImmutableQuestion) question).withTotals(List.of(total))),
                Code.RANGE_OVERFLOW,
                "sum",
                "its parts together are outside its range");
    }
}
