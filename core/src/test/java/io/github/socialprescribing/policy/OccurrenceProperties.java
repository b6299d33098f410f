package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialprescribing.decision.Outcome;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An outcome is shown exactly where asking about every single situation shows it. */
class OccurrenceProperties {

    @Property(tries = 100)
    void anOutcomeIsShownWhereThereIsOneAndDeniedWhereThereIsNone(
            @ForAll long seed, @ForAll long other, @ForAll Outcome outcome) {
        Policy policy = RandomPolicies.small(seed);
        Condition where = RandomPolicies.condition(policy, other);
        Everything all = new Everything(policy);
        Occurrence occurrence = Occurrence.of(policy, RandomPolicies.QUESTION, where, outcome);

        assertThat(occurrence.isSettled()).isTrue();
        assertThat(occurrence.isNever()).isEqualTo(!all.any(it -> it.holds(where) && it.outcome() == outcome));
        for (Witness witness : occurrence.witness()) {
            assertThat(all.at(witness).holds(where)).isTrue();
            assertThat(all.at(witness).outcome()).isEqualTo(outcome);
        }
    }

    @Example
    void refusesAFactThatTheQuestionDoesNotHave() {
        Condition where = FlagFact.of("unheard-of", "nobody heard of it").isTrue();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Occurrence.of(RandomPolicies.small(1), RandomPolicies.QUESTION, where, Outcome.REFUSED))
                .withMessageContaining("there is no fact `unheard-of`");
    }
}
