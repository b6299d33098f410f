package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.workforce.Staff.FIRST;
import static io.github.socialprescribing.workforce.Staff.TODAY;
import static io.github.socialprescribing.workforce.Staff.after;
import static io.github.socialprescribing.workforce.Staff.appointed;
import static io.github.socialprescribing.workforce.Staff.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.workforce.WorkerCommand.IssueCertificate;
import io.github.socialprescribing.workforce.WorkerCommand.RecordAttendance;
import io.vavr.collection.List;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The research day of the source paper, and what is certified of it. */
class TrainingEventTest {

    private static final TrainingEvent DAY =
            event(300, "social prescribing policy", "the study so far", "what is research?");
    private static final WorkerCommand CERTIFY = new IssueCertificate(TrainingModules.RESEARCH_SKILLS, TODAY);

    private static TrainingEvent event(int minutes, String... agenda) {
        return TrainingEvent.builder()
                .module(TrainingModules.RESEARCH_SKILLS)
                .on(FIRST.plusDays(3))
                .delivery(Delivery.ONLINE)
                .minutes(minutes)
                .agenda(List.of(agenda))
                .materials(List.of(URI.create("https://example.org/slides")))
                .build();
    }

    @Test
    void whoeverWasThereIsCertifiedAndWhoeverWasNotIsNot() {
        Worker came = after(appointed(), new RecordAttendance(DAY.attended()), CERTIFY);
        Worker missed = after(appointed(), new RecordAttendance(DAY.missed()));

        assertThat(came.training().has(TrainingModules.RESEARCH_SKILLS)).isTrue();
        assertThat(codes(missed, CERTIFY)).containsExactly(WorkforceRefusals.DID_NOT_ATTEND);
    }

    @Test
    void refusesAnEventWithoutTimeAndAPointThatSaysNothing() {
        assertThatThrownBy(() -> event(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event(60, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
