package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.privacy.Purpose;
import io.vavr.collection.LinkedHashSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a study and a service are after stands beside the numbers, and changes none of them. */
class AimsTest {

    private static EvaluationPlan.Builder plan() {
        EvaluationPlan.Builder plan = EvaluationPlan.builder();
        plan.purpose(Purpose.RESEARCH).asOf(LocalDate.of(2026, 3, 2));
        return plan;
    }

    @Test
    void tellsWhatTheServiceIsForInItsOwnWords() {
        EvaluationPlan.Builder plan = plan();
        plan.aims(LinkedHashSet.of(EvaluationAim.TEST_LINKS))
                .serviceAims(LinkedHashSet.of(ServiceAims.REDUCE_SERVICE_BURDEN, ServiceAim.of("to-be-less-alone")));

        assertThat(new EvaluationTally(plan.build())
                        .evaluation()
                        .tables()
                        .head()
                        .csv())
                .contains("aims,test-links,")
                .contains("aims_of_the_service,reduce-service-burden to-be-less-alone,");
    }

    @Test
    void knowsTheFourOfTheLiteratureAndPresumesNone() {
        assertThat(ServiceAims.standard().terms()).hasSize(4);
        assertThat(plan().build().serviceAims()).isEmpty();
    }
}
