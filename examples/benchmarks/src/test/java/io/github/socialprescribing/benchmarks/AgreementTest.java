package io.github.socialprescribing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.socialprescribing.decision.Outcome;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void libraryAndHandWrittenCodeAgreeOnTwentyThousandSituations() {
        assertThatCode(Agreement::require).doesNotThrowAnyException();
    }

    @Test
    void agreeTooWhereTheLimitsAreOutOfOrder() {
        Situation odd = new Situation(7, 8, 6, 0, 0, 1, 0, false, 0, 0, 10_000, 1);

        assertThat(HandWritten.outcome(odd)).isEqualTo(BenchmarkPolicy.COMPILED.outcome(odd));
    }

    @Test
    void hasTwelveRulesOnTwelveFacts() {
        assertThat(BenchmarkPolicy.POLICY.rules().size()).isEqualTo(12);
        assertThat(BenchmarkPolicy.COMPILED.facts().size()).isEqualTo(12);
    }

    @Test
    void asksAboutDistinctSituationsWithAnEvenMixOfOutcomes() {
        Situation[] likely = Situations.likely(Agreement.EACH);

        assertThat(Arrays.stream(likely).distinct().count()).isGreaterThan(Agreement.EACH * 99L / 100);
        for (Outcome outcome : Outcome.values()) {
            assertThat(Arrays.stream(likely)
                            .filter(it -> HandWritten.outcome(it) == outcome)
                            .count())
                    .as(outcome.name())
                    .isBetween(Agreement.EACH * 28L / 100, Agreement.EACH * 40L / 100);
        }
    }
}
