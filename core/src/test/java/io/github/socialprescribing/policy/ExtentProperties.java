package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Policies;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What can be, held against every value that the facts which nobody reads could have. */
class ExtentProperties {

    @Provide
    Arbitrary<Policy> policies() {
        return Policies.policies(1, 4);
    }

    @Property(tries = 400)
    void aSituationIsAnsweredWhereThereIsOneWithTheseValuesAndRefusedElsewhere(
            @ForAll("policies") Policy policy, @ForAll Random random) {
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);
        FactValues values = anyValues(compiled.question(), random);

        if (Feasible.isPossible(compiled, values)) {
            assertThat(compiled.outcome(values))
                    .isEqualTo(compiled.decide(values).outcome())
                    .isEqualTo(compiled.explain(values).outcome());
        } else {
            assertThatThrownBy(() -> compiled.outcome(values)).isInstanceOf(UnfitSituation.class);
            assertThatThrownBy(() -> compiled.explain(values)).isInstanceOf(UnfitSituation.class);
        }
    }

    @Property(tries = 60)
    void aPolicyPassesItsOwnTable(@ForAll("policies") Policy policy) {
        GoldenTests table = GoldenTests.of(policy, policy.questions().head().name());
        CompiledPolicy<FactValues> compiled = VerdictProperties.compiled(policy);

        assertThat(table.check(policy)).isEmpty();
        assertThat(table.rows()).allMatch(row -> Feasible.isPossible(compiled, row.values()));
    }

    /** In range, and with no eye on what ties them. */
    private static FactValues anyValues(Question question, Random random) {
        FactValues values = FactValues.NONE;
        for (Fact fact : question.facts()) {
            values = values.put(fact, fact.least() + random.nextInt((int) (fact.most() - fact.least()) + 1));
        }
        return values;
    }
}
